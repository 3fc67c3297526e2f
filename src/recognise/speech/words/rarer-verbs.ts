/**
 * Verbs and phrases of saying that minutes and translations use now and then; the table is as that of lexicon.ts, which
 * has those in daily use. What is listed says something with a clause: `returned that`, which is mostly a day, is not.
 */
export const rarerTable = `
signal      | signalled   | assert  | that               |
signal      | signaled    | assert  | that               |
bring out   | brought     | assert  | that               |
set forth   | set         | assert  | that               |
spell out   | spelled     | assert  | that wh            |
elucidate   |             | assert  | that wh            |
restate     |             | assert  | that               |
reconfirm   |             | assert  | that               |
recapitulate |            | assert  | that               |
postulate   |             | assert  | that               |
posit       |             | assert  | that               |
attest      |             | assert  | that               |
certify     | certified   | assert  | that               |
depose      |             | assert  | that               |
supplement  |             | assert  | that               |
charge      |             | assert  | that               |
regret the fact | regretted | assert  | that               |
deplore the fact |        | assert  | that               |
prophesy    | prophesied  | assert  | that               |
avow        |             | assert  | that quote         |
pronounce   |             | assert  | that               |
muse        |             | assert  | that quote         |
reminisce   |             | assert  | that quote         |
recollect   |             | assert  | that quote         |
remonstrate |             | assert  | that quote         |
expostulate |             | assert  | that quote         |
enthuse     |             | assert  | that quote         |
apologize   |             | assert  | that               |
apologise   |             | assert  | that               |
riposte     |             | assert  | that quote         |
parry       | parried     | assert  | quote              |
throw in    | threw       | assert  | quote              |
sum up      | summed      | assert  | that quote         |
let fall    | let         | assert  | that               |
impart      |             | assert  | that               |
relay       | relayed     | assert  | that               |
report back |             | assert  | that               |
write back  | wrote       | assert  | that quote         |
apprise     |             | assert  | that               | object
make known  | made        | assert  | that               |
make it known | made      | assert  | that               |
give notice | gave        | assert  | that               |
serve notice |            | assert  | that               |
lay emphasis on the fact | laid | assert | that           |
lay stress on the fact | laid | assert | that             |
place emphasis on the fact | | assert | that              |
begin with the fact | began | assert | that                |
dwell on the fact | dwelt | assert  | that               |
proceed from the fact |  | assert  | that               |
underline the fact |      | assert  | that               |
underscore the fact |     | assert  | that               |
mention the fact |        | assert  | that               |
grant       |             | agree   | that               |
allow       |             | agree   | that               |
accept      |             | agree   | that               |
decree      |             | request | that               |
counsel     | counselled  | request | that inf           | object
signify     | signified   | assert  | that               |
demand to know |          | ask     | wh quote           |
desire to know |         | ask     | wh quote           |
consult     |             | ask     | wh                 | object
seek to know | sought     | ask     | wh                 |
seek to learn | sought    | ask     | wh                 |
wish to learn |           | ask     | wh                 |
want to learn |           | ask     | wh                 |
`

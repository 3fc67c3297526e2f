/**
 * Verbs and phrases of saying that minutes and translations use now and then; the table is as that of lexicon.ts, which
 * has those in daily use. What is listed says something with a clause: `returned that`, which is mostly a day, is not.
 */
export const rarerTable = `
formulate it |            | assert  | quote              |
phrase it   |             | assert  | quote              |
express it  |             | assert  | quote              |
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
show        | showed      | assert  | that               |
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
declare himself |           | agree   | np                 |
declare herself |           | agree   | np                 |
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
manifest    |              | assert  | that               |
put in      | put          | assert  | that quote         |
signify     | signified   | assert  | that               |
demand to know |          | ask     | wh quote           |
desire to know |         | ask     | wh quote           |
consult     |             | ask     | wh                 | object
seek to know | sought     | ask     | wh                 |
seek to learn | sought    | ask     | wh                 |
wish to learn |           | ask     | wh                 |
want to learn |           | ask     | wh                 |
express doubts |           | assert  | wh that            |
express doubt |            | assert  | wh that            |
voice doubts |             | assert  | wh that            |
raise the point |          | assert  | that               |
raise the objection |      | assert  | that               |
raise the argument |       | assert  | that               |
bring up the point | brought | assert | that              |
bring up the question | brought | ask | wh                |
broach the question |      | ask     | wh                 |
make a statement to the effect | made | assert | that     |
make the following points | made | assert | that quote    |
make the following remarks | made | assert | quote        |
make the following observations | made | assert | quote   |
make the following comments | made | assert | quote      |
make the following suggestions | made | request | quote  |
make the following proposals | made | request | quote    |
make two points | made       | assert  | that quote         |
make three points | made     | assert  | that quote         |
make four points | made      | assert  | that quote         |
make five points | made      | assert  | that quote         |
make several points | made   | assert  | that quote         |
make a number of points | made | assert | that quote       |
raise the following questions | | ask  | quote              |
raise the following points | | assert | quote              |
raise two questions |      | ask     | quote              |
raise three questions |    | ask     | quote              |
ask the following questions | | ask  | quote              |
put the following questions | put | ask | quote           |
come forward with | came   | assert  | that               | noun
come out with | came       | assert  | that               | noun
come back with | came      | assert  | that               | noun
lay emphasis on the point | laid | assert | that          |
stress the point |         | assert  | that               |
emphasize the point |      | assert  | that               |
emphasise the point |      | assert  | that               |
underline the point |      | assert  | that               |
press the point |          | assert  | that               |
cite the fact |            | assert  | that               |
adduce the fact |          | assert  | that               |
advert to the fact |       | assert  | that               |
direct attention to the fact | | assert | that            |
invite attention to the fact | | assert | that            |
complain of the fact |     | assert  | that               |
complain about the fact |  | assert  | that               |
bemoan the fact |          | assert  | that               |
acknowledge the fact |     | assert  | that               |
admit the possibility | admitted | assert | that          |
give warning | gave        | assert  | that               |
give the explanation | gave | assert | that               |
give the answer | gave     | assert  | that               |
give the information | gave | assert | that               |
give a hint | gave         | assert  | that               |
drop a hint | dropped      | assert  | that               |
supply the information | supplied | assert | that         |
furnish the information |  | assert  | that               |
volunteer the information | | assert | that               |
repeat the assertion |     | assert  | that               |
repeat the statement |     | assert  | that               |
take the stand | took      | assert  | that               |
take the attitude | took   | assert  | that               |
adopt the position |       | assert  | that               |
adopt the attitude |       | assert  | that               |
maintain the position |    | assert  | that               |
hold to the view | held    | assert  | that               |
leave no doubt in my mind | left | assert | that          |
leave no doubt | left      | assert  | that               |
let drop    | let          | assert  | that               |
demur       | demurred     | assert  | that quote         |
deplore     |              | assert  | that               |
divulge     |              | assert  | that               |
corroborate |              | assert  | that               |
asseverate  |              | assert  | that               |
wire        |              | assert  | that               |
brag        | bragged      | assert  | that quote         |
jest        |              | assert  | that quote         |
sigh        |              | assert  | that quote         |
send word   | sent         | assert  | that               |
send a message | sent      | assert  | that               |
brief       |              | assert  | that               | object
seek assurances | sought   | ask     | that               |
seek an assurance | sought | ask     | that               |
ask for assurances |       | ask     | that               |
ask for an assurance |     | ask     | that               |
ask to be told |           | ask     | wh                 |
ask to be informed |       | ask     | wh                 |
want to be told |          | ask     | wh                 |
wish to be told |          | ask     | wh                 |
smile       |              | assert  | quote              |
laugh       |              | assert  | quote              |
grin        | grinned      | assert  | quote              |
chuckle     |              | assert  | quote              |
groan       |              | assert  | quote              |
stammer     |              | assert  | quote              |
thunder     |              | assert  | quote              |
hiss        |              | assert  | quote              |
undertake   | undertook    | assert  | that               |
outline     |              | assert  | wh                 |
dissent on the ground |    | assert  | that               |
dissent on the grounds |   | assert  | that               |
seek clarification | sought | ask    | wh                 |
ask for clarification |    | ask     | wh                 |
forecast    | forecast     | assert  | that               |
compute     |              | assert  | that               |
theorize    |              | assert  | that               |
theorise    |              | assert  | that               |
minute      |              | assert  | that quote         |
marvel      | marvelled    | assert  | that quote         |
marvel      | marveled     | assert  | that               |
break in    | broke        | assert  | that quote         |
return      |              | assert  | that               |
grunt       |              | assert  | that quote         |
bark        |              | assert  | that quote         |
sneer       |              | assert  | that quote         |
mumble      |              | assert  | that quote         |
drawl       |              | assert  | that quote         |
roar        |              | assert  | that quote         |
fume        |              | assert  | that quote         |
snort       |              | assert  | that quote         |
gasp        |              | assert  | that quote         |
bellow      |              | assert  | that quote         |
snarl       |              | assert  | that quote         |
sniff       |              | assert  | that quote         |
`

/**
 * What tells at the head of a sentence when something was, and no comma parts it from its subject.
 *
 * > | On March 24 I visited …      A few days later Orsini came up to me …
 *     ^^^^^^^^^^^                  ^^^^^^^^^^^^^^^^
 */
import {firstWord} from '../../../words/neighbouring-words.js'

const count = '(?:An?|One|Two|Three|Four|Five|Six|Ten|Several|Some|A few|Many)'
const opening = new RegExp(
  [
    // `To this he replied`, `This I challenged`: what it answers.
    '^(?:(?:But )?(?:(?:To|On|With|[Aa]t|Upon|In) )?[Tt]h(?:is|at|ese)(?:\\s(?!is\\b|was\\b)\\p{Ll}+){0,2}?(?=\\s+(?:I|he|she|we|they|the|\\p{Lu}))',
    'Today|Yesterday(?: (?:morning|afternoon|evening))?|This (?:morning|afternoon|evening)',
    '(?:On |Last |This |One )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?',
    '(?:One|That|The (?:next|same|following)|On the (?:next|same|following)) (?:day|morning|afternoon|evening|night)',
    '(?:Late )?[Ii]n the (?:late |early |same )?(?:morning|afternoon|evening|night|meantime)',
    `${count} (?:short |long )?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|while|moments?) (?:later|after(?:wards)?|before|earlier)`,
    '(?:Soon|Shortly|Not long|Immediately)(?: after(?:wards)?)?|Afterwards|Next',
    'At the (?:end|close|beginning|start|outset|conclusion) of (?:the|our|this|his) \\p{Ll}+',
    '(?:On|At|In) (?:the )?(?:(?:morning|afternoon|evening) of )?(?:\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ \\d{1,2}|\\d{1,2}[:.]\\d{2})(?: \\d{4})?',
    'In (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?',
    "(?:(?:Towards?|By|About|Around|At|Shortly (?:before|after)|Just (?:before|after)) )(?:(?:early|late) )?(?:noon|midday|midnight|evening|nightfall|dusk|dawn|daybreak|sunset|tea-?time|(?:half past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: o’clock| o'clock)?)",
    'In \\d{4})\\s+',
  ].join('|'),
  'u',
)

/** What it begins with. */
const first: ReadonlySet<string> = new Set(
  'To Toward Towards By About Around Just On With At But Upon In Late This That These this that these Today Yesterday Last One The A An Two Three Four Five Six Ten Several Some Many Soon Shortly Not Immediately Afterwards Next Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(
    ' ',
  ),
)

/** Where it ends, in the words of a sentence; 0 where they begin otherwise. */
export function timeEnd(words: string): number {
  return first.has(firstWord(words)) ? (opening.exec(words)?.[0].length ?? 0) : 0
}

/** Prepositions that begin where or when something was. */
export const places: ReadonlySet<string> = new Set('In At On During After Before Upon Following'.split(' '))

/**
 * The writer's view of what was said, in words that no speaker reports: he weighs it, or turns to his reader.
 *
 * > | He said that there were nine ships. I think he exaggerated.
 *                                         ^^^^^^^^^^^^^^^^^^^^^^^
 */
import {firstWord} from '../../../words/neighbouring-words.js'

/** Whether a sentence, after reported words, is the writer's own view of them. */
export function isWritersView(sentence: string): boolean {
  const first = firstWord(sentence)
  switch (first) {
    case 'I':
    case 'We':
      return ofHim.test(sentence)
    case 'It':
    case 'In':
    case 'Here':
    case 'However':
    case 'At':
      return toReader.test(sentence)
    default:
      return ofRemarkWords.has(first) ? ofRemark.test(sentence) || asItSeems.test(sentence) : asItSeems.test(sentence)
  }
}
const ofRemarkWords: ReadonlySet<string> = new Set('Although While Though The This That His Her'.split(' '))

/** `Although the remark was made in jest, we believe that`: what was made of it. */
const ofRemark =
  /^(?:(?:Although|While|Though) )?(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er) (?:remark|statement|comment|assertion|utterance|foregoing|above) was (?:said|told|made|offered|delivered|uttered|evidently|clearly|obviously|probably|perhaps|apparently)\b/
/** `I think he exaggerated.`: what the writer makes of him who spoke. */
const ofHim =
  /^(?:I|We) (?:rather |still |do not |personally )?(?:think|believe|doubt|suspect|fancy|presume|imagine|feel)(?: that| whether| if)? s?he\b/
/** `He obviously wished to make an impression.`: in the simple past, how it seemed to the writer. */
const asItSeems =
  /^(?:He|She|(?:Mr|Mrs|Dr|Comrade|General|Ambassador|Minister)\.? \p{Lu}\p{L}+) (?:was )?(?:obviously|evidently|apparently|clearly|visibly|plainly|manifestly) (?:wished|wanted|tried|sought|hoped|intended|meant|avoided|attempted|enjoyed|did not|embarrassed|annoyed|pleased|moved|nervous|tired|ill at ease|disappointed|relieved|surprised|irritated)\b/u
/** `It will be seen that`, `In this connection it must be remarked that`, `It is characteristic that`: to the reader. */
const toReader =
  /^(?:In this connection,? i|Here i|In conclusion,? i|At the same time,? i|However, i|I)t (?:will|should|must|can) (?:also |further |perhaps |likewise |however |, however, )?be (?:noted|remarked|seen|observed|recalled|remembered|recollected|borne in mind|said|pointed out|stressed|emphasi[sz]ed|added|mentioned)\b|^It is (?:said|rumou?red|whispered) (?:in|here|that|among|everywhere)\b|^It is (?:also |perhaps |particularly |especially |very |most )?(?:interesting|noteworthy|characteristic|significant|typical|curious|remarkable|striking|notable|worth noting|worthy of note)(?: to (?:note|observe|mention|see|recall))? that\b/

/**
 * The quotations of one leaf that no frame of their own sentence gives to anyone: a chorus speaks them, whom the paragraph
 * before announced, or who breaks in in parentheses; the others are marked as quotations.
 */
import type {SaidDetail} from '../../tree/decision.js'
import type {Leaf} from '../../tree/nodes.js'
import type {Span} from '../../tree/source.js'
import {chorusBefore, severalVoices} from './frames/chorus.js'
import {quotedInParentheses} from './frames/insertions.js'
import type {Quotations} from './phrases/quotations.js'
import type {QuotedBy} from './quoted-by.js'
import {link, type SpeechDecisions} from './speech-decisions.js'
import type {Conversation} from './voices/conversation.js'
import type {Chain, Voice} from './voices/voice.js'

export class UnframedQuotations {
  constructor(
    /** The text of the leaf. */
    private readonly text: string,
    private readonly quotations: Quotations,
    private readonly spoken: QuotedBy,
    private readonly speech: Conversation,
    private readonly decisions: SpeechDecisions,
  ) {}

  /** `surprised exclamations: “Yes! Yes!”`: several speak at once. */
  chorus(sentence: Span): boolean {
    const quotation = this.quotations.starting(sentence.start + 1, sentence.end - 1)
    if (!quotation) return false
    const named = chorusBefore(this.text, sentence.start, quotation.start)
    if (!named) return false
    const person = this.speech.voiceOf(severalVoices, undefined, undefined)
    const voice: Voice = {...person, cert: 'medium', rule: 'speech-chorus'}
    this.spoken.set(quotation, voice)
    this.decisions.chorus(named, voice)
    this.decisions.said({...quotation, direct: true}, voice, 'medium', 'speech-chorus')
    return true
  }

  /** `Comrade Kapo said:`, and what he says is the next paragraph, or several, in quotation marks. */
  announced(sentence: Span, chain: Chain, leaf: Leaf): boolean {
    if (chain.leaf === leaf || this.speech.inTurn || (chain.last !== undefined && !chain.quoting)) return false
    const quotation = this.quotations.starting(sentence.start, sentence.start)
    if (!quotation || this.spoken.has(quotation)) return false
    this.spoken.set(quotation, chain.voice)
    const decision = this.decisions.said({...quotation, direct: true}, chain.voice, 'medium', 'speech-announced')
    if (chain.quoting) link(chain.last, chain.lastStart, decision)
    this.speech.chain = quotation.open
      ? {
          ...chain,
          last: (decision as {detail: SaidDetail}).detail,
          lastStart: decision.start,
          quoting: true,
          leaf,
        }
      : undefined
    return true
  }

  /** `Orsini answered: eight. “How many are ours?”`: a sentence that is a quotation, after words that are not quoted, is another's. */
  opens(sentence: Span): boolean {
    const quotation = this.quotations.starting(sentence.start, sentence.start)
    return quotation !== undefined && !this.spoken.has(quotation) && quotation.end >= sentence.end - 1
  }

  /** At the end of the leaf: `(Orsini: “Not yet.”)`, of one who speaks here; what is left nobody is known to speak. */
  settle(): void {
    for (const quotation of this.quotations.all) {
      if (this.spoken.has(quotation)) continue
      const who = quotedInParentheses(this.text, quotation.start)
      if (who && this.speech.hasSpoken(who.text)) {
        const voice = this.speech.voiceOf(who, undefined, undefined)
        this.decisions.label(who, voice)
        this.decisions.said({...quotation, direct: true}, voice, 'medium', 'speech-label-quotation')
      } else this.decisions.quote(quotation)
    }
  }
}

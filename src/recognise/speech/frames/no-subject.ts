/**
 * Frames of a verb that has no subject before it: a telegram saves it, a participle or a second verb takes that of the
 * sentence.
 *
 * > | He nodded and went on to say that …              coordinate
 *               ^^^^^^^^^^^^^^^^^^^^^^^
 * > | Noting that time was short, Brandt left.         participle
 *     ^^^^^^^^^^^
 */
import {CharacterClass, capital} from '../../../words/character-class.js'
import {lastWord} from '../../../words/neighbouring-words.js'
import {opensWithNoun} from '../clauses/noun-clause.js'
import type {Subject} from '../phrases/phrase.js'
import {followsStruckName} from '../phrases/struck-names.js'
import {withHolder} from '../present/held-offices.js'
import {trimmedEnd} from '../words/looking-back.js'
import {isThing} from '../words/papers.js'
import {type Complement, complementOf} from './complement.js'
import {
  interposedIn,
  interruptedSubject,
  leadingSubject,
  mainClause,
  mainVerb,
  mayBeParticiple,
  nearestSubject,
  opensWithOwner,
  personAfterBut,
} from './far-subject.js'
import type {Frame, Standing} from './frame.js'
import {maySaveSubject, opensInTime} from './joins.js'

/** A noun and its article before a comma, and nothing else. */
const thing = /^(?:The|This|That|An?|His|Their|Our) (?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+,$/u
const passiveBefore = /\b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+)?\w+(?:ed|n)\s+(?:and|or)$/
/** What goes on from an earlier verb of the same subject: `nodded and went on to say that`. */
const goingOn = /^(?:went on|continued|proceeded|hastened|hurried)\b/
const quotationMark = new CharacterClass(/["“«„]/)
const inheritable =
  /(?:^|\s|,)(?:and|but|or|,|having|by|in|after|before|while)$|(?:^|[,;]|\b(?:and|but|or))\s*(?:then|also|even|further)$/
const lastOfInheritable: ReadonlySet<string> = new Set(
  'and but or having by in after before while then also even further'.split(' '),
)

/** What `took the letter and stated: We know it` may announce words by. */
const stating: ReadonlySet<string> = new Set(['say', 'state', 'declare', 'reply', 'answer'])

const supposes = /^(?:If|Unless|Suppose|Should|Were)\b[^,;:]*$/

/** The frame of a verb before which no subject stands. */
export function frameWithoutSubject(verb: Standing): Frame | undefined {
  const {text, sentence, start, end, verbStart, form, left, next, last} = verb
  const opensSentence = trimmedEnd(text, sentence.start, start) === sentence.start
  const isStruck = form.tense === 'past' && followsStruckName(text, start) && (opensSentence || left.endsWith(','))
  const unsaid = form.tense === 'past' && (opensSentence || isStruck) ? unsaidAt(verb, isStruck) : undefined
  if (unsaid) return unsaid
  if (form.tense === 'base' && !goingOn.test(text.slice(verbStart, start))) return undefined
  // `…, and Noting that`: the recitals of a treaty; `If anyone rose and declared that`: nobody did.
  const opensRecital = form.tense === 'ing' && !opensSentence && capital.has(text.charCodeAt(start))
  if (opensRecital || supposes.test(text.slice(sentence.start, start))) return undefined
  const interrupted = form.tense === 'past' ? interruptedSubject(text, sentence, start, last) : undefined
  // `gains, especially in assuring that it was kept`: making sure; what one says one assures somebody of.
  if (form.tense === 'ing' && form.verb.lemma === 'assure' && next === 'that') return undefined
  // `objections were in writing, that …`
  if (form.verb.lemma === 'write' && left.endsWith(' in')) return undefined
  if (!interrupted && !(form.tense === 'ing' ? opensSentence || mayBeParticiple(left) : mayInherit(verb)))
    return undefined
  const after = complementOf(verb)
  // `said that it was late and asked for time`: what he asks for is no part of what he said.
  const asksToo = form.tense === 'past' && form.verb.act === 'ask' && last !== undefined && left.endsWith(' and')
  // `read the letter and said right away: “Come.”`
  const mayLeadOn = last !== undefined || !stating.has(form.verb.lemma)
  const leadsOn = mayLeadOn && after?.complement === 'colon' && !quotationMark.has(text.charCodeAt(after.clause!))
  if (!after || (after.complement === 'none' && !asksToo) || leadsOn) return undefined
  // `noted and reported losses were`, `verbal and written notices were`: adjectives.
  const mayBeAdjective = form.tense === 'past' && (form.noun || form.verb.lemma === 'write')
  if (mayBeAdjective && opensWithNoun(next) && after.complement === 'clause' && after.end <= end + 1) return undefined
  // `is known and acknowledged by each`: still passive.
  // In `Mr. Ito was moved and said that` he was so; *told* and *asked* are passives where *said* is none.
  if (!last && (left.endsWith('and') || left.endsWith('or')) && passiveBefore.test(left)) {
    const mayBePassive = form.verb.object || form.verb.act === 'ask' || after.clause === undefined
    if (mayBePassive || !leadingSubject(text, sentence, start)) return undefined
  }
  return inheriting(verb, after, interrupted, opensSentence)
}

/** `Added that the port was closed.`: a telegram saves who spoke last. In small letters a name was struck out before it. */
function unsaidAt(verb: Standing, isStruck: boolean): Frame | undefined {
  const {text, sentence, start, end, form} = verb
  const after = complementOf(verb)
  if (after?.clause === undefined) return undefined
  const isTelegram = capital.has(text.charCodeAt(start))
  // `Told him that it was late.`: the writer, who saves his *I*.
  const isWriter = toSomeone.test(text.slice(end, after.clause))
  if (!isStruck && !maySaveSubject(text, sentence, after.clause, form)) return undefined
  return {
    start,
    end: after.end,
    ...(isTelegram ? {subject: {kind: 'pronoun', text: isWriter ? 'I' : '', start, end: start}} : {}),
    inherited: true,
    verb: form.verb,
    tense: form.tense,
    complement: after.complement,
    clause: after.clause,
    join: verb.last ? 'after' : 'first',
    as: false,
    rule: 'speech-unsaid',
  }
}

const toSomeone = /^ (?:him|her|them|to (?:him|her|them|\p{Lu}))/u

/** Whether the words before a verb join it to an earlier one. */
function mayInherit(verb: Standing): boolean {
  const {text, sentence, start, verbStart, left, last} = verb
  const before = verbStart === start ? left : text.slice(Math.max(sentence.start, verbStart - 60), verbStart).trimEnd()
  // `had been ill and had told him that`
  const isOfSubject = !last && before.endsWith('and had') && leadingSubject(text, sentence, start) !== undefined
  const words = isOfSubject ? before.slice(0, -' had'.length) : before
  // `set out in notes attached`: a noun.
  if (governing.has(lastWord(words))) return false
  if ((words.endsWith(',') || lastOfInheritable.has(lastWord(words))) && inheritable.test(words)) return true
  return isParted(words) || isAsyndetic(verb, words)
}

const governing: ReadonlySet<string> = new Set(['by', 'in', 'after', 'before', 'while'])

/**
 * `He seemed relieved, said that it was so`, `Mr. Ito shared this view, had however remarked that`, as telegrams and translators
 * join two verbs: *that* follows at once, for what is *told* or *asked* may be a participle, and whoever is told of stands first.
 */
function isAsyndetic({text, sentence, start, end, form, last}: Standing, words: string): boolean {
  // `He said the delay, including appeals to the Minister, confirmed that`: of what he says something is told.
  if (last?.clause !== undefined && last.rule !== 'speech-participle') return false
  if (form.tense !== 'past' || form.verb.object || form.verb.act !== 'assert' || form.verb.isThought) return false
  if (!text.startsWith(' that ', end) || !afterComma.test(words)) return false
  const head = text.slice(sentence.start, sentence.start + 12)
  const subject = subordinate.test(head) ? undefined : leadingSubject(text, sentence, start)
  if (subject?.start !== sentence.start) return false
  return last?.clause !== undefined || mainVerb.test(text.slice(subject.end, subject.end + 40))
}
const afterComma = /,(?: had(?: (?:however|also|then|further|though|\p{Ll}+ly))?)?$/u
const subordinate = /^(?:When|As|After|While|Although|Though|If|Since|Because|Before|Once|Until|Whereas)\b/

/** Whether adverbs, or an aside between commas, part a verb from the word that joins it: `and jokingly`, `and, on instructions,`. */
function isParted(left: string): boolean {
  const and = Math.max(left.lastIndexOf(' and'), left.lastIndexOf(' but'))
  const after = and < 0 ? '' : left.slice(and + ' and'.length)
  if (after.startsWith(', ')) return asideOnly.test(after)
  return after.startsWith(' ') && (/^ (?:[a-z]+ly|again)$/.test(after) || parting.has(after.trim()))
}
const asideOnly = /^, (?:[^,;:.“”"]|(?<=\b(?:M[rs]|Mrs|Dr|Gen|Col))\.){3,50},$/
const parting: ReadonlySet<string> = new Set([
  ...['at once', 'at length', 'at first', 'at last', 'once more', 'once again', 'after a pause'],
  ...['conclusion', 'turn', 'passing', 'addition', 'reply', 'this connection'].map((word) => `in ${word}`),
  ...['his', 'her', 'my'].flatMap((whose) => [`for ${whose} part`, `in ${whose} turn`]),
])

/** `When I spoke of it he fell silent, and then said that`: the pronoun that the clause after that of time begins with. */
function pronounAfter(text: string, from: number, to: number): Subject | undefined {
  const found = /\s(he|she|they)\s+\p{Ll}/u.exec(text.slice(from, to))
  const start = found ? from + found.index + 1 : 0
  return found ? {kind: 'pronoun', text: found[1]!, start, end: start + found[1]!.length} : undefined
}

/** `Asked how his paper did, he laughed and replied that`: the pronoun that the main clause begins with. */
function pronounAfterParticiple(text: string, from: number, to: number): Subject | undefined {
  const found = participleAndPronoun.exec(text.slice(from, to))
  const end = found ? from + found[0].length : 0
  return found ? {kind: 'pronoun', text: found[1]!, start: end - found[1]!.length, end} : undefined
}
const participleAndPronoun =
  /^(?:When |Being |On being )?(?:[A-Z][a-z]*(?:ed|ing)|Told|[a-z]+ed)\b[^;:“"]*?,\s(he|she|they)(?=\s[a-z])/

/** `When I pressed him he smiled and said that`: the pronoun that the clause after that of time begins with. */
function pronounAfterTime(text: string, from: number, to: number): Subject | undefined {
  const found = timeAndPronoun.exec(text.slice(from, to))
  const start = found ? from + found[1]!.length : 0
  return found ? {kind: 'pronoun', text: found[2]!, start, end: start + found[2]!.length} : undefined
}
const timeAndPronoun =
  /^((?:When|As|While|After|Once|Whenever)\s(?:I|we|they|the|\p{Lu})[^;:“"]*\s)(he|she|they) (?:(?:\p{Ll}+ly|then|only|merely|just) )?\p{Ll}+ (?:[^,;:]{1,40} )?and (?:then )?$/u

/** `When I said that Mr. Ito had told me otherwise, he smiled and said that`: he who smiled, and none of whom the clause tells. */
function pronounOfMain(text: string, from: number, to: number): Subject | undefined {
  const found = timeAndMain.exec(text.slice(from, to))
  const start = found ? from + found[1]!.length : 0
  return found ? {kind: 'pronoun', text: found[2]!, start, end: start + found[2]!.length} : undefined
}
const timeAndMain =
  /^((?:When|As|While|After|Once|Whenever)\s(?:I|we)\s[^;:“"]*,\s)(he|she|they) (?:(?:\p{Ll}+ly|then|only|merely|just) )?\p{Ll}+ (?:[^,;:]{1,40} )?and (?:then )?$/u

/** `Mr. Hale received a cable from Orsini, stating that`, `referred to a letter, recommending that`: the paper states it. */
function readsPaper(words: string): boolean {
  const paper = before.exec(words)?.[1]
  return paper !== undefined && isThing(paper)
}
const before =
  /\b(?:referred to|received|cited|quoted|read(?: out| aloud)?(?= an? \p{Ll}+ from )|had before (?:it|them|him)) ((?:an?|the|his|her|this|another) (?:[\p{Ll}-]+ ){0,2}?\p{Ll}+)(?=,| (?:from|by|of|to|dated|prepared|signed|sent|addressed|which)\b)[^;]*,\s*$/u

/** Whether a frame stands in a clause of time or cause that a conjunction opens right before it. */
function standsInClause(text: string, {start}: Frame): boolean {
  return /\b(?:when|as|after|because|since|while|before|until) $/.test(text.slice(Math.max(0, start - 12), start))
}

/** The frame of a verb that takes its subject from elsewhere: `interrupted` where it is that of the sentence. */
function inheriting(
  {text, sentence, start, verbStart, form, left, right, last}: Standing,
  after: Complement,
  interrupted: Subject | undefined,
  opensSentence: boolean,
): Frame | undefined {
  const isFronted = form.tense === 'ing' && last === undefined && opensSentence
  // `Responding to my question about the results that …`: the clause is the question's.
  if (isFronted && !/^\s+(?:\S+\s+){0,2}(?:that|whether|if|how|what|why)\b/.test(right)) return undefined
  const main = isFronted && after.clause !== undefined ? mainClause(text, after.clause, sentence.end) : undefined
  const isFirst = form.tense === 'ing' && last === undefined && after.clause !== undefined
  // `The agreement, stating that …, was signed`
  if (isFirst && isThing(left.slice(0, -1)) && thing.test(left)) return undefined
  if (form.tense === 'ing' && left.endsWith(',') && readsPaper(text.slice(sentence.start, start))) return undefined
  const interposed = isFirst ? interposedIn(text, sentence, start, after.clause!) : undefined
  const until = main?.comma ?? interposed?.comma
  const from = last?.end ?? sentence.start
  const nearest =
    // `I saw the Minister, and he opened by saying that`
    (form.tense === 'past' && !interrupted) || (form.tense === 'ing' && left.endsWith(' by'))
      ? nearestSubject(text, from, start)
      : form.tense === 'ing' && left.endsWith(',')
        ? personAfterBut(text, from, start)
        : undefined
  // `When I remarked that it was late, Brandt rose and declared that`: he who rose.
  const rose =
    last && opensInTime(text, sentence, last)
      ? (mainClause(text, last.clause ?? last.end, start)?.subject ?? pronounAfter(text, last.end, start))
      : last === undefined
        ? undefined
        : pronounOfMain(text, sentence.start, start)
  // `He was glad when I told him of it; and said that`: he who was glad.
  const beyond =
    last && left.endsWith('; and') && standsInClause(text, last) ? leadingSubject(text, sentence, start) : undefined
  const subject =
    interrupted ??
    beyond ??
    nearest ??
    rose ??
    interposed?.subject ??
    (last?.isSpokenOf ? undefined : last?.subject) ??
    main?.subject ??
    withHolder(text, leadingSubject(text, sentence, start)) ??
    pronounAfterParticiple(text, sentence.start, start) ??
    pronounAfterTime(text, sentence.start, start)
  // `Traces were found, indicating that he had been there`, `A cable, announcing that …, was sent`: nobody of whom it is told.
  if ((isFronted || isFirst || form.tense === 'present') && !subject) return undefined
  // `photographs that I had seen and reports I had read`: a noun.
  if (form.tense === 'present' && /^(?:I|we|you|they)$/i.test(subject?.text ?? '')) return undefined
  // `The Note drew attention to the losses and expressed regret that`, `Orsini’s cable spoke of losses and suggested that`
  const isPaper = subject?.kind === 'name' && (isThing(subject.text) || (!last && opensWithOwner(text, sentence)))
  if (isPaper && subject.start === sentence.start) return undefined
  const hasHaving = lastWord(left) === 'having'
  return {
    start: hasHaving ? start - 7 : verbStart < start && form.tense === 'base' ? verbStart : start,
    end: after.end,
    ...(subject ? {subject} : {}),
    inherited: true,
    verb: form.verb,
    tense: form.tense,
    complement: after.complement,
    ...(after.clause === undefined ? {} : {clause: after.clause}),
    ...(until === undefined ? {} : {until}),
    join: last ? 'after' : 'first',
    as: false,
    rule: form.tense === 'ing' || hasHaving ? 'speech-participle' : 'speech-coordinate',
  }
}

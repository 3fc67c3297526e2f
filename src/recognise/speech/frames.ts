/**
 * Frames: the words that attribute speech, and where the words spoken begin.
 *
 * > | To this Mao Zedong said that Tito is like …      that
 *             ^^^^^^^^^^^^^^^^^^^^
 * > | blaming me, Mao Zedong said, for opportunism     inside
 *                 ^^^^^^^^^^^^^^^
 * > | “Very good,” said the Minister.                  inverted
 *                  ^^^^^^^^^^^^^^^^^
 * > | To my question whether there is any …            noun
 *        ^^^^^^^^^^^^^^^^^^^
 *
 * One module, for the frames are alternatives of one decision and their order is the rule.
 */
import type {Span} from '../../tree/source.js'
import {type Complement, clauseAfterComma, complementOf} from './complement.js'
import {
  interposedIn,
  interruptedSubject,
  leadingSubject,
  mainClause,
  mayBeParticiple,
  nearestSubject,
  objectSubject,
} from './far-subject.js'
import type {Frame} from './frame.js'
import {asksInPassing, joinOf, maySaveSubject, withinClause} from './joins.js'
import type {Form} from './lexicon.js'
import {withNouns} from './noun-frames.js'
import {isCapital, phraseFrom, type Subject, things} from './phrase.js'
import {byAgent, insideAt, invertedAt} from './placed-frames.js'
import type {Saying} from './sayings.js'
import {subjectBefore} from './subject.js'

const passive = /\b(?:is|was|were|are|be|been|being)(?:\s+(?:also|then|again|further|not|[a-z]+ly))?$/
const blocked =
  /\b(?:would|could|should|may|might|must|can|cannot|will|shall|not|never|to|n['’]t|did)(?:\s+(?:also|then|only|again|further|be|have|like to|[a-z]+ly))?$/
/** `When asked by the Minister whether`, `Asked by Brandt if` */
const participial = /(?:^|,|\b(?:[Ww]hen|[Oo]nce|[Ii]f|[Aa]s))$/
const catenative =
  /\b(?:went on|goes on|continued|proceeded|began|wished|wanted|desired|hastened|hurried|interjected|interrupted|intervened|ventured|wishes|wants|rose|came|called|rang|phoned|(?:telephoned|cabled|wrote|called|rang)(?: me| him| her| us| them)?)\s+to$|\bcould (?:only|but|merely)$/
/** A noun and its article before a comma, and nothing else. */
const thing = /^(?:The|This|That|An?|His|Their|Our) (?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+,$/u
/** `had then said`; in `who had not come, said` it is another verb's. */
const pluperfect =
  /(?:^|\s)had(?:[\s,]+(?:himself|herself|themselves|also|then|again|already|once|earlier|always|often|just|even|first|(?:in|at|on|for) (?:\p{Ll}+ )?\p{Ll}+|\p{Ll}+ly))*$/u
/** `went on by saying`, `began saying` */
const byGoingOn = /\b(?:(?:went on|goes on|continued|began|opened|started|closed|concluded|ended)\s+by|began|started)$/
/** What goes on from an earlier verb of the same subject: `nodded and went on to say that`. */
const goingOn = /^(?:went on|continued|proceeded|hastened|hurried)\b/
const inheritable =
  /(?:^|\s|,)(?:and|but|or|,|having|by|in|after|before|while)$|(?:^|[,;]|\b(?:and|but|or))\s*(?:then|also|even|further)$/

/** Every frame of one sentence, in order; `text` is the reading of a whole leaf, `sayings` its verbs of saying. */
export function framesOf(text: string, sentence: Span, sayings: readonly Saying[], hasNoun: boolean): Frame[] {
  const frames: Frame[] = []
  for (const {start, end, form} of sayings) {
    const last = frames.at(-1)
    if (last && start < last.end) continue
    const frame = frameAt(text, sentence, start, end, form, last)
    if (frame) frames.push(frame)
  }
  return hasNoun ? withNouns(text, sentence, text.slice(sentence.start, sentence.end), frames) : frames
}

function frameAt(
  text: string,
  sentence: Span,
  start: number,
  end: number,
  form: Form,
  last: Frame | undefined,
): Frame | undefined {
  const left = text.slice(Math.max(sentence.start, start - 60), start).trimEnd()
  const right = text.slice(end, Math.min(sentence.end, end + 240))
  if (/^\s+(?:above|below)\b/.test(right)) return undefined
  let verbStart = start
  if (form.tense === 'base') {
    const leading = catenative.exec(left)
    if (leading)
      verbStart =
        start - (left.length - leading.index) - (text.slice(0, start).length - text.slice(0, start).trimEnd().length)
    else if (blocked.test(left) || /\bto$/.test(left)) return undefined
  } else if (form.tense === 'ing') {
    const leading = byGoingOn.exec(left)
    if (leading) verbStart = start - (left.length - leading.index) - 1
  } else if (passive.test(left)) {
    return withinClause(byAgent(text, sentence, start, end, form), left, last)
  } else if (form.verb.object && participial.test(left) && text.startsWith(' by ', end)) {
    const asked = byAgent(text, sentence, start, end, form)
    const main = asked?.clause === undefined ? undefined : mainClause(text, asked.clause, sentence.end)
    return asked && {...asked, rule: 'speech-asked-by', ...(main ? {until: main.comma} : {})}
  } else if (form.tense === 'past' && blocked.test(left)) return undefined
  let after = complementOf(text, right, end, form, sentence)
  const inverted = invertedAt(text, sentence, start, end, form, left)
  if (inverted) return inverted
  const from = Math.max(sentence.start, last && last.clause === undefined ? last.end : sentence.start)
  const found = form.tense === 'ing' ? objectSubject(text, from, verbStart) : subjectBefore(text, from, verbStart)
  if (form.verb.isThought) return found && thoughtAt(text, sentence, found.subject, form, after, last)
  if (found) {
    const {subject} = found
    const isEarlier = form.tense === 'past' && pluperfect.test(found.adverbs)
    if (form.tense === 'base' && verbStart === start && !/^(?:I|we|they|you)$/i.test(subject.text)) return undefined
    if (subject.text.toLowerCase() === 'you') return undefined
    const before = text.slice(sentence.start, subject.start).trimEnd()
    // `Neither Mr. Ito nor Mr. Hale said that`, `None of the delegates said that`, `said nothing`
    if (/\b(?:[Nn]either\b.*\bnor|[Nn]one of|[Nn]ot one of)$/.test(before) || /^\s+nothing\b/.test(right))
      return undefined
    // `if Comrade Mao agrees that`, `Had Mr. Ito said that`: nobody has said it.
    if (/(?:^|\s)(?:if|If|unless|lest|[Ss]hould|[Hh]ad)$/.test(before)) return undefined
    if (form.tense !== 'past' && /(?:^|\s)until$/.test(before)) return undefined
    // `as we say`: a turn of phrase.
    if (form.tense === 'base' && /(?:^|\s)as$/.test(before)) return undefined
    // `what General Ilin has just said it seems`: the clause is not his.
    if (/(?:^|\s)(?:what|whatever|(?<!\b(?:to|at|upon|on|in|whereupon)\s)which)$/.test(before))
      return onlyAttributes(subject, form, right, before)
        ? {
            start: subject.start,
            end,
            subject,
            inherited: false,
            verb: form.verb,
            tense: form.tense,
            complement: 'none',
            join: joinOf(text, sentence, subject, form, isEarlier, last),
            as: false,
            // `From what Mr. Talbot told me` is as good as his word.
            isSpokenOf: !/^From what$/.test(before),
            rule: 'speech-none',
          }
        : undefined
    const inside = insideAt(text, sentence, subject, end, form)
    // `He said that, as we had reported, the port`: his words go on after it.
    if (inside?.as && last?.clause !== undefined && last.complement !== 'inside') {
      const {clause: _, ...aside} = inside
      return {...aside, complement: 'none', join: 'within'}
    }
    // `It was a pity, he added, that`, `I think, he said, that`: the clause began before him.
    if (inside && /^\s*,\s+that\b/.test(right) && begun.test(before)) return inside
    if (inside && after?.complement !== 'quote' && after?.complement !== 'clause' && after?.complement !== 'question')
      return inside
    if (!inside && (!after || after.complement === 'none')) after = clauseAfterComma(right, end, form) ?? after
    if (after) {
      if (after.complement === 'none' && !onlyAttributes(subject, form, right, before)) return undefined
      // `United States reports, … that`: a noun, unless its clause follows at once.
      if (form.noun && form.tense === 'present' && !/^\s+(?:that|whether)\b|^\s*[:,]?\s*["“:]/.test(right))
        return undefined
      const until = asksInPassing(before, text, after)
        ? mainClause(text, after.clause!, sentence.end)?.comma
        : undefined
      return {
        start: subject.start,
        end: after.end,
        subject,
        inherited: false,
        verb: form.verb,
        tense: form.tense,
        complement: after.complement,
        ...(after.clause === undefined ? {} : {clause: after.clause}),
        ...(until === undefined ? {} : {until}),
        join: joinOf(text, sentence, subject, form, isEarlier, last),
        as: false,
        ...(isEarlier ? {isEarlier} : {}),
        rule: `speech-${after.complement}`,
      }
    }
    return inside
  }
  // `Added that the port was closed.`: a telegram saves who spoke last. In small letters a name was struck out before it.
  if (
    form.tense === 'past' &&
    after?.clause !== undefined &&
    text.slice(sentence.start, start).trim() === '' &&
    (!isCapital(text.charCodeAt(start)) || maySaveSubject(text, sentence, after.clause, form))
  )
    return {
      start,
      end: after.end,
      ...(isCapital(text.charCodeAt(start)) ? {subject: {kind: 'pronoun', text: '', start, end: start}} : {}),
      inherited: true,
      verb: form.verb,
      tense: form.tense,
      complement: after.complement,
      clause: after.clause,
      join: 'first',
      as: false,
      rule: 'speech-unsaid',
    }
  // `said that it was late and asked for time`: what he asks for is no part of what he said.
  const asksToo = form.tense === 'past' && form.verb.act === 'ask' && last !== undefined && left.endsWith(' and')
  if (!after || (after.complement === 'none' && !asksToo) || after.complement === 'colon') return undefined
  if (form.tense === 'base' && (verbStart === start || !goingOn.test(text.slice(verbStart, start)))) return undefined
  const leftOfVerb =
    verbStart === start ? left : text.slice(Math.max(sentence.start, verbStart - 60), verbStart).trimEnd()
  const interrupted = form.tense === 'past' ? interruptedSubject(text, sentence, start, last) : undefined
  if (
    interrupted ||
    (form.tense === 'ing' ? mayBeParticiple(text, sentence, start, left) : inheritable.test(leftOfVerb))
  ) {
    // `is known and acknowledged by each`: still passive.
    if (!last && /\b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+)?\w+(?:ed|n)\s+(?:and|or)$/.test(left))
      return undefined
    const isFronted = form.tense === 'ing' && last === undefined && text.slice(sentence.start, start).trim() === ''
    // `Responding to my question about the results that …`: the clause is the question's.
    if (isFronted && !/^\s+(?:\S+\s+){0,2}(?:that|whether|if|how|what|why)\b/.test(right)) return undefined
    const main = isFronted && after.clause !== undefined ? mainClause(text, after.clause, sentence.end) : undefined
    const isFirst = form.tense === 'ing' && last === undefined && after.clause !== undefined
    // `The agreement, stating that …, was signed`
    if (isFirst && thing.test(left) && things.test(left.slice(0, -1))) return undefined
    const interposed = isFirst ? interposedIn(text, sentence, start, after.clause!) : undefined
    const until = main?.comma ?? interposed?.comma
    const nearest =
      form.tense === 'past' && !interrupted ? nearestSubject(text, last?.end ?? sentence.start, start) : undefined
    const subject =
      interrupted ??
      nearest ??
      interposed?.subject ??
      (last?.isSpokenOf ? undefined : last?.subject) ??
      main?.subject ??
      leadingSubject(text, sentence, start)
    if (isFronted && !subject) return undefined
    // `A cable, announcing that …, was sent`, `could you begin by telling us`: nobody of whom it is told.
    if (
      isFirst &&
      !subject &&
      (/^(?:An?|The|This|That)\s/.test(text.slice(sentence.start, start)) || /\byou\b/.test(left))
    )
      return undefined
    const begins = /\bhaving$/.test(left) ? start - 7 : verbStart < start && form.tense === 'base' ? verbStart : start
    return {
      start: begins,
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
      rule: form.tense === 'ing' || /\bhaving$/.test(left) ? 'speech-participle' : 'speech-coordinate',
    }
  }
  return undefined
}

/** What the clause of `…, he said, that` begins with. */
const begun =
  /(?:^It (?:is|was|would be|had been|would have been)\b.*|\b(?:think|thinks|thought|believe|believes|know|knows|knew|hope|hopes|feel|fear|see|understand|understood|shows?|showed|indicates?|means?|meant|proves?|proved|seems?|appears?|clear|true|obvious|evident|possible|probable|likely|certain|sure|important|necessary|convinced|fact|us|me)),$/

/** `Mr. Talbot thought that the dam would hold.`: in minutes, he said so. */
function thoughtAt(
  text: string,
  sentence: Span,
  subject: Subject,
  form: Form,
  after: Complement | undefined,
  last: Frame | undefined,
): Frame | undefined {
  const before = text.slice(last?.end ?? sentence.start, subject.start).trimEnd()
  // `Mr. Talbot doubted this, but Mr. Orsini thought that`: beside the clause of another.
  const isBeside = last !== undefined && subject.kind === 'name' && /[,;]\s*(?:and|but|while|whereas)$/.test(before)
  if ((last && !isBeside) || after?.clause === undefined || /^(?:I|we|you|they)$/i.test(subject.text)) return undefined
  if (/\b(?:if|unless|what|which|who|whom|that|than|as|because|since)$/i.test(before)) return undefined
  return {
    start: subject.start,
    end: after.end,
    subject,
    inherited: false,
    verb: form.verb,
    tense: form.tense,
    complement: after.complement,
    clause: after.clause,
    join: isBeside ? 'after' : 'first',
    as: false,
    needsSpeaker: true,
    rule: 'speech-thought',
  }
}

/** A verb without its clause is still an attribution where it takes a noun phrase (`mentioned the loan`). */
function onlyAttributes(subject: Subject, form: Form, right: string, before: string): boolean {
  // `kept the council informed`: a participle; the verb of saying has the one it informs after it.
  if (
    /^(?:inform|tell)$/.test(form.verb.lemma) &&
    (!phraseFrom(right, 0) || /\b(?:keep|keeps|kept|keeping|have|has|had)$/.test(before))
  )
    return false
  if (!form.verb.frames.has('np') && !form.verb.frames.has('inf')) return false
  return !form.noun || (form.tense === 'past' && (subject.kind === 'name' || subject.kind === 'pronoun'))
}

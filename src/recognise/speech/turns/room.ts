/**
 * The room where the turns are spoken: a paragraph without a label that tells what was done in it is the record's own.
 *
 * > | Minister Osei: A ceiling would kill the agreement.
 * > | The Minister then produced a table of prices.        the record
 * > | The President had asked for a study.                 he speaks on: nobody here is President
 *
 * Whoever speaks there says *I* or *you* of one who is present, where the record calls him by his office.
 */
import {deedFollows, deeds} from '../clauses/deeds.js'
import {simplePastFollows} from '../clauses/simple-past.js'
import type {Persons} from '../persons/persons.js'
import {phraseFrom} from '../phrases/phrase.js'
import {forms} from '../words/verb-forms.js'
import {toldIn} from './label-names.js'
import {tellsOf, verbAhead} from './narrated.js'

export class Room {
  #told: ReadonlySet<string> | undefined

  /** `names` are those of the labels; `before` are the paragraphs before the first of them. */
  constructor(
    private readonly names: ReadonlySet<string>,
    private readonly persons: Persons,
    private readonly before: readonly string[],
  ) {}

  /** `After the tea break the Vice Premier spoke of the north`, `At this point the two sides discussed the text` */
  isToldOf(text: string): boolean {
    const lead = leading.exec(text)?.[0] ?? ''
    const rest = text.slice(lead.length)
    if (lead !== '' && (tellsOf(rest, this.names) || together.test(rest))) return true
    if (togetherThen.test(rest) || (lead.startsWith('After ') && body.test(rest))) return true
    const office = phraseFrom(rest, 0)
    if (office?.kind !== 'role' || !this.#isHeld(office.text)) return false
    const verb = verbAhead.exec(rest.slice(office.end, office.end + 90))?.[1]
    if (verb === undefined || !(forms.get(verb)?.tense === 'past' || simplePastFollows(` ${verb}`))) return false
    return !toSomeone.test(text.slice(0, furthest).replace(inQuotes, ''))
  }

  /** `The Central Committee discussed it in February`: a deed of an office that nobody holds here. */
  isElsewhere(text: string): boolean {
    const office = phraseFrom(text, 0)
    if (office?.kind !== 'role' || !article.test(office.text) || this.#isHeld(office.text)) return false
    return deedFollows(text.slice(office.end, office.end + 60), deeds) && !ofMeeting.test(text)
  }

  /** Whether somebody who takes part holds an office, or the record has told by it what he said. */
  #isHeld(office: string): boolean {
    if (!article.test(office)) return false
    this.#told ??= new Set(this.before.flatMap((text) => [...toldIn(text)]))
    // `The Minister` is *Foreign Minister Wu* as well.
    const all = /^the minister$/i.test(office) ? [office, 'the Foreign Minister', 'the Prime Minister'] : [office]
    return this.#told.has(office) || all.some((each) => this.persons.isHeld(each) || this.persons.known(each))
  }
}

const article = /^the /i
const ofMeeting =
  /^[^.]*\b(?:meeting|session|sitting|conversation|talk|interview|audience|floor|vote|room|door|hall|took leave|left)\b/

/** How far a paragraph is looked through for those to whom it may be said. */
const furthest = 400
const toSomeone = /\b(?:I|me|my|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our)\b/
const inQuotes = /[“"][^“”"]*[”"]/g

const leading =
  /^(?:(?:At (?:this (?:point|juncture|stage|moment)|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)|After (?:the|a|an) (?:\p{Ll}+ )?(?:break|recess|intermission|interval|adjournment|pause)),? |(?:Here|Then|Next|Thereupon|Thereafter|Further|Finally|Afterwards|In conclusion),? )(?=\S)/u
/** Those who talk, whoever they are. */
const all =
  '(?:[Tt]he (?:two|three|four)(?: (?:sides|delegations|leaders|ministers|men|parties))?|[Bb]oth (?:sides|delegations|parties)|[Tt]he (?:guests?|visitors|delegations?|participants|parties|company|group))'
const past = '\\p{Ll}+(?:ed|en|wn|nt)\\b'
/** A party that moves at an hour is no body. */
const together = new RegExp(`^(?:${all}|[Tt]he party) (?:(?:then|also|again|were|was) )*${past}`, 'u')
const togetherThen = new RegExp(`^${all} (?:(?:was|were) )?(?:then|thereupon|next) (?:(?:was|were) )?${past}`, 'u')
/** `the Collegium heard the report`, after a break. */
const body = /^[Tt]he \p{Lu}\p{L}+ (?:then |also )?\p{Ll}+(?:ed|ard|ook|an)\b/u

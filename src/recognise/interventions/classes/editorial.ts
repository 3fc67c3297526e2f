/**
 * Declared marks: an edition that says what a mark means needs no weighing; only its detail is read from the words.
 *
 * > | τοῦ δ[ήμο]υ      (Leiden: letters lost, restored)
 *          ^^^^^^
 * > | αὐτοκρ(άτωρ)     (Leiden: abbreviation resolved)
 *     ^^^^^^^^^^^^
 */
import type {Cert, InlineDetails, InterventionClass} from '../../../tree/decision.js'
import type {Mark} from '../../conventions/conventions.js'
import type {Context} from '../evidence/context.js'
import type {Proposal} from '../evidence/proposal.js'
import {align} from '../words/alignment.js'
import {languageOf} from '../words/language.js'
import {wordAround} from './expansion.js'
import {quantityOf} from './gap.js'
import {placeOf} from './marginalia.js'
import {sic} from './sic.js'
import {uncertain} from './uncertain.js'

/** The decision that a mark with a class of its own asks for; undefined where it cannot stand (an expansion alone). */
export function declared(context: Context): Proposal | undefined {
  const {mark} = context.bracket
  if (!mark.class) return undefined
  // Signs alone are no letters that were lost: `key [?]`, `[!]`, `[sic!]`.
  const said =
    mark.class === 'supplied' && signs.test(context.content) ? (uncertain(context) ?? sic(context)) : undefined
  if (said) return said
  const lost = mark.class === 'supplied' || mark.class === 'gap' ? lacuna(context) : undefined
  if (lost) return lost
  if (context.content === '' && mark.class !== 'gap' && mark.class !== 'editorial') return empty(context)
  if (mark.class === 'expansion' && !context.gluedBefore && !context.gluedAfter) return undefined
  return make(
    mark.class,
    context,
    `${mark.class}-declared`,
    'high',
    `the edition's conventions: ${mark.open} ${mark.close}`,
  )
}

const signs = /^(?:\?{1,3}|!{1,2}|sic!)$/i

/** `Mar[  ]us`: an empty bracket is what is lost; other marks that hold nothing say nothing, and are the text's. */
function empty({bracket}: Context): Proposal | undefined {
  const {mark} = bracket
  if (mark.class !== 'supplied' && !mark.open.startsWith('[')) return undefined
  return {
    class: 'gap',
    rule: 'gap-empty',
    weight: 1,
    cert: 'medium',
    why: 'an empty bracket',
    detail: {reason: mark.reason ?? 'lost', extent: 'unknown', unit: 'character'},
  }
}

/** `[---]`, `[...]`, `[.5.]`, `[c. 12]`: letters lost and not restored. */
function lacuna({content, bracket}: Context): Proposal | undefined {
  const reason = bracket.mark.reason === 'omitted' ? 'lost' : (bracket.mark.reason ?? 'lost')
  const gap = (detail: Omit<InlineDetails['gap'], 'reason'>): Proposal => ({
    class: 'gap',
    rule: 'gap-lacuna',
    weight: 1,
    cert: 'high',
    why: 'dashes, dots or a number count what is lost',
    detail: {reason, ...detail},
  })
  if (/^[-–—\s]+$/.test(content) && content !== '') return gap({extent: 'unknown', unit: 'character'})
  if (/^(?:\.\s*)+$/.test(content)) return gap({quantity: content.replace(/\s/g, '').length, unit: 'character'})
  const counted = /^(?:[.·-]\s*)?(?:(c\.|ca\.?|circa|±)\s*)?(\d{1,4})(?:\s*[.·-])?$/.exec(content)
  if (!counted) return undefined
  return gap(
    counted[1] ? {extent: `circa ${counted[2]}`, unit: 'character'} : {quantity: Number(counted[2]), unit: 'character'},
  )
}

/** A decision of the class given, with the detail that the words and their surroundings allow. */
export function make(name: InterventionClass, context: Context, rule: string, cert: Cert, why: string): Proposal {
  const base = {rule, cert, why, weight: 1}
  const {mark} = context.bracket
  const last = context.lastWord
  const target = last ? {target: context.span(last.start, last.end)} : {}
  switch (name) {
    case 'expansion': {
      const word = wordAround(context)
      return {
        ...base,
        class: name,
        detail: {
          target: context.span(word.start, word.end),
          abbreviated: word.abbreviated,
          expanded: word.expanded.replace(/[[\]]/g, ''),
        },
      }
    }
    case 'supplied':
      return {
        ...base,
        class: name,
        detail: mark.reason === 'lost' || mark.reason === 'omitted' ? {reason: mark.reason} : {},
      }
    case 'sic':
    case 'uncertain':
      return {...base, class: name, detail: target}
    case 'correction': {
      const found = align(context.wordsBefore, context.content)
      const corr = context.content
      return found
        ? {...base, class: name, detail: {target: context.span(found.start, found.end), sic: found.text, corr}}
        : {...base, class: 'comment', detail: {}}
    }
    case 'identification': {
      const run = context.nameBefore
      return {
        ...base,
        class: name,
        detail: run
          ? {target: context.span(run.start, run.end), of: run.text, name: context.content}
          : {name: context.content},
      }
    }
    case 'role': {
      const run = context.nameBefore
      return {...base, class: name, detail: run ? {target: context.span(run.start, run.end), of: run.text} : {}}
    }
    case 'gap':
      return {...base, class: name, detail: {reason: reasonOf(mark), ...quantityOf(context.content)}}
    case 'original': {
      const lang = mark.lang ?? languageOf(context.content)?.lang
      return {...base, class: name, detail: {...(lang ? {lang} : {}), words: context.contentSpan}}
    }
    case 'comment':
      return {...base, class: name, detail: {}}
    case 'marginalia':
      return {...base, class: name, detail: {place: mark.place ?? placeOf(context.content), words: context.contentSpan}}
    case 'event':
      return {...base, class: name, detail: {}}
    case 'noteAnchor':
      return {...base, class: name, detail: {n: context.content}}
    case 'editorial':
      return {...base, class: name, detail: {kind: mark.kind ?? 'editorial'}}
    case 'unclassified':
      return {...base, class: name, detail: {why}}
  }
}

function reasonOf(mark: Mark): InlineDetails['gap']['reason'] {
  return mark.reason ?? 'omitted'
}

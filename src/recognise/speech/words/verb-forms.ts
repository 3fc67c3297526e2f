/** The forms of the verbs of the lexicon: `say`, `says`, `saying`, `said`. */
import {type Act, between, type Form, type FrameKind, table, type Verb} from './lexicon.js'
import {rarerTable} from './rarer-verbs.js'
import {thoughts} from './thoughts.js'

/** Forms of the present that are nouns as well. */
const nouns = new Set([
  'charges',
  'states',
  'notes',
  'reports',
  'claims',
  'comments',
  'remarks',
  'requests',
  'demands',
  'questions',
  'answers',
  'promises',
  'orders',
  'stresses',
  'objects',
  'queries',
  'replies',
  'pledges',
  'voices',
  'proposes',
  'protests',
  'hints',
  'jokes',
  'counters',
  'laments',
  'boasts',
  'telephones',
  'cables',
  'signals',
  'ripostes',
  'counsels',
  'decrees',
  'relays',
  'minutes',
  'forecasts',
  'marvels',
])
/** Past forms that stand before nouns far more often than after a subject; they need their clause. */
const adjectives = new Set([
  'noted',
  'related',
  'stated',
  'reported',
  'alleged',
  'proposed',
  'recommended',
  'requested',
  'mentioned',
])

function inflected(lemma: string, past: string): {[form: string]: Form['tense']} {
  const [stem = '', ...rest] = lemma.split(' ')
  const after = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const regular = stem.endsWith('e') ? `${stem}d` : `${stem}ed`
  const present = /(?:s|x|ch|sh)$/.test(stem)
    ? `${stem}es`
    : /[^aeou]y$/.test(stem)
      ? `${stem.slice(0, -1)}ies`
      : `${stem}s`
  return {
    [stem + after]: 'base',
    [present + after]: 'present',
    [`${participleStem(stem, past)}ing${after}`]: 'ing',
    // `put`: where the past looks like the base, it is the past that is told.
    [(past || regular) + after]: 'past',
  }
}

/** `admitt`, `begg`, `putt`, `agree`, `declar`: what the ending *-ing* follows. */
function participleStem(stem: string, past: string): string {
  if (/([bdglmnprt])\1ed$/.test(past)) return past.slice(0, -2)
  if (/^[^aeiou]*[aeiou]t$/.test(stem) && past === stem) return `${stem}t`
  return stem.endsWith('e') && !stem.endsWith('ee') ? stem.slice(0, -1) : stem
}

function taking(frames: readonly string[]): Verb['takes'] {
  const has = (kind: FrameKind): boolean => frames.includes(kind)
  return {that: has('that'), zero: has('zero'), wh: has('wh'), inf: has('inf'), np: has('np'), quote: has('quote')}
}

function build(): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const row of `${table.trim()}\n${rarerTable.trim()}`.split('\n')) {
    const [lemma = '', past = '', act = '', frames = '', more = ''] = row.split('|').map((cell) => cell.trim())
    const verb: Verb = {
      lemma,
      act: act as Act,
      takes: taking(frames.split(' ')),
      object: more === 'object',
      ...(more in between ? {noun: between[more]!} : {}),
    }
    for (const [form, tense] of Object.entries(inflected(lemma, past))) {
      forms.set(form, {verb, tense, noun: nouns.has(form) || adjectives.has(form)})
    }
  }
  // `is of the opinion that`: a phrase that does what a verb of saying does.
  for (const be of ['is', 'are', 'was', 'were', 'had been', 'has been', 'have been'])
    for (const noun of ['the opinion', 'opinion', 'the view', 'the belief', 'the conviction']) {
      const tense = be === 'is' || be === 'are' ? 'present' : 'past'
      const verb: Verb = {
        lemma: 'be of the opinion',
        act: 'assert',
        takes: taking(['that']),
        object: false,
      }
      for (const how of ['', 'also ', 'personally ', 'himself ', 'still ', 'firmly '])
        forms.set(`${be} ${how}of ${noun}`, {verb, tense, noun: false})
    }
  // `was insistent that`, `was emphatic that`
  for (const be of ['is', 'was', 'were'])
    for (const how of ['insistent', 'emphatic', 'adamant', 'categorical', 'explicit', 'firm', 'positive']) {
      const verb: Verb = {lemma: `be ${how}`, act: 'assert', takes: taking(['that']), object: false}
      forms.set(`${be} ${how}`, {verb, tense: be === 'is' ? 'present' : 'past', noun: false})
    }
  // `was interested in whether`, `was anxious to know whether`: a question, politely reported.
  for (const be of ['is', 'are', 'was', 'were']) {
    const tense = be.startsWith('w') ? 'past' : 'present'
    const verb: Verb = {lemma: 'be interested', act: 'ask', takes: taking(['that', 'wh']), object: false}
    forms.set(`${be} interested in`, {verb, tense, noun: false})
    const wanting: Verb = {lemma: 'be curious', act: 'ask', takes: taking(['wh']), object: false}
    for (const mood of ['interested', 'curious', 'anxious', 'eager', 'keen'])
      for (const know of ['know', 'learn', 'hear'])
        forms.set(`${be} ${mood} to ${know}`, {verb: wanting, tense, noun: false})
  }
  // `opened with the remark that`, `concluded with the words “…”`
  for (const [base, past] of bracketingSpeech)
    for (const noun of ['words', 'remark', 'observation', 'statement']) {
      const verb: Verb = {
        lemma: `${base} with the ${noun}`,
        act: 'assert',
        takes: taking(['that', 'quote']),
        object: false,
      }
      forms.set(`${past} with the ${noun}`, {verb, tense: 'past', noun: false})
    }
  // `did not conceal that`: what one does not hide, one says.
  for (const hidden of [
    'conceal',
    'conceal the fact',
    'hide',
    'hide the fact',
    'exclude',
    'exclude the possibility',
    'rule out',
    'rule out the possibility',
    'deny',
    'dispute',
  ]) {
    const verb: Verb = {lemma: `not ${hidden}`, act: 'assert', takes: taking(['that']), object: false}
    for (const not of ['not', 'not want to', 'not wish to'])
      forms.set(`${not} ${hidden}`, {verb, tense: 'base', noun: false})
  }
  // `sought to convince me that`: whoever tries to persuade says it; whoever does may have done so otherwise.
  for (const tried of ['tried', 'sought', 'attempted', 'endeavoured', 'endeavored', 'strove'])
    for (const persuade of ['convince', 'persuade']) {
      const verb: Verb = {lemma: `try to ${persuade}`, act: 'assert', takes: taking(['that']), object: true}
      forms.set(`${tried} to ${persuade}`, {verb, tense: 'past', noun: false})
    }
  // `had written that`: the one participle that is not as its past.
  forms.set('written', forms.get('wrote')!)
  for (const [form, frames] of thoughts) {
    const verb: Verb = {lemma: form, act: 'assert', takes: taking(frames), object: false, isThought: true}
    forms.set(form, {verb, tense: presentThought.test(form) ? 'present' : 'past', noun: false})
  }
  return forms
}

const presentThought = /^(?:is\b|[^ ]*[^a ]s$)/

/** Verbs for how a speech begins and ends. */
const bracketingSpeech = new Map([
  ['begin', 'began'],
  ['open', 'opened'],
  ['start', 'started'],
  ['close', 'closed'],
  ['conclude', 'concluded'],
  ['end', 'ended'],
])

/** Every form of every verb, in small letters. */
export const forms: ReadonlyMap<string, Form> = build()

/**
 * What each inline decision becomes: the elements it asks for, and over which stretch of the source.
 *
 * The table is exhaustive over the classes, so that a class without TEI does not compile; `weave` nests the elements.
 */
import type {Element} from 'xast'
import type {DecisionOf, InlineClass, InlineDecision} from '../tree/decision.js'
import type {Span} from '../tree/source.js'
import {type Attributes, type Child, element} from './element.js'
import {inOwnLanguage, type LanguageOf} from './name-language.js'

/** An element over a stretch of the source, before nesting. */
export interface Extent extends Span {
  /**
   * Insertion order, inner first: what brackets hold, the words they act on, names and dates, speech. Of two extents
   * over the same stretch the later inserted is the outer one.
   */
  rank: 0 | 1 | 2 | 3 | 4
  /** May be cut where it would cross another element. Interventions never are. */
  splittable: boolean
  /** Holds plain text only (TEI `ex`, `desc`): names, dates and targets inside it get no element; interventions do. */
  textOnly?: boolean
  /** Source characters that are marks: they become this element and stand in no text. */
  marks: Span[]
  /** Two extents with one key over the same stretch are one element. */
  key: string
  /** `parent` is the extent of the element around it, if any. */
  build: (children: Child[], parent?: Extent) => Element
  decision: InlineDecision
}

export interface InlineContext {
  /** The reference a name gets: `../authority/persons.xml#mao-zedong`, or undefined when no authority knows the id. */
  refOf: (kind: 'person' | 'place' | 'org', id: string) => string | undefined
  /** The id of a person in this document's `particDesc`, for `who`. */
  whoOf: (id: string) => string
  langOf?: LanguageOf
}

/** What a mark is in TEI that an edition declares to be of such a kind; the words of another kind are a note. */
const declaredElements: ReadonlyMap<string, string> = new Map([
  ['deletion', 'del'],
  ['addition', 'add'],
  ['surplus', 'surplus'],
  // *Locus desperatus*: the words stand so, and make no sense.
  ['crux', 'sic'],
])

type Handler<C extends InlineClass> = (decision: DecisionOf<C>, context: InlineContext) => Extent[]

const handlers: {[C in InlineClass]: Handler<C>} = {
  // `ex` holds letters alone: a line end among them leaves no mark there, a page end or a bracket (`f(il[ius])`) makes
  // of it what can hold one.
  expansion: (d) => [
    over(d, d.detail.target, 1, 'expan', (children) =>
      element(
        children.some((child) => child.type === 'element' && child.name === 'ex') ? 'expan' : 'seg',
        {},
        children,
      ),
    ),
    bracket(
      d,
      (all, parent) => {
        // Where another intervention parts the letters from their word they are supplied: `ex` stands in no `sic`.
        const children = all.filter((child) => child.type === 'text' || child.name !== 'lb')
        const attributes = {...responsibility(d), rend: d.delimiters?.rend}
        return element(isPlain(children) && parent?.key === 'expan' ? 'ex' : 'supplied', attributes, children)
      },
      {textOnly: true},
    ),
  ],
  supplied: (d) => {
    const {roleName, forename, query} = d.detail
    return [
      bracket(d, (children) =>
        element('supplied', {reason: d.detail.reason, ...responsibility(d), rend: d.delimiters?.rend}, children),
      ),
      ...(roleName ? [over(d, roleName, 0, 'roleName', (children) => element('roleName', {}, children))] : []),
      ...(forename ? [over(d, forename, 0, 'forename', (children) => element('forename', {}, children))] : []),
      ...(query
        ? [over(d, query, 0, 'query', (children) => inlineNote(d, 'uncertain', children, {rend: 'none'}))]
        : []),
    ]
  },
  sic: (d) => [
    ...remark(d, 'sic'),
    ...(d.detail.target
      ? [over(d, d.detail.target, 1, 'sic', (children) => element('sic', {resp: d.resp, cert: d.cert}, children))]
      : []),
  ],
  correction: (d) => [
    over(d, d.detail.target, 1, 'choice', (children) => {
      const corr = d.detail.corr.replace(innerBrackets, '')
      // Some correct a word into itself; two equal readings are no choice.
      return d.detail.sic.trim() === corr.trim()
        ? element('sic', {resp: d.resp, cert: 'low'}, children)
        : element('choice', {}, [element('sic', {}, children), element('corr', {resp: d.resp, cert: d.cert}, [corr])])
    }),
    ...remark(d, 'correction'),
  ],
  identification: (d) => [bracketNote(d, 'identification')],
  role: (d) => [bracketNote(d, 'role')],
  // Without delimiters (an underdot) the words themselves are the doubtful ones.
  uncertain: (d) =>
    d.delimiters?.open === 0 && d.delimiters.close === 0
      ? [over(d, d, 1, 'unclear', (children) => element('unclear', responsibility(d), children))]
      : [
          bracketNote(d, 'uncertain'),
          ...(d.detail.target
            ? [over(d, d.detail.target, 1, 'unclear', (children) => element('unclear', {resp: d.resp}, children))]
            : []),
        ],
  gap: (d) => {
    const {reason, quantity, unit, extent} = d.detail
    const measured = {
      quantity: quantity === undefined ? undefined : String(quantity),
      // A unit is one word in TEI: half lines are counted in `half-line`.
      unit: unit?.replace(/\s+/g, '-'),
      extent: quantity === undefined ? extent : undefined,
    }
    const attributes = {reason, ...measured, ...responsibility(d)}
    return [
      bracket(
        d,
        (children) =>
          isPlain(children)
            ? element('gap', {...attributes, rend: d.delimiters?.rend}, [element('desc', {}, children)])
            : inlineNote(d, 'editorial', [element('gap', attributes), ...children], {rend: d.delimiters?.rend}),
        {textOnly: true},
      ),
    ]
  },
  original: (d) => [
    bracketNote(d, 'original'),
    ...(d.detail.words
      ? [over(d, d.detail.words, 0, 'foreign', (children) => element('foreign', {'xml:lang': d.detail.lang}, children))]
      : []),
  ],
  comment: (d) => [bracketNote(d, 'comment')],
  marginalia: (d) => [
    bracket(d, (children) =>
      element(
        'note',
        {type: 'marginalia', place: d.detail.place, ...responsibility(d), rend: d.delimiters?.rend},
        children,
      ),
    ),
  ],
  event: (d) => [
    bracket(
      d,
      (children) =>
        isPlain(children)
          ? element('incident', {...responsibility(d), rend: d.delimiters?.rend}, [element('desc', {}, children)])
          : inlineNote(d, 'comment', children, {...certainty(d), rend: d.delimiters?.rend}),
      {textOnly: true},
    ),
  ],
  noteAnchor: (d) => [
    over(
      d,
      d,
      0,
      'ref',
      (children) =>
        element(
          'ref',
          {type: 'noteAnchor', n: d.detail.n, target: d.detail.note === undefined ? undefined : `#${d.detail.note}`},
          children,
        ),
      {textOnly: true},
    ),
  ],
  editorial: (d) => [
    bracket(d, (children) => {
      const tag = declaredElements.get(d.detail.kind)
      // Only notes and the like stand in square brackets where nothing is said.
      if (tag) return element(tag, {...responsibility(d), rend: d.delimiters?.rend ?? 'delimiters([ ])'}, children)
      return inlineNote(d, 'editorial', children, {...certainty(d), subtype: d.detail.kind, rend: d.delimiters?.rend})
    }),
  ],
  unclassified: (d) => [
    bracket(d, (children) => inlineNote(d, 'editorial', children, {cert: 'low', rend: d.delimiters?.rend})),
  ],
  person: (d, context) => [name(d, d.detail.as === 'rs' ? 'rs' : 'persName', context)],
  place: (d, context) => [name(d, d.detail.as === 'rs' ? 'rs' : 'placeName', context)],
  org: (d, context) => [name(d, d.detail.as === 'rs' ? 'rs' : 'orgName', context)],
  date: (d) => {
    const {when, notBefore, notAfter, from, to} = d.detail
    return [
      over(
        d,
        d,
        2,
        'date',
        (children) => element('date', {when, notBefore, notAfter, from, to, resp: d.resp, cert: d.cert}, children),
        {splittable: true},
      ),
    ]
  },
  // The words of a reported frame have no element of their own: `who` on the speech says who speaks.
  speaker: () => [],
  said: (d, context) => {
    const {who, direct, id, next, prev} = d.detail
    const attributes = {
      who: who === undefined ? undefined : `#${context.whoOf(who)}`,
      direct: String(direct),
      resp: d.resp,
      cert: d.cert,
    }
    const parts: Element[] = []
    const build = (children: Child[]): Element => {
      // Speech cut around an intervention is several elements; like all parted speech they point at each other.
      const before = parts.at(-1)
      const own = before === undefined ? id : `${id ?? `said-${d.start}`}-${parts.length + 1}`
      if (before) {
        before.attributes['xml:id'] ??= `said-${d.start}`
        before.attributes.next = `#${own}`
      }
      const back = before ? `#${before.attributes['xml:id']}` : prev && `#${prev}`
      const part = element('said', {'xml:id': own, ...attributes, next: next && `#${next}`, prev: back}, children)
      parts.push(part)
      return part
    }
    return [over(d, d, 4, 'said', build, {splittable: true})]
  },
  quote: (d) => [over(d, d, 3, 'q', (children) => element('q', {}, children), {splittable: true})],
  citation: (d) => [
    over(d, d, 4, 'bibl', (children) => element('bibl', {type: 'citation', resp: d.resp, cert: d.cert}, children)),
  ],
}

/** The elements a decision asks for; the first is the one its ledger path names. */
export function extentsOf(decision: InlineDecision, context: InlineContext): Extent[] {
  return (handlers[decision.class] as Handler<InlineClass>)(decision as DecisionOf<InlineClass>, context)
}

type Options = Partial<Pick<Extent, 'splittable' | 'textOnly' | 'marks'>>

function over(
  decision: InlineDecision,
  span: Span,
  rank: Extent['rank'],
  key: string,
  build: Extent['build'],
  options: Options = {},
): Extent {
  return {start: span.start, end: span.end, rank, key, build, decision, splittable: false, marks: [], ...options}
}

/** The element that stands for the bracket itself; its delimiters are marks. */
function bracket(decision: InlineDecision, build: Extent['build'], options: Options = {}): Extent {
  const {start, end, delimiters = {open: 1, close: 1}} = decision
  const marks = [
    {start, end: start + delimiters.open},
    {start: end - delimiters.close, end},
  ].filter((mark) => mark.end > mark.start)
  return over(decision, {start, end}, 0, 'bracket', build, {...options, marks})
}

function bracketNote(decision: InlineDecision, type: string): Extent {
  return bracket(decision, (children) =>
    inlineNote(decision, type, children, {...certainty(decision), rend: decision.delimiters?.rend}),
  )
}

/** `[sic, probably “cle[?]rks”]`: brackets inside the words that mend stand in the note, with all else of the bracket. */
const innerBrackets = /\[\?\]|[[\]]/g

/** The words of a mark that says of others that they are wrong; none where an editor calls the words themselves so. */
function remark(decision: DecisionOf<'sic'> | DecisionOf<'correction'>, type: string): Extent[] {
  const {target} = decision.detail
  return target?.start === decision.start && target.end === decision.end ? [] : [bracketNote(decision, type)]
}

/** Whether there is nothing but text: `desc` and `ex` hold no line or page break. */
function isPlain(children: readonly Child[]): boolean {
  return children.every((child) => child.type === 'text')
}

function inlineNote(decision: InlineDecision, type: string, children: Child[], more: Attributes): Element {
  return element('note', {type, place: 'inline', resp: decision.resp, ...more}, children)
}

function name(decision: DecisionOf<'person' | 'place' | 'org'>, tag: string, context: InlineContext): Extent {
  const ref = decision.detail.ref === undefined ? undefined : context.refOf(decision.class, decision.detail.ref)
  const attributes = {type: tag === 'rs' ? decision.class : undefined, ref, resp: decision.resp, cert: decision.cert}
  const build = (children: Child[]): Element =>
    element(tag, attributes, inOwnLanguage(children, decision.detail.ref, context.langOf))
  return over(decision, decision, 2, tag, build, {splittable: true})
}

function responsibility(decision: InlineDecision): Attributes {
  return {resp: decision.resp, ...certainty(decision)}
}

function certainty(decision: InlineDecision): Attributes {
  return {cert: decision.cert === 'high' ? undefined : decision.cert}
}

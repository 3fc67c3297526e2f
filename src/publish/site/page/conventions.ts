/**
 * The conventions of the page: what each class of intervention is called, what it means, and an example. One table for
 * the key on each page, for the full key, for the explanations without script and for the lists of interventions.
 */
import {type Html, html} from './html.js'

export interface Convention {
  /** The class of docs/encoding.md, section 1. */
  class: string
  label: string
  plural: string
  /** One sentence, for those who meet it for the first time. */
  meaning: string
  /** What it looks like, as the page marks it up. */
  specimen: Html
}

const mark = (words: string): Html => html`<span class="m">${words}</span>`
const inline = (name: string, inner: Html, more = ''): Html => html`<span class="iv x-${name}${more}">${inner}</span>`
const note = (name: string, words: string, more = ''): Html =>
  inline(name, html`<span class="c">${mark('[')}${words}${mark(']')}</span>`, ` note${more}`)

export const conventions: readonly Convention[] = [
  {
    class: 'expansion',
    label: 'Expansion',
    plural: 'Expansions',
    meaning: 'Letters that the editor of the source added to write a shortened word in full.',
    specimen: inline('expansion', html`min<span class="ex">${mark('[')}isterial${mark(']')}</span>`),
  },
  {
    class: 'supplied',
    label: 'Supplied',
    plural: 'Supplied words',
    meaning: 'Words that the editor of the source added so that the sentence can be read.',
    specimen: inline('supplied', html`${mark('[')}of the${mark(']')}`),
  },
  {
    class: 'correction',
    label: 'Correction',
    plural: 'Corrections',
    meaning: 'The editor of the source holds the first reading to be wrong; the reading text has the second.',
    specimen: inline('correction', html`<span class="old">Tusday</span><span class="new">Tuesday</span>`, ' choice'),
  },
  {
    class: 'sic',
    label: 'Sic',
    plural: 'Readings confirmed',
    meaning: 'The source really has this, though it looks like an error.',
    specimen: inline('sic', html`recieved`),
  },
  {
    class: 'regularised',
    label: 'Regularised',
    plural: 'Regularised forms',
    meaning: 'Another spelling of the same word; the reading text has the regular one.',
    specimen: inline('regularised', html`<span class="old">gaol</span><span class="new">jail</span>`, ' choice'),
  },
  {
    class: 'identification',
    label: 'Identification',
    plural: 'Identifications',
    meaning: 'Who or what is meant by the name before it.',
    specimen: html`the Premier ${note('identification', 'Attlee', ' after')}`,
  },
  {
    class: 'role',
    label: 'Role',
    plural: 'Roles',
    meaning: 'What the person named was at the time.',
    specimen: html`${note('role', 'Consul')} Smith`,
  },
  {
    class: 'uncertain',
    label: 'Uncertain',
    plural: 'Uncertain readings',
    meaning: 'The editor of the source was not sure of this reading.',
    specimen: inline('uncertain', html`Lower Lane`),
  },
  {
    class: 'gap',
    label: 'Gap',
    plural: 'Gaps',
    meaning: 'Something is missing here: left out, illegible, lost or withheld.',
    specimen: inline('gap', html`[one line illegible]`),
  },
  {
    class: 'original',
    label: 'Words of the original',
    plural: 'Words of the original',
    meaning: 'What the document has in its own language, or a remark on it.',
    specimen: html`agreement ${note('original', 'accord')}`,
  },
  {
    class: 'comment',
    label: 'Comment',
    plural: 'Comments',
    meaning: 'A remark of the editor of the source about this place.',
    specimen: html`signed ${note('comment', 'in pencil')}`,
  },
  {
    class: 'marginalia',
    label: 'Marginal note',
    plural: 'Marginal notes',
    meaning: 'Words written beside the text of the document.',
    specimen: html`seen ${note('marginalia', 'in the margin: no')}`,
  },
  {
    class: 'event',
    label: 'Event',
    plural: 'Events',
    meaning: 'Something that happened while the words were spoken.',
    specimen: inline('event', html`[applause]`),
  },
  {
    class: 'variant',
    label: 'Variant',
    plural: 'Variants',
    meaning: 'Witnesses differ here; the readings that were not chosen follow in parentheses.',
    specimen: inline('variant', html`delegate<span class="readings"> (envoy <i class="wit">B</i>)</span>`),
  },
  {
    class: 'addition',
    label: 'Addition',
    plural: 'Additions',
    meaning: 'Added to the document by a later hand or on revision.',
    specimen: html`<ins class="iv x-addition">not</ins>`,
  },
  {
    class: 'deletion',
    label: 'Deletion',
    plural: 'Deletions',
    meaning: 'Struck out in the document.',
    specimen: html`<del class="iv x-deletion">never</del>`,
  },
  {
    class: 'surplus',
    label: 'Surplus',
    plural: 'Surplus words',
    meaning: 'Words in the source that the editor holds to be superfluous.',
    specimen: inline('surplus', html`the the`),
  },
  {
    class: 'editorial',
    label: 'Editorial note',
    plural: 'Editorial notes',
    meaning: 'A bracketed remark in the source whose kind could not be told.',
    specimen: note('editorial', 'see above'),
  },
]

const byClass = new Map(conventions.map((convention) => [convention.class, convention]))

export function convention(name: string): Convention | undefined {
  return byClass.get(name)
}

export const certainties: {[cert: string]: string} = {
  high: 'certain',
  medium: 'probable',
  low: 'a guess, to be checked',
}

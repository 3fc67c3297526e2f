/**
 * Recognising: one unified plugin for each phenomenon, in the order in which they lean on each other. The note that says
 * where the document is kept and who translated it first; then brackets, for nothing may cross them; then dates and names;
 * then speech, which needs names; an editor's decisions last.
 */
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Authority} from '../authority/authority.js'
import {leaves, type Transcription} from '../tree/nodes.js'
import type {Problem} from '../tree/problem.js'
import type {Knowledge} from './citation/reader/repositories.js'
import {recogniseSourceNote} from './citation/source-note.js'
import {type ConventionsInput, conventionsOf} from './conventions/conventions.js'
import {recogniseDates} from './dates/dates.js'
import type {KnownNames} from './interventions/evidence/context.js'
import {recogniseInterventions} from './interventions/interventions.js'
import {recogniseNames} from './names/names.js'
import {applyOverrides} from './overrides/overrides.js'
import type {Override} from './overrides/schema.js'
import {recogniseSpeech} from './speech/speech.js'

export interface RecogniseContext {
  authority: Authority
  /** Id or name of the person who says *I* in the narration. */
  firstPerson?: string
  /** Id or name of who wrote the document. */
  author?: string
  overrides?: readonly Override[]
  /** The sidecar's path, for messages about its decisions. */
  sidecarFile?: string
  /** Whether the source names its translator: who answers for its brackets. */
  hasTranslator: boolean
  conventions?: ConventionsInput
  /** What is known of archives; sigla's own file, where the edition has none. */
  archives?: Knowledge
  /** ISO date of the document, when known: incomplete dates take their year from it. */
  documentDate?: string
}

/** Adds decisions to the tree; gives back what the recognisers want said. */
export function recognise(tree: Transcription, context: RecogniseContext): Problem[] {
  const file = new VFile({path: tree.source.path, value: tree.source.text})
  processor(context).runSync(tree, file)
  const said = file.messages.map(
    (message): Problem => ({
      rule: message.ruleId ?? 'recognise',
      severity: message.fatal === true ? 'error' : 'warning',
      message: message.reason,
      ...(message.note ? {remedy: message.note} : {}),
      ...placeOf(message),
    }),
  )
  return [...said, ...guesses(tree, said)]
}

/**
 * A decision of low certainty is a guess that an editor should look at, so it is always a warning too (encoding guide
 * §0.3): once for each rule in a block, and not where a recogniser has said something of that place itself.
 */
function guesses(tree: Transcription, said: readonly Problem[]): Problem[] {
  const known = new Set(said.map(({start}) => start))
  const problems: Problem[] = []
  for (const leaf of leaves(tree.children)) {
    const rules = new Set<string>()
    for (const {class: named, start, end, cert, rule} of leaf.decisions) {
      // How sure an editor was is no question to the editor.
      if (cert !== 'low' || rule === 'override' || rules.has(rule) || known.has(start)) continue
      rules.add(rule)
      const words = tree.source.text.slice(start, end).replace(/\s+/g, ' ')
      const short = words.length > 60 ? `${words.slice(0, 57)}…` : words
      problems.push({
        rule,
        severity: 'warning',
        start,
        end,
        message: `“${short}” is taken for ${named}, with low certainty`,
        remedy: 'look at it; if it is wrong, decide it in the sidecar under decisions:',
      })
    }
  }
  return problems
}

function processor(context: RecogniseContext): Processor<undefined, Transcription> {
  const {authority, archives, hasTranslator, author, firstPerson, overrides = [], sidecarFile, documentDate} = context
  const conventions = conventionsOf(context.conventions)
  return unified()
    .use(recogniseSourceNote, archives ? {archives} : {})
    .use(recogniseInterventions, {
      conventions,
      names: authorityNames(authority),
      ...(hasTranslator ? {translator: true} : {}),
    })
    .use(recogniseDates, documentDate ? {documentDate} : {})
    .use(recogniseNames, {authority})
    .use(recogniseSpeech, {authority, ...(author ? {author} : {}), ...(firstPerson ? {firstPerson} : {})})
    .use(applyOverrides, overrides, {
      conventions,
      ...(sidecarFile ? {file: sidecarFile} : {}),
    }) as unknown as Processor<undefined, Transcription>
}

function authorityNames(authority: Authority): KnownNames {
  return {lookup: (name) => authority.lookup(name).map((e) => ({id: e.id, type: e.class, name: e.name}))[0]}
}

function placeOf({place, file}: VFileMessage): Partial<Problem> {
  const found = place as
    | {line?: number; offset?: number; start?: {offset?: number}; end?: {offset?: number}}
    | undefined
  const start = found?.start?.offset ?? found?.offset
  if (start !== undefined) return {start, end: found?.end?.offset ?? start}
  return {...(file ? {file} : {}), ...(found?.line ? {line: found.line} : {})}
}

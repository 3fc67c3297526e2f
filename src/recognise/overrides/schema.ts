/**
 * `decisions:` in a sidecar: what an editor decides instead of the program.
 *
 * ```yaml
 * decisions:
 *   - exact: '[sic]'
 *     prefix: 'leadership of the party '
 *     class: sic
 *     target: the leadership of the party
 *     by: radchenko
 * ```
 */
import {isMap, isSeq, LineCounter, parseDocument} from 'yaml'
import * as z from 'zod'
import {editorialClasses} from '../../tree/decision.js'

/** What an editor may call a stretch of text. */
export const overrideClasses = [
  ...editorialClasses,
  'noteAnchor',
  'person',
  'place',
  'org',
  'quote',
  'said',
  'speaker',
  'date',
] as const

/** Classes that need more than words to be made (who speaks, which day): an entry changes one that the rules found. */
export const foundClasses: ReadonlySet<string> = new Set(['said', 'speaker', 'date'])

const words = z.string().trim().min(1)

export const overrideSchema = z
  .strictObject({
    /** The words decided on, as they stand in the transcription; a run of white space counts as one space. */
    exact: words,
    /** Words right before and right after, where `exact` stands more than once. */
    prefix: z.string().optional(),
    suffix: z.string().optional(),
    class: z.enum(overrideClasses).optional(),
    /** No decision at all: the characters stay text. */
    'leave-alone': z.boolean().optional(),
    /** The words before (or inside) `exact` that the decision is about; `scope` is another word for it. */
    target: words.optional(),
    scope: words.optional(),
    /** For a correction: what should stand there. */
    reading: words.optional(),
    /** Id in the authority file of the person, place or organisation meant. */
    person: z
      .string()
      .regex(/^[\p{L}_][\p{L}\p{N}_.-]*$/u, 'is no id of an authority entry → write the xml:id it has in authority/')
      .optional(),
    cert: z.enum(['high', 'medium', 'low']).optional(),
    /** Id of the editor who decided, as in `edition.yaml`. */
    by: z.string().regex(/^[\p{L}_][\p{L}\p{N}_.-]*$/u, 'is no id of an editor → write the id edition.yaml gives'),
    note: z.string().optional(),
  })
  .refine(
    (entry) =>
      entry['leave-alone'] || entry.class || entry.target || entry.scope || entry.person || entry.cert || entry.reading,
    {
      message: 'the entry decides nothing → give class, leave-alone, target, person, reading or cert',
    },
  )
  .refine(
    (entry) => !(entry['leave-alone'] && (entry.class || entry.target || entry.scope || entry.person || entry.reading)),
    {
      message: 'leave-alone goes with no class, target, person or reading → keep one or the other',
    },
  )
  .refine((entry) => !(entry.target && entry.scope), {message: 'target and scope are the same thing → give one'})

/** One entry; `line` is its line in the sidecar, where known. */
export type Override = z.infer<typeof overrideSchema> & {line?: number}

export const overridesSchema = z.array(overrideSchema)

/** The entries with their lines in the text of the sidecar they came from. */
export function withLines(entries: readonly Override[], sidecarText: string): Override[] {
  const lines = new LineCounter()
  const {contents} = parseDocument(sidecarText, {lineCounter: lines})
  const listed = isMap(contents) ? contents.get('decisions', true) : undefined
  return entries.map((entry, i) => {
    const at = isSeq(listed)
      ? (listed.items[i] as {range?: [number, number, number]} | undefined)?.range?.[0]
      : undefined
    return at === undefined ? entry : {...entry, line: lines.linePos(at).line}
  })
}

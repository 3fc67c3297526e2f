/**
 * `sigla verify`: TEI and ledger give the transcription back byte for byte (docs/ledger.md).
 *
 * The spans are concatenated, the text ones read from the TEI, and the SHA-256 compared with the one the TEI header and
 * the ledger record. When someone has edited the TEI since, the proof is made on the TEI as it was generated (the merge
 * base), and what was edited is listed with who is responsible.
 */
import {createHash} from 'node:crypto'
import {iconv} from '../iconv.js'
import type {Problem} from '../tree/problem.js'
import {illFormed} from '../validate/well-formed.js'
import {type Change, changesOf} from './changes.js'
import type {Ledger} from './ledger.js'
import {valuesAt} from './tei-values.js'

export interface Verification {
  /** Whether the transcription came back, to the byte. */
  verified: boolean
  /** Whether from this TEI itself, or from the one that was generated before someone edited it. */
  from: 'tei' | 'base'
  sha256: {recorded: string; found: string}
  /** What was edited since the TEI was generated. */
  changes: Change[]
  problems: Problem[]
}

/** `base` is the TEI as the program last generated it, where that is kept. Pure; throws nothing for bad TEI. */
export function verify(tei: string, ledger: Ledger, base?: string): Verification {
  const recorded = ledger.source.sha256
  const outcome = (part: Partial<Verification>): Verification => ({
    verified: false,
    from: 'tei',
    sha256: {recorded, found: ''},
    changes: [],
    problems: [],
    ...part,
  })
  const broken = illFormed(tei) ?? (base === undefined ? undefined : illFormed(base))
  if (broken) return outcome({problems: [broken]})
  const stated = /SHA-256 ([0-9a-f]{64})/.exec(base ?? tei)?.[1]
  if (stated !== recorded) {
    return outcome({
      problems: [
        problem(
          'verify-hash',
          `the TEI header records ${stated === undefined ? 'no SHA-256 of the transcription' : `the SHA-256 ${stated}`}, the ledger ${recorded}`,
          'convert the transcription again: TEI and ledger belong to two versions of it',
        ),
      ],
    })
  }
  const changes = base === undefined || base === tei ? [] : changesOf(base, tei)
  const rebuilt = rebuild(tei, ledger)
  const found = hashOf(rebuilt.text, recorded)
  if (found === recorded && rebuilt.problems.length === 0)
    return outcome({verified: true, sha256: {recorded, found}, changes})
  if (base !== undefined && base !== tei) {
    const original = rebuild(base, ledger)
    const hash = hashOf(original.text, recorded)
    if (hash === recorded && original.problems.length === 0)
      return outcome({verified: true, from: 'base', sha256: {recorded, found: hash}, changes})
    return outcome({
      from: 'base',
      sha256: {recorded, found: hash},
      changes,
      problems: original.problems.length > 0 ? original.problems : [differs(hash, recorded)],
    })
  }
  return outcome({
    sha256: {recorded, found},
    problems: rebuilt.problems.length > 0 ? rebuilt.problems : [differs(found, recorded)],
  })
}

/** The transcription from TEI and ledger: the spans, one after the other. */
export function rebuild(tei: string, ledger: Ledger): {text: string; problems: Problem[]} {
  const values = valuesAt(tei, new Set(ledger.spans.flatMap((span) => (span.as === 'text' ? [span.path] : []))))
  const problems: Problem[] = []
  const parts: string[] = []
  let at = 0
  for (const span of ledger.spans) {
    if (span.start !== at || span.end <= span.start)
      problems.push(
        problem(
          'verify-spans',
          `the ledger's spans do not tile the source at offset ${at}`,
          'convert the transcription again',
        ),
      )
    at = span.end
    const value =
      span.as === 'text' ? values.get(span.path)?.slice(span.at, span.at + span.end - span.start) : span.text
    if (value === undefined)
      problems.push(
        problem(
          'verify-path',
          `the ledger names ${span.as === 'text' ? span.path : 'a place'}, which the TEI does not have`,
          'restore the element, or convert the transcription again',
        ),
      )
    else if (value.length !== span.end - span.start)
      problems.push(
        problem(
          'verify-length',
          `${span.end - span.start} characters of the source should stand at ${span.as === 'text' ? span.path : `offset ${span.start}`}; there are ${value.length}`,
          'restore the text, or convert the transcription again',
        ),
      )
    parts.push(value ?? '')
  }
  if (at !== ledger.source.length)
    problems.push(
      problem(
        'verify-spans',
        `the ledger's spans end at ${at} of ${ledger.source.length}`,
        'convert the transcription again',
      ),
    )
  return {text: parts.join(''), problems: problems.slice(0, 20)}
}

/** Encodings a transcription may be in; that the hash agrees proves which it was. */
const encodings = [
  'utf8',
  'utf16le',
  'windows-1251',
  'windows-1252',
  'koi8-r',
  'windows-1250',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-5',
  'cp866',
]

function hashOf(text: string, wanted: string): string {
  const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  const plain = hash(Buffer.from(text, 'utf8'))
  if (plain === wanted) return plain
  return (
    encodings
      .slice(1)
      .map((encoding) => hash(iconv().encode(text, encoding)))
      .find((one) => one === wanted) ?? plain
  )
}

function differs(found: string, recorded: string): Problem {
  return problem(
    'verify-differs',
    `what TEI and ledger give back has the SHA-256 ${found}, the transcription had ${recorded}`,
    'the text of the TEI was edited and its merge base is missing: restore tei/NAME.base.br, or convert the transcription again',
  )
}

function problem(rule: string, message: string, remedy: string): Problem {
  return {rule, severity: 'error', message, remedy}
}

/** A merge that failed, as an editor reads it: both sides at their places, and the choices. */
import type {Problem} from '../../tree/problem.js'
import type {Conflict} from './merge.js'

/** Where the generated TEI of a document in conflict is put, to be compared; from the edition's folder. */
export function conflictFile(name: string): string {
  return `.sigla-cache/conflicts/${name}.xml`
}

export function conflictProblems(conflicts: readonly Conflict[], name: string, shownAs: string): Problem[] {
  const arg = /^[\w.-]+$/.test(name) ? name : JSON.stringify(name)
  return conflicts.map(({mine, generated, base}, i) => ({
    rule: 'merge-conflict',
    severity: 'error',
    file: `${shownAs}tei/${name}.xml`,
    line: mine.line,
    column: mine.column,
    message: [
      'changed by hand, and differently by a new conversion; nothing was written',
      `    by hand:   ${brief(mine.text)}`,
      `    generated: ${brief(generated.text)}   (${shownAs}${conflictFile(name)}:${generated.line}:${generated.column})`,
      `    before:    ${brief(base)}`,
    ].join('\n'),
    ...(i < conflicts.length - 1
      ? {}
      : {
          remedy: `make the file agree with the generated one at these places, or choose for the whole document: sigla build --keep-mine ${arg}, or sigla build --take-generated ${arg}`,
        }),
  }))
}

function brief(text: string): string {
  if (text.trim() === '') return '(nothing)'
  const line = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '�')
  return line.length > 160 ? `${line.slice(0, 157)}…` : line
}

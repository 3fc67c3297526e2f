/**
 * Spells the letters in the expressions of the rooms that read and recognise (spelled.mjs): the source says `\p{L}`, what is
 * compiled has ranges. Expressions then have two thirds of their code, which is what a first document waits for, and of
 * which the processor keeps more.
 *
 * An expression that stands in a function is made once for its module, when it is first asked, but for those that remember where they are (`g`,
 * `y`): they stay as they are written.
 */
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {parse} from 'acorn'
import {fullAncestor} from 'acorn-walk'
import {transform} from 'esbuild'
import {namesLetters} from './spelled.mjs'

const runtime = fileURLToPath(new URL('spelled.mjs', import.meta.url))
/** The modules whose expressions are spelled. */
export const letterRooms = /\/src\/(?:authority|read|recognise|tree|words)\/.*\.ts$/

/** JavaScript with the letters of its expressions spelled, line for line. */
export function spellLetters(code) {
  const edits = []
  const made = []
  fullAncestor(parse(code, {ecmaVersion: 'latest', sourceType: 'module'}), (node, ancestors) => {
    if (node.type === 'Literal' && node.regex) {
      const {pattern, flags} = node.regex
      if (!flags.includes('u') || !namesLetters.test(pattern)) return
      const expression = `new RegExp($spelled(${JSON.stringify(pattern)}), ${JSON.stringify(flags)})`
      if (!isInFunction(ancestors)) edits.push({start: node.start, end: node.end, text: expression})
      else if (!/[gy]/.test(flags)) {
        const name = `$expression${made.length}`
        made.push(name)
        edits.push({start: node.start, end: node.end, text: `(${name} ??= ${expression})`})
      }
    } else if (node.type === 'NewExpression' && node.callee.name === 'RegExp') {
      const [pattern, flags] = node.arguments
      if (flags?.type !== 'Literal' || !flags.value.includes('u')) return
      edits.push({start: pattern.start, end: pattern.start, text: '$spelled('})
      edits.push({start: pattern.end, end: pattern.end, text: ')'})
    }
  })
  if (edits.length === 0) return code
  let spelledCode = code
  for (const {start, end, text} of edits.sort((a, b) => b.start - a.start))
    spelledCode = spelledCode.slice(0, start) + text + spelledCode.slice(end)
  const head = `import {spelled as $spelled} from ${JSON.stringify(runtime)};`
  return `${head}${made.length > 0 ? `let ${made.join(', ')};` : ''}${spelledCode}`
}

function isInFunction(ancestors) {
  return ancestors.some(({type}) => /Function|^PropertyDefinition$/.test(type))
}

/** For esbuild. */
export const letters = {
  name: 'letters',
  setup(build) {
    build.onLoad({filter: letterRooms}, async ({path}) => {
      const {code} = await transform(await readFile(path, 'utf8'), {
        loader: 'ts',
        sourcefile: path,
        sourcemap: 'inline',
        target: 'node20',
        supported: {'regexp-unicode-property-escapes': true},
      })
      return {contents: spellLetters(code), loader: 'js'}
    })
  },
}

/** For Vite: the tests ask what is compiled. */
export const lettersForTests = {
  name: 'letters',
  enforce: 'post',
  transform(code, id) {
    return letterRooms.test(id) ? {code: spellLetters(code), map: null} : undefined
  },
}

/**
 * What becomes of the expressions of the rooms that read and recognise.
 *
 * Letters are spelled (spelled.mjs): the source says `\p{L}`, what is compiled has ranges. Expressions then have much less
 * code, which is what a first document waits for, and of which the processor keeps more.
 *
 * An expression is made when it is first asked: a command asks a part of them. So is one that stands in a function, once
 * for its module, but for those that remember where they are (`g`, `y`): they stay as they are written.
 */
import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {parse} from 'acorn'
import {full, fullAncestor} from 'acorn-walk'
import {transform} from 'esbuild'
import {namesLetters} from './spelled.mjs'

const runtime = fileURLToPath(new URL('spelled.mjs', import.meta.url))
/** The modules whose expressions are spelled. */
export const expressionRooms = /\/src\/(?:authority|read|recognise|tree|words)\/.*\.ts$/

/** JavaScript with its expressions so, line for line. */
export function compileExpressions(code) {
  const tree = parse(code, {ecmaVersion: 'latest', sourceType: 'module'})
  const edits = []
  const made = []
  /** An expression that is made where it is first asked. */
  const late = (expression) => {
    const name = `$expression${made.length}`
    made.push(name)
    return `(${name} ??= ${expression})`
  }
  const named = namedExpressions(tree)
  for (const {init, uses} of named.values()) {
    const expression = late(written(init))
    edits.push({start: init.start, end: init.end, text: 'void 0'})
    for (const {start, end} of uses) edits.push({start, end, text: expression})
  }
  const inits = new Set([...named.values()].map(({init}) => init))
  fullAncestor(tree, (node, ancestors) => {
    if (node.type === 'Literal' && node.regex) {
      const {pattern, flags} = node.regex
      if (inits.has(node) || !isSpelled(pattern, flags)) return
      if (!isInFunction(ancestors)) edits.push({start: node.start, end: node.end, text: written(node)})
      else if (!/[gy]/.test(flags)) edits.push({start: node.start, end: node.end, text: late(written(node))})
    } else if (node.type === 'NewExpression' && node.callee.name === 'RegExp') {
      const [pattern, flags] = node.arguments
      if (flags?.type !== 'Literal' || !flags.value.includes('u')) return
      edits.push({start: pattern.start, end: pattern.start, text: '$spelled('})
      edits.push({start: pattern.end, end: pattern.end, text: ')'})
    }
  })
  if (edits.length === 0) return code
  let compiled = code
  for (const {start, end, text} of edits.sort((a, b) => b.start - a.start))
    compiled = compiled.slice(0, start) + text + compiled.slice(end)
  const head = compiled.includes('$spelled(') ? `import {spelled as $spelled} from ${JSON.stringify(runtime)};` : ''
  return `${head}${made.length > 0 ? `let ${made.join(', ')};` : ''}${compiled}`
}

/** An expression as it is compiled. */
function written({raw, regex: {pattern, flags}}) {
  return isSpelled(pattern, flags) ? `new RegExp($spelled(${JSON.stringify(pattern)}), ${JSON.stringify(flags)})` : raw
}

function isSpelled(pattern, flags) {
  return flags.includes('u') && namesLetters.test(pattern)
}

/**
 * The expressions that have a name in their module and nowhere else, `const name = /…/`, with the places that use it. Not
 * those that are exported, or whose name means something else too.
 */
function namedExpressions(tree) {
  const named = new Map()
  for (const {type, kind, declarations} of tree.body)
    if (type === 'VariableDeclaration' && kind === 'const')
      for (const {id, init} of declarations)
        if (id.type === 'Identifier' && init?.regex) named.set(id.name, {id, init, uses: []})
  const without = (name) => named.delete(name)
  full(tree, (node, _, type) => {
    if (type === 'VariablePattern' && named.get(node.name) && named.get(node.name).id !== node) without(node.name)
    else if (node.type === 'Identifier' && type !== 'VariablePattern') named.get(node.name)?.uses.push(node)
    else if (node.type === 'Property' && node.shorthand) without(node.value.name)
    else if (node.type === 'ExportNamedDeclaration') for (const {local} of node.specifiers) without(local.name)
  })
  return named
}

function isInFunction(ancestors) {
  return ancestors.some(({type}) => /Function|^PropertyDefinition$/.test(type))
}

/** For esbuild. */
export const expressions = {
  name: 'expressions',
  setup(build) {
    build.onLoad({filter: expressionRooms}, async ({path}) => {
      const {code} = await transform(await readFile(path, 'utf8'), {
        loader: 'ts',
        sourcefile: path,
        sourcemap: 'inline',
        target: 'node20',
        supported: {'regexp-unicode-property-escapes': true},
      })
      return {contents: compileExpressions(code), loader: 'js'}
    })
  },
}

/** For Vite: the tests ask what is compiled. */
export const expressionsForTests = {
  name: 'expressions',
  enforce: 'post',
  transform(code, id) {
    return expressionRooms.test(id) ? {code: compileExpressions(code), map: null} : undefined
  },
}

/** What is compiled has the letters of its expressions spelled: they find what they found before. */
import {expect, test} from 'vitest'
import {compileExpressions} from '../../compile/expressions.mjs'
import {spelled} from '../../compile/spelled.mjs'

/** Every character of the Basic Multilingual Plane, but for surrogates. */
const plane = Array.from({length: 0x10000}, (_, code) => code)
  .filter((code) => code < 0xd800 || code >= 0xe000)
  .map((code) => String.fromCharCode(code))

for (const pattern of [
  '\\p{L}',
  '\\p{Lu}',
  '\\p{Ll}',
  '\\p{M}',
  '\\p{N}',
  "[\\p{L}\\p{M}’'-]",
  '[^\\p{L}\\p{N}]',
  '\\P{L}',
])
  test(`${pattern} finds the same characters when it is spelled`, () => {
    const written = new RegExp(`^${pattern}$`, 'u')
    const compiled = new RegExp(`^${spelled(pattern)}$`, 'u')
    expect(plane.filter((character) => written.test(character) !== compiled.test(character))).toEqual([])
  })

test('ideographs and old scripts beyond the plane are letters, pictures are not', () => {
  const letter = new RegExp(`^${spelled('\\p{L}')}$`, 'u')
  expect(['𠮷', '𡈽', '𐌰', '𝒜'].map((character) => letter.test(character))).toEqual([true, true, true, true])
  expect(['📎', '🀄', '\u{e0001}'].map((character) => letter.test(character))).toEqual([false, false, false])
})

test('brackets that are no class, and classes that are escaped, are told apart', () => {
  const [left, right] = ['\\[\\p{Lu}[\\]\\p{Ll}]\\]', '[[\\p{Lu}]\\p{Ll}'].map(
    (pattern) => new RegExp(`^${spelled(pattern)}$`, 'u'),
  )
  expect(['[A]]', '[Ab]', '[AB]'].map((text) => left!.test(text))).toEqual([true, true, false])
  expect(['[b', 'Ab', 'ab'].map((text) => right!.test(text))).toEqual([true, true, false])
})

test('expressions are made when they are first asked, strings and comments stay, lines keep their numbers', () => {
  const code = [
    'const name = /^\\p{Lu}/u, digits = /\\d/g',
    'export const isName = (word) => name.test(word) && /\\p{Lu}\\p{Ll}/u.test(word) // as /\\p{L}/u',
    "export const cut = (text) => text.replace(/\\p{Lu}/gu, '').replace(digits, '')",
    "export const both = (word) => new RegExp('\\\\p{L}' + word, 'u')",
    "export const said = 'says \\\\p{L}'",
    'export const all = [/\\p{L}/u, /x/]',
  ]
  const made = compileExpressions(code.join('\n')).split('\n')
  expect(made).toHaveLength(code.length)
  expect(made[0]).toMatch(
    /^import \{spelled as \$spelled\} from ".*";let \$expression0, \$expression1, \$expression2;const name = void 0, digits = void 0$/,
  )
  expect(made[1]).toBe(
    'export const isName = (word) => ($expression0 ??= new RegExp($spelled("^\\\\p{Lu}"), "u")).test(word) && ($expression2 ??= new RegExp($spelled("\\\\p{Lu}\\\\p{Ll}"), "u")).test(word) // as /\\p{L}/u',
  )
  // One that remembers where it is.
  expect(made[2]).toBe(
    "export const cut = (text) => text.replace(/\\p{Lu}/gu, '').replace(($expression1 ??= /\\d/g), '')",
  )
  expect(made[3]).toBe("export const both = (word) => new RegExp($spelled('\\\\p{L}' + word), 'u')")
  expect(made[4]).toBe(code[4])
  expect(made[5]).toBe('export const all = [new RegExp($spelled("\\\\p{L}"), "u"), /x/]')
})

test('what is exported, and names that mean something else too, stay', () => {
  for (const code of [
    'export const letter = /a/\nletter.test("a")',
    'const letter = /a/\nexport {letter}',
    'const letter = /a/\nexport const one = (letter) => letter.length',
    'const letter = /a/\nexport const one = () => { const letter = 1; return letter }',
    'const letter = /a/\nexport const all = {letter}',
    'let letter = /a/\nexport const one = () => letter.test("a")',
  ])
    expect(compileExpressions(code)).toBe(code)
})

test('an expression that is made of another is spelled once', () => {
  const code =
    "const name = /\\p{Lu}/u\nexport const whole = new RegExp('^' + name.source, 'u')\nexport const same = new RegExp(name, 'gu')"
  const made = compileExpressions(code).split('\n')
  const first = '($expression0 ??= new RegExp($spelled("\\\\p{Lu}"), "u"))'
  expect(made.slice(1)).toEqual([
    `export const whole = new RegExp($spelled('^' + ${first}.source), 'u')`,
    `export const same = new RegExp($spelled(${first}), 'gu')`,
  ])
})

test('code without such expressions is left as it is', () => {
  const code = "export const digits = /\\d+/u\nexport const letter = '\\\\p{L}'"
  expect(compileExpressions(code)).toBe(code)
})

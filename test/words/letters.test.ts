/** What is compiled has the letters of its expressions spelled: they find what they found before. */
import {expect, test} from 'vitest'
import {spellLetters} from '../../compile/letters.mjs'
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

test('expressions are made once, strings and comments stay, lines keep their numbers', () => {
  const code = [
    'const name = /^\\p{Lu}/u',
    'export const isName = (word) => /\\p{Lu}\\p{Ll}/u.test(word) // as /\\p{L}/u',
    "export const cut = (text) => text.replace(/\\p{Lu}/gu, '')",
    "export const both = (word) => new RegExp('\\\\p{L}' + word, 'u')",
    "export const said = 'says \\\\p{L}'",
  ]
  const made = spellLetters(code.join('\n')).split('\n')
  expect(made).toHaveLength(code.length)
  expect(made[0]).toMatch(
    /^import \{spelled as \$spelled\} from ".*";let \$expression0;const name = new RegExp\(\$spelled\("\^\\\\p\{Lu\}"\), "u"\)$/,
  )
  expect(made[1]).toBe(
    `export const isName = (word) => ($expression0 ??= new RegExp($spelled("\\\\p{Lu}\\\\p{Ll}"), "u")).test(word) // as /\\p{L}/u`,
  )
  // One that remembers where it is.
  expect(made[2]).toBe(code[2])
  expect(made[3]).toBe("export const both = (word) => new RegExp($spelled('\\\\p{L}' + word), 'u')")
  expect(made[4]).toBe(code[4])
})

test('code without such expressions is left as it is', () => {
  const code = "export const digits = /\\d+/u\nexport const letter = '\\\\p{L}'"
  expect(spellLetters(code)).toBe(code)
})

/** Lines that begin nothing because of the notes. */
import {expect, test} from 'vitest'
import {anchorsOf, first, outline, second, third, wrap} from './outline.js'

const page = (text: string): string => wrap(text, 66)

test('an anchor that the line’s end parted from its sentence goes on with it', () => {
  const text = `${page(first)}\n[1]\n${page(second)}\n\n${page(third)}\n\n[1] Port Register, p. 9.`
  expect(outline(text)[0]).toMatch(/of the week\. \[1\]/)
  expect(anchorsOf(text)).toEqual(['[1]→n1'])
})

test('a note goes on over a blank line after a full line without a stop', () => {
  const note = 'The Register was kept until the end of the war by the clerks of the'
  const text = `${page(first)}\n${page(second.replace('papers', 'papers1'))}\n\n1 ${note}\n\nHarbour Board.\n2 Not found.\n\f${page(third)}\n${page(first)}`
  expect(outline(text.replace('seals', 'seals2')).join('\n')).toContain(`${note} Harbour Board.`)
  expect(outline(text.replace(note, 'The Register')).join('\n')).not.toContain('Register Harbour Board.')
})

test('a sign after a stop ends a sentence, and the signs after § call notes as well', () => {
  const text = `${page(first)}¶\nThe Price of Grain\n${page(second)}‖\n\n¶ Port Register, p. 9.\n‖ Not found.\n\f${page(third)}\n${page(first)}`
  expect(anchorsOf(text)).toEqual(['¶→n-pilcrow', '‖→n-parallel'])
  expect(outline(text)).toContain('heading 2 The Price of Grain')
})

test('signs on both sides of words emphasise them', () => {
  const text = `**Place:** Port Clair, with the *tolls* of the port*\n${page(first)}\n\n**Lis:** They are ready.\n\n*Not found.\n\n${page(second)}`
  expect(anchorsOf(text)).toEqual(['*→n-star'])
  expect(outline(text).join('\n')).toContain('**Lis:** They are ready.')
})

test('a bracketed number at the head of a line is an anchor where a later body answers it and nothing else does', () => {
  const words = page(first).replace('\nofficers', ' [1] officers')
  const text = `${words}\n${page(second).replace(/\n(?=\S)/, '\n[2] ')}\n\n${page(third)}\n\n[1] Port Register, p. 9.\n[2] Not found.`
  expect(text).toMatch(/^\[2\] \p{Ll}/mu)
  expect(anchorsOf(text).at(-1)).toBe('[2]→n2')
})

test('a number after initials calls a note', () => {
  const text = `1. ${page(first.replace('garrison,', 'garrison of the R.C.P.1'))}\n\n1/ The Royal Company of Pilots.\n\f2. ${page(second)}\n\n${page(third)}\n`
  expect(anchorsOf(text)).toEqual(['1→n1'])
})

test('what goes on of a note at the foot of the next page is no paragraph, and the text runs over it', () => {
  const words = page(`${first} ${second.replace('papers', 'papers5')} ${third}`).split('\n')
  const [above, amid, below] = [words.slice(0, 5), words.slice(5, 8), words.slice(8)].map((lines) => lines.join('\n'))
  const note = ['5 The Register was kept until the end of the war and', 'then burnt; a copy is in the archive.']
  const before = page(first.replace('morning', 'morning4'))
  const text = `${before}\n\n4 Not found.\n\f${page(second)}\n${above}\n\n${note[0]}\n\f${amid}\n\n${note[1]}\n\f${below}\n${page(third)}\n`
  const lines = outline(text.replace(/papers5/, 'papers').replace('garrison', 'garrison5'))
  expect(lines.join('\n')).toContain(`⟨${note[1]}⟩`)
  expect(lines.filter((line) => line.startsWith(`paragraph ${note[1]?.slice(0, 10)}`))).toEqual([])
  const whole = text
    .replace('war and\n', 'war.\n')
    .replace('garrison', 'garrison5')
    .replace(/papers5/, 'papers')
  expect(outline(whole).join('\n')).not.toContain(`⟨${note[1]}⟩`)
})

/** Titles, brackets and items that run over lines, and lines that seem to. */
import {expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

test.each([
  ['N o t e', 'on the talks in Port Clair'],
  ['INSTRUCTIONS', 'for the delegation to the talks on grain'],
  ['Protocol No. 21/57', 'of the session of the Council'],
])('a title in two parts: %s', (kind, subject) => {
  expect(outline(`Skip to content\n\nMay 1, 1958\n\nA Paper\n\n${kind}\n${subject}\n\n${first}`)).toContain(
    `heading 1 ${kind} ${subject}`,
  )
})

test.each([
  ['RECORD OF A CONVERSATION WITH A. ORSINI,', 'ENVOY OF TAVRIA, at 1100 27 June 1961'],
  ['From the Diary of', 'A. M. ORSINI'],
])('a title that goes on after a comma or a preposition: %s', (...lines) => {
  expect(outline(`SECRET\n${lines.join('\n')}\n\n${first}`)).toContain(`title ${lines.join(' ')}`)
})

test('a bracket over several lines is one, whatever its lines are', () => {
  const stamp = '[faded stamp:\n07311-gs\n11 July 1959]'
  expect(outline(`TOP SECRET\n${stamp}\nPort Clair\n${first}`).slice(1, 3)).toEqual([
    `paragraph ${stamp.replaceAll('\n', ' ')}`,
    'paragraph Port Clair',
  ])
  expect(outline(`He came [late.\n${first}\n${second}`)).toHaveLength(3)
})

test('items after a dash without a blank, and with a hyphen or a slash after their number', () => {
  for (const [one, two] of [
    ['—the Board would meet', '—Mr. Lis would report'],
    ['a- support the plan', 'b- reject the treaty'],
    ['1./ The plan of grain', '2./ The plan of ships'],
    ['1.- The plan of grain', '2.- The plan of ships'],
    ['--The plan of grain', '--The plan of ships'],
  ])
    expect(outline(`It was agreed that:\n\n${one};\n\n${two}.`).filter((line) => line.includes('item'))).toHaveLength(2)
  const parted = 'He asked for three things:\n— the return of the ships,\n— the opening of the port.'
  expect(outline(parted).filter((line) => line.includes('item'))).toHaveLength(2)
  const dashes = `The envoy\n—who had come by sea that day\n—did not wait.\n\n${first}`
  expect(outline(dashes).join()).not.toContain('item')
})

test('a number inside a sentence is no item, though its line begins with it', () => {
  const sentence =
    'Of these the following are held to be the most urgent today: 1) a talk with him;\n2) a notice in the papers; 3) the closing of the port to one or two of the ships.'
  const text = [wrap(first, 82), wrap(second, 82), wrap(third, 82), sentence].join('\n')
  expect(outline(text)).toContain(`paragraph ${sentence.replace('\n', ' ')}`)
})

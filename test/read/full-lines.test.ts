/** What begins a block after a full line, and what does not after a short one. */
import {expect, test} from 'vitest'
import {first, outline, second, third, wrap} from './outline.js'

const body = wrap(`${first} ${second} ${third}`, 72)
/** A sentence that fills its line of 72 characters. */
const full = 'The harbour was closed on that day, and nobody could say for how long it.'.slice(0, 72).replace(/.$/, '.')

test('a month and its year are no date where the line before ends with the day', () => {
  for (const [day, month] of [
    ['10th', 'December, 1951.'],
    ['1', 'December 1953;'],
    ['5th–6th', 'June, 1963'],
  ]) {
    const text = `${body}\nHe answered it in full in the telegram that he himself sent on the ${day}\n${month}\n${body}`
    expect(outline(text).filter((line) => line.startsWith('dateline'))).toEqual([])
  }
})

test('a closing formula', () => {
  expect(outline(`${body}\n${full}\nRespectfully submitted,\nAnton Marek`)).toContain('closer Respectfully submitted,')
})

test('who has a copy', () => {
  expect(outline(`${body}\n${full}\ncc: Mr. Marek`)).toContain('paragraph cc: Mr. Marek')
  expect(
    outline(`${body}\nHe asked for the grain, the ships and what in the papers is\ncc: grain. ${body}`).join(),
  ).not.toContain('paragraph cc:')
})

test('a short line over the first of a list, or over one sentence', () => {
  const head = 'Recommendations of the Board'
  for (const after of ['1. That the dues be raised.\n2. That the port be closed.', 'The Board then rose.'])
    expect(outline(`${body}\n${full}\n${head}\n${after}`).join('\n')).toMatch(
      /^(?:heading 2|paragraph) Recommendations/m,
    )
})

test('a quotation of some lines after a colon is set apart', () => {
  const said = 'The council was told of it in full on the same day, and the envoy said:'
  for (const mark of ['“', '"', "'", '‘']) {
    const text = `${body}\n${said}\n${mark}${body}`
    expect(outline(text)).toHaveLength(3)
    expect(outline(text.replace(`${mark}The envoy arrived`, `${mark}The envoy has arrived’”",`))).toHaveLength(2)
  }
})

test('each paragraph of a quotation begins with its mark', () => {
  const text = `${body}\nHe said:\n“${full}\n“${body}”`
  expect(outline(text).filter((line) => line.startsWith('paragraph “'))).toHaveLength(2)
  const closed = `${body}\n“Yes,” he said. ${full.slice(16)}\n“No,” said the other. ${body}`
  expect(outline(closed).filter((line) => line.startsWith('paragraph “'))).toHaveLength(1)
})

test('items under a dash, and after “; and”', () => {
  const lead = 'The plan could go forward with the help of those who were known to be—'
  const text = `${body}\n${lead}\n(a) friends of the port;\n(b) members of the Board; and, if nobody else could be found in time; and\n(c) the envoys.\n${body}`
  expect(outline(text).filter((line) => line.includes('item'))).toHaveLength(3)
})

test('the number of a part is no note', () => {
  const text = `${body}\n1. ${first}\nThe letters are in the archive of the port, file 936/4 part\n2. (For the rest see there.) ${body}`
  expect(outline(text).filter((line) => /^ *item/.test(line))).toHaveLength(1)
})

test('a line of page text that ends with an article goes on', () => {
  const text = `Record of a Talk\n\nNo. 50/1963: The Association with the\nTavrian Agreement\n\n${first}`
  expect(outline(text).join('\n')).toContain('No. 50/1963: The Association with the Tavrian Agreement')
})

test('the head of the notes, over the first of them', () => {
  const text = `${body.replace('The envoy', 'The envoy[1]')}\n${full}\nNotes\n[1] Not found.`
  expect(outline(text).slice(-2)).toEqual(['heading 2 Notes', 'note [1]· Not found.'])
})

test('turns as hearings are printed: a title, and a name in capitals with its point', () => {
  const head = 'During the hearings on the harbour the member for Port Clair asked the keeper of the lights for it:'
  const outlined = outline(
    `${body}\n${head}\nMr. MAREK. What, then, is a private light?\nDr. LIS. One that its owner declines to show us, sir.\nMr. MAREK. And a public one?\nDr. LIS. One that we cannot find.`,
  )
  expect(outlined).toContain('paragraph Mr. MAREK. What, then, is a private light?')
  expect(outlined).toContain('paragraph Dr. LIS. One that we cannot find.')
})

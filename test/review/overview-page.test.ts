import {expect, test} from 'vitest'
import {overviewPage} from '../../src/publish/review/overview-page.js'
import {reviewPage} from '../../src/publish/review/review-page.js'

const page = overviewPage([
  {href: 'review/a.html', title: 'Sure', decisions: {low: 0, medium: 3, high: 1200}},
  {href: 'review/b%23.html', title: 'A <guess>', decisions: {low: 9, medium: 0, high: 1}},
  {href: 'review/c.html', title: 'Half sure', decisions: {low: 0, medium: 4, high: 0}},
])

test('the overview shows the documents with the most guesses first, and how many decisions there are', () => {
  expect([...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    'review/b%23.html',
    'review/c.html',
    'review/a.html',
  ])
  expect(page).toContain('1,217 decisions in 3 documents: 9 low · 7 medium · 1,201 high')
})

test('the overview escapes titles and has no script', () => {
  expect(page).toContain('A &lt;guess&gt;')
  expect(page).not.toContain('<script')
})

test('the page of one document leads back to the overview', () => {
  const one = reviewPage([{path: 'transcriptions/a.txt', title: 'A <title>', text: '', decisions: []}], {
    overview: '../review.html',
  })
  expect(one).toContain('0 decisions in “A &lt;title&gt;” (<a href="../review.html">all documents</a>)')
})

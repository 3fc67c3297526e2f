import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import type {LedgerDecision} from '../../src/ledger/ledger.js'
import {reviewPage} from '../../src/publish/review/review-page.js'
import {overridesSchema} from '../../src/recognise/overrides/schema.js'
import {FoldedText} from '../../src/recognise/overrides/selector.js'

const text = 'He said <b>so</b> [sic] & left.\nShe said so\n[sic] too, “[x]” and \u0007 no more.'

function decision(
  at: number,
  words: string,
  cert: LedgerDecision['cert'],
  more: Partial<LedgerDecision> = {},
): LedgerDecision {
  return {
    class: 'sic',
    start: at,
    end: at + words.length,
    text: words,
    rule: 'sic-mark',
    cert,
    resp: '#translator',
    path: '/TEI',
    detail: {},
    alternatives: [],
    ...more,
  }
}

const first = text.indexOf('[sic]')
const decisions = [
  decision(first, '[sic]', 'high'),
  decision(text.lastIndexOf('[sic]'), '[sic]', 'low', {
    alternatives: [{class: 'supplied', why: '<script>alert(1)</script>'}],
  }),
  decision(text.indexOf('[x]'), '[x]', 'medium', {class: 'unclassified'}),
]
const page = reviewPage([{path: 'transcriptions/a&b.txt', title: 'A <title>', text, decisions}])

describe('the review page', () => {
  test('lists every decision, the least certain first', () => {
    expect([...page.matchAll(/<article /g)]).toHaveLength(3)
    expect(page.indexOf('cert-low"><h2')).toBeLessThan(page.indexOf('cert-medium"><h2'))
    expect(page).toContain('<a href="#cert-low">1 low</a>')
  })

  test('escapes everything the sources say', () => {
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<b>so</b>')
    expect(page).toContain('a&amp;b.txt:3')
    expect(page).not.toContain('\u0007')
  })

  test('shows whole words around a decision, and says where the text goes on', () => {
    const long = `${'before '.repeat(20)}here [sic] and ${'afterwards '.repeat(20)}`.trim()
    const of = (words: string, source = long) => {
      const found = decision(source.indexOf('[sic]'), '[sic]', 'high')
      return reviewPage([{path: 'a.txt', title: words, text: source, decisions: [found]}])
    }
    expect(of('long')).toMatch(/<blockquote>… (before )+here <mark>\[sic\]<\/mark> and (afterwards )+…<\/blockquote>/)
    expect(of('short', 'So [sic] it ends.')).toContain('<blockquote>So <mark>[sic]</mark> it ends.</blockquote>')
    // Writing without spaces is cut where it is, and no character of two units between them.
    expect(of('wide', `x${'𠀀'.repeat(60)}[sic]${'𠀀'.repeat(60)}`)).not.toMatch(/\p{Cs}/u)
    expect(of('wide', `${'𠀀'.repeat(60)}[sic]x${'𠀀'.repeat(60)}`)).not.toMatch(/\p{Cs}/u)
    const joined = `${'字'.repeat(90)}[sic]${'字'.repeat(90)}`
    expect(of('joined', joined)).toContain(
      `<blockquote>…${'字'.repeat(70)}<mark>[sic]</mark>${'字'.repeat(70)}…</blockquote>`,
    )
  })

  test('offers entries that the schema takes and that name one place', () => {
    const entries = [...page.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)].map((found) =>
      found[1]!
        .replace(/&quot;/g, '"')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, '&'),
    )
    expect(entries).toHaveLength(3)
    const folded = new FoldedText(text)
    const found = entries.map((entry) => {
      const [one] = parse(entry)
      return folded.find(overridesSchema.parse([one])[0]!)
    })
    expect(found.every((places) => places.length === 1)).toBe(true)
    expect(found.map((places) => places[0]!.start).sort((a, b) => a - b)).toEqual(
      decisions.map((one) => one.start).sort((a, b) => a - b),
    )
  })

  test('signs with the id it is given', () => {
    const signed = reviewPage([{path: 'transcriptions/a&b.txt', title: 'A <title>', text, decisions}], {by: 'mk'})
    expect(signed.match(/by: mk/g)).toHaveLength(3)
    expect(signed).not.toContain('YOUR-ID')
  })

  test('needs nothing from elsewhere and is the same each time', () => {
    expect(page).not.toMatch(/(?:src|href)="(?!#)/)
    expect(reviewPage([{path: 'transcriptions/a&b.txt', title: 'A <title>', text, decisions}])).toBe(page)
  })
})

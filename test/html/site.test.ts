/** The site as files: valid HTML, links that resolve, hostile text that stays text, metadata that can be read. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {HtmlValidate} from 'html-validate'
import {beforeAll, describe, expect, test} from 'vitest'
import {renderDocument} from '../../src/publish/site/facts/render.js'
import {type Built, build, edition, pagesOf, sampleFolder, sourceText} from './site.js'

let site: Built
let pages: [string, string][]
beforeAll(async () => {
  site = await build()
  pages = pagesOf(site.files)
}, 300_000)

const page = (name: string): string => {
  const content = site.files.get(name)
  if (typeof content !== 'string') throw new Error(`the site has no ${name}`)
  return content
}

describe('every page', () => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // Text is copied exactly, so white space at the ends of lines and characters that need no reference stay.
        'no-trailing-whitespace': 'off',
        'no-raw-characters': 'off',
        'no-inline-style': 'off',
        'prefer-native-element': 'off',
        'long-title': 'off',
        // Ids of a text are its editors' to choose.
        'valid-id': ['error', {relaxed: true}],
        'tel-non-breaking': 'off',
      },
    })
    const faults: string[] = []
    for (const [name, html] of pages) {
      const report = await validator.validateString(html, name)
      for (const result of report.results)
        for (const m of result.messages) faults.push(`${name}:${m.line}:${m.column} ${m.ruleId} ${m.message}`)
    }
    expect(faults).toEqual([])
  })

  test('leads only to pages, files and anchors that exist', () => {
    const ids = new Map(
      pages.map(([name, html]) => [name, new Set([...html.matchAll(/ id="([^"]+)"/g)].map((m) => decoded(m[1]!)))]),
    )
    const broken: string[] = []
    for (const [name, html] of pages) {
      for (const [, raw] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
        const address = decoded(raw!)
        if (/^(https?:|mailto:)/.test(address)) continue
        const [file, anchor] = address.split('#') as [string, string?]
        const target =
          file === '' ? name : path.posix.normalize(path.posix.join(path.posix.dirname(name), decodeURIComponent(file)))
        if (!site.files.has(target)) broken.push(`${name}: ${address}`)
        else if (anchor && !ids.get(target)?.has(decodeURIComponent(anchor)))
          broken.push(`${name}: ${address} (anchor)`)
      }
    }
    expect(broken).toEqual([])
  })

  test('describes interventions only by entries that stand on the page', () => {
    const missing: string[] = []
    for (const [name, html] of pages) {
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!))
      for (const [, list] of html.matchAll(/aria-(?:describedby|labelledby)="([^"]+)"/g)) {
        for (const id of list!.split(' ')) if (!ids.has(id)) missing.push(`${name}: ${id}`)
      }
    }
    expect(missing).toEqual([])
  })

  test('fetches nothing from elsewhere', () => {
    for (const [name, html] of pages) {
      expect(
        html.match(/<(?:script|img|iframe|source|video|audio|object|embed)\b[^>]*(?:src|data)="(?:https?:)?\/\//g),
        name,
      ).toBeNull()
      expect(html.match(/<link rel="(?:stylesheet|preload|icon)"[^>]*href="(?:https?:)?\/\//g), name).toBeNull()
    }
    expect(page('assets/site.css')).not.toMatch(/url\(|@import/)
  })
})

test('text that looks like markup stays text', () => {
  const wide = page('documents/wide.html')
  expect(wide).toContain('&lt;img src=x onerror=alert(1)&gt; &amp;lt; ]]&gt;')
  for (const [name, html] of pages) {
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map((m) => m[1])
    for (const attributes of scripts)
      expect(attributes, name).toMatch(/^ (src="(\.\.\/)?assets\/[a-z]+\.js" defer|type="application\/ld\+json")$/)
    expect(html, name).not.toMatch(/<img\b|<markup>|href="javascript:/i)
  }
})

test('a document page, its style sheet and its script take at most 100 kB', () => {
  const shared = size('assets/site.css') + size('assets/site.js')
  for (const {id, text} of site.documents)
    if (text.length < 16_000) expect(size(`documents/${id}.html`) + shared, id).toBeLessThanOrEqual(100_000)
})

test('the page holds every character of the source, in order', () => {
  for (const {id, tei, rendered} of site.documents) {
    if (id === 'wide') continue // control characters are escaped on the page, and a second text follows
    expect(fold(visibleSource(rendered.article)), id).toBe(fold(sourceText(tei)))
  }
})

test('facts hold the reading text, with mentions and speech at their places', () => {
  const {facts} = site.documents.find(({id}) => id === 'wide')!.rendered
  const text = facts.blocks.map((block) => block.text)
  expect(text).toContain(
    'The committee met; Otto Rask of the Strelsau Board sent his regrets, and we noted the Tuesday sailing1 of the Aurora.',
  )
  expect(text.find((t) => t.startsWith('The levvy'))).toMatch(
    /^The levvy\. Old Tom \(Thomas Webb\), \(pilot\) Jan Brok; he wrote \[碼頭\]/,
  )
  const names = facts.mentions.map(({block, start, end, register}) => `${register} ${text[block]!.slice(start, end)}`)
  expect(names).toEqual(
    expect.arrayContaining(['persons Otto Rask', 'orgs Strelsau Board', 'places Strelsau', 'persons Old Tom']),
  )
  const said = facts.speeches.map(({who, kind, cert, pieces}) => [
    who,
    kind,
    cert,
    pieces.map((p) => text[p.block]!.slice(p.start, p.end)).join(' | '),
  ])
  expect(said).toEqual(
    expect.arrayContaining([
      ['clara-holm', 'reported', '', 'that the quay must be rebuilt'],
      ['clara-holm', 'reported', 'medium', 'and soon'],
      ['otto-rask', 'direct', '', '“No!”'],
      ['clara-holm', 'direct', '', 'We shall see.'],
    ]),
  )
  expect(text).toContain('Exit.')
  const corrected = facts.interventions.find((i) => i.class === 'correction' && i.old !== undefined)
  expect(corrected).toMatchObject({old: 'Tusday', text: 'Tuesday', resp: 'translator', cert: 'high'})
  expect(facts.date).toEqual({when: '', notBefore: '1921-03', notAfter: '1921-05', text: 'spring 1921'})
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
})

test('registers list every mention once, under the person of the authority file', () => {
  const total = site.documents.reduce((n, {rendered}) => n + rendered.facts.mentions.length, 0)
  const listed = pages
    .filter(([name]) => /^(persons|places|orgs)\//.test(name))
    .reduce((n, [, html]) => n + (html.match(/class="place"/g)?.length ?? 0), 0)
  expect(listed).toBe(total)
  expect(page('persons/clara-holm.html')).toContain('Clara Holm')
})

test('catalogue records stand in the chronology beside full texts', () => {
  const chronology = page('chronology.html')
  expect(chronology).toMatch(
    /<li class="record"><span class="date">2 April 1921<\/span> <a href="documents\/listing\.html#r-a">/,
  )
  expect(
    chronology.indexOf('spring 1921') < 0 &&
      chronology.indexOf('between March 1921 and May 1921') < chronology.indexOf('2 April 1921'),
  ).toBe(true)
})

test('citations can be read by machines', () => {
  const csl = JSON.parse(page('cite/wide.json'))
  expect(csl[0]).toMatchObject({
    type: 'chapter',
    author: [{literal: 'Clara Holm'}],
    translator: [{literal: 'Ada Marsh'}],
    URL: 'https://example.org/harbour/documents/wide.html',
  })
  expect(page('cite/wide.ris')).toMatch(/^TY {2}- CHAP\r\n[\s\S]*ER {2}- \r\n$/)
  const bibtex = page('cite/wide.bib')
  expect(bibtex).toMatch(/^@incollection\{wide,\n/)
  expect(bibtex).toContain('booktitle = {Harbour \\& Conversations}')
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page('documents/wide.html'))!
  expect(JSON.parse(json!)).toMatchObject({
    '@context': 'https://schema.org',
    identifier: 'wide',
    isPartOf: {name: edition.title},
  })
})

test('the same input gives the same files', async () => {
  const again = await build(false)
  for (const [name, content] of again.files) expect(site.files.get(name), name).toEqual(content)
})

test('every element that the schema lets into a text is rendered or named here', () => {
  const names = new Set(
    [...readFileSync('schema/sigla.rng', 'utf8').matchAll(/<element name="([^"]+)"/g)].map((m) => m[1]!),
  )
  const frame = readFileSync(path.join(sampleFolder, 'listing.xml'), 'utf8').replace(
    /<body>[\s\S]*<\/body>/,
    '<body><p n="1" xml:id="x"></p></body>',
  )
  const lacking: string[] = []
  for (const name of names) {
    if (headerOnly.has(name)) continue
    const probe = frame.replace('</p></body>', `<${name}/></p></body>`)
    try {
      renderDocument(probe)
      sourceText(probe)
    } catch (error) {
      lacking.push(`${name}: ${String(error).slice(0, 80)}`)
    }
  }
  expect(lacking).toEqual([])
})

/** Elements of the header, of authority files and of lists in them: they never stand in a text by themselves. */
const headerOnly: ReadonlySet<string> = new Set(
  `abstract acquisition activity additional altIdentifier analytic appInfo application authority availability birth catDesc catRef
  category change classCode classDecl collection correction correspAction correspContext correspDesc creation death distributor
  editionStmt editorialDecl education encodingDesc event fileDesc floruit funder geo history hyphenation institution interpretation
  keywords langUsage language licence listRelation locale location monogr msContents msDesc msIdentifier msItem nationality
  normalization notesStmt org origin particDesc person personGrp physDesc place principal profileDesc projectDesc provenance
  publicationStmt punctuation quotation relation residence resp respStmt revisionDesc samplingDecl segmentation seriesStmt setting
  settingDesc sex sourceDesc sponsor standOff stdVals summary surrogates taxonomy teiHeader textClass textLang titleStmt
  variantEncoding witness TEI text front body back div item row cell`.split(/\s+/),
)

function size(name: string): number {
  return Buffer.byteLength(page(name))
}

function decoded(value: string): string {
  return value
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

function fold(text: string): string {
  return text.replace(/[\t\n\v\f\r ]+/g, ' ').trim()
}

/** The characters of the article that the view *As transcribed* shows, by a reading of the HTML that knows no CSS. */
function visibleSource(article: string): string {
  const body = article.slice(0, article.search(/<(?:section class="source-note"|div class="loose-notes")/))
  let out = ''
  let hidden = 0
  const open: boolean[] = []
  for (const [token] of body.matchAll(/<[^>]+>|[^<]+/g)) {
    if (!token.startsWith('<'))
      out +=
        hidden > 0
          ? ''
          : decoded(
              token
                .replace(/&nbsp;/g, '\u00A0')
                .replace(/&#x([0-9A-Fa-f]+);/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
            )
    else if (token.startsWith('</')) {
      if (/^<\/(p|div|h\d|li|td|th|dt|dd|section|blockquote|caption|figure)>/.test(token)) out += '\n'
      if (open.pop()) hidden--
    } else if (/^<(br|hr)\b/.test(token)) out += '\n'
    else {
      const derived = / class="[^"]*\b(derived|who|back)\b/.test(token)
      if (/^<(p|div|h\d|li|td|th|dt|dd|section|blockquote|caption|ul|ol)\b/.test(token)) out += '\n'
      open.push(derived)
      if (derived) hidden++
    }
  }
  return out
}

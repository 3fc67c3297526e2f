/**
 * The HTML edition: one document's page, also by Java Saxon-HE where it is installed; sites of synthetic documents, and
 * how they grow with the number of documents and of mentions.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {loadAuthority} from '../src/authority/authority.js'
import {convertBytes} from '../src/pipeline.js'
import {readFacts} from '../src/publish/site/facts/read-facts.js'
import {documentStylesheet, renderDocument} from '../src/publish/site/facts/render.js'
import type {Edition, SiteDocument} from '../src/publish/site/page/edition.js'
import {buildSite} from '../src/publish/site/site.js'
import {packageRoot} from '../src/transform/package-root.js'
import {loadStylesheet} from '../src/transform/stylesheet.js'
import {transform} from '../src/transform/transform.js'
import {median, type Row, rowOf, times} from './measure.js'
import {syntheticEdition} from './synthetic.js'

const edition: Edition = {
  title: 'A synthetic edition',
  editors: [{name: 'The editors'}],
  publisher: 'Nobody',
  date: '2020-01-01',
  version: '1.0',
  language: 'en',
  licence: {name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/'},
}

/** `documents` is the size of the larger site; the other has half of them. */
export async function pageRows(documents: number, n: number): Promise<Row[]> {
  const [tei] = syntheticTei(1, 14_000)
  return [...(await oneDocument(tei!, n)), ...saxonRow(tei!), ...(await mentionRows(n)), ...(await siteRows(documents))]
}

/** The TEI of synthetic documents of about `size` characters. */
function syntheticTei(count: number, size: number): string[] {
  const files = new Map(syntheticEdition(count, size))
  const authorityXml = [...files].filter(([file]) => file.endsWith('.xml')).map(([, xml]) => xml)
  const project = {authority: loadAuthority(authorityXml)}
  return [...files]
    .filter(([file]) => file.endsWith('.txt'))
    .map(
      ([file, text]) =>
        convertBytes(Buffer.from(text), file, {sidecar: {}, sidecarFile: '', sidecarText: '', project}).xml,
    )
}

const per20 = (milliseconds: number, tei: string): string =>
  `${((milliseconds * 20_000) / tei.length).toFixed(1)} ms per 20 KB of TEI`

async function oneDocument(tei: string, n: number): Promise<Row[]> {
  const size = `${(tei.length / 1000).toFixed(0)} KB of TEI`
  const stylesheet = loadStylesheet(documentStylesheet)
  const rows: [string, () => unknown][] = [
    ['HTML', () => transform(stylesheet, tei)],
    ['facts', () => readFacts(tei)],
    ['text as transcribed', () => transform(loadStylesheet('transforms/text/source.xsl'), tei)],
  ]
  const made: Row[] = []
  for (const [what, run] of rows) {
    const taken = await times(n, 10, run)
    made.push(rowOf(`one document: ${what}`, taken, `${size}, warm; ${per20(median(taken), tei)}`))
  }
  return made
}

const saxon = '/usr/share/java/Saxon-HE.jar'

/** The same stylesheet in one warm JVM, its own average over repeated runs. */
function saxonRow(tei: string): Row[] {
  if (!existsSync(saxon) || spawnSync('sh', ['-c', 'command -v java']).status !== 0) {
    process.stderr.write(
      `Java or ${saxon} (Debian: libsaxonhe-java) is not here: no comparison of the HTML transform\n`,
    )
    return []
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'sigla-bench-'))
  try {
    const source = path.join(folder, 'a.xml')
    writeFileSync(source, tei)
    const stylesheet = path.join(packageRoot, documentStylesheet)
    const options = [`-s:${source}`, `-xsl:${stylesheet}`, `-o:${path.join(folder, 'a.html')}`, '-repeat:200']
    const run = spawnSync('java', ['-cp', saxon, 'net.sf.saxon.Transform', ...options], {encoding: 'utf8'})
    const average = Number(/Average execution time over last \d+ runs: ([\d.]+)ms/.exec(run.stderr + run.stdout)?.[1])
    if (run.status !== 0 || !Number.isFinite(average)) throw new Error(`Saxon-HE failed: ${run.stderr}`)
    const same =
      bodyOf(readFileSync(path.join(folder, 'a.html'), 'utf8')) ===
      bodyOf(transform(loadStylesheet(documentStylesheet), tei))
    return [
      rowOf(
        'one document: HTML, Java Saxon-HE',
        [average],
        `warm, average; ${per20(average, tei)}; ${same ? 'the same' : 'ANOTHER'} result`,
      ),
    ]
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Processors differ in whether a fragment gets a document type. */
function bodyOf(html: string): string {
  return html.replace(/^<!DOCTYPE[^>]*>\s*/i, '').trim()
}

/** One document whose paragraphs are repeated: the same words with twice the mentions. */
async function mentionRows(n: number): Promise<Row[]> {
  const rows: Row[] = []
  let before: number | undefined
  for (const size of [20_000, 40_000, 80_000]) {
    const [tei] = syntheticTei(1, size)
    const mentions = readFacts(tei!).mentions.length
    const taken = await times(n, 3, () => renderDocument(tei!))
    const growth = before === undefined ? '' : `, against the row before: ${(median(taken) / before).toFixed(2)}`
    rows.push(rowOf(`one document, ${mentions} mentions: page and facts`, taken, per20(median(taken), tei!) + growth))
    before = median(taken)
  }
  return rows
}

async function siteRows(count: number): Promise<Row[]> {
  const rows: Row[] = []
  const all = syntheticTei(count, 4000)
  const size = (all.reduce((sum, {length}) => sum + length, 0) / all.length / 1000).toFixed(0)
  let before: number | undefined
  for (const number of [Math.ceil(count / 2), count]) {
    const started = performance.now()
    const documents = all
      .slice(0, number)
      .map((tei, i): SiteDocument => ({id: `d${i}`, tei, text: '', rendered: renderDocument(tei)}))
    const rendered = performance.now() - started
    let pages = 0
    await buildSite({edition, documents, authority: {}}, (file) => {
      if (file.endsWith('.html')) pages++
    })
    const taken = performance.now() - started
    const growth = before === undefined ? '' : `; N to 2N: ${(taken / before).toFixed(2)}`
    const note = `${pages} pages, ${((pages / taken) * 1000).toFixed(0)} pages a second, ${((100 * rendered) / taken).toFixed(0)} % of it the transform${growth}`
    rows.push(rowOf(`site of ${number} documents of ${size} KB of TEI, without search`, [taken], note))
    before = taken
  }
  return rows
}

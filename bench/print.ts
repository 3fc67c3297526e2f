/**
 * Print against Apache FOP on equivalent text: the same words, headings and footnotes as XSL-FO. FOP is timed as it is
 * used, a process a document; sigla cold (first document of a process, stylesheets compiled) and warm.
 *
 *     npx tsx bench/print.ts [pages of the volume]
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {documentPdf} from '../src/publish/print/pdf.js'
import {volumePdf} from '../src/publish/print/volume.js'
import {syntheticDocuments} from '../test/print/synthetic.js'

export interface PrintTiming {
  what: string
  pages: number
  milliseconds: number
  /** Resident memory of this process after the work, megabytes; none for another program. */
  megabytes?: number
}

/** Times a document of about ten pages and a volume; FOP's rows are absent where it is not installed. */
export function printBench(volumePages = 300): PrintTiming[] {
  const rows: PrintTiming[] = []
  const [long] = syntheticDocuments(1, 36)
  const timed = (what: string, work: () => Uint8Array | unknown[]): void => {
    const start = performance.now()
    const made = work()
    const milliseconds = Math.round(performance.now() - start)
    if (!(made instanceof Uint8Array)) throw new Error(JSON.stringify(made))
    rows.push({what, pages: pagesOf(made), milliseconds, megabytes: Math.round(process.memoryUsage.rss() / 1e6)})
  }
  timed('sigla, document, cold', () => documentPdf(long!.tei, long!))
  const warm: number[] = []
  for (let i = 0; i < 5; i++) {
    const changed = long!.tei.replace('Paragraph 0.0', `Paragraph 0.0 ${i}`)
    const start = performance.now()
    documentPdf(changed, long!)
    warm.push(performance.now() - start)
  }
  rows.push({
    what: 'sigla, document, warm (median of 5)',
    pages: rows[0]!.pages,
    milliseconds: Math.round(warm.sort((a, b) => a - b)[2]!),
  })
  rows.push(...fop('FOP, document', [long!.tei]))
  for (const share of [0.5, 1]) {
    const documents = syntheticDocuments(Math.round((volumePages * share) / 5.5), 18)
    timed(`sigla, volume of ${documents.length} documents`, () => volumePdf({title: 'A volume'}, documents, []))
    if (share === 1)
      rows.push(
        ...fop(
          'FOP, the same text',
          documents.map(({tei}) => tei),
        ),
      )
  }
  return rows
}

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\s/g)?.length ?? 0
  )
}

/** The text as XSL-FO: same page, same size of type, headings and footnotes; no line numbers, indexes or apparatus. */
function fop(what: string, documents: readonly string[]): PrintTiming[] {
  if (spawnSync('sh', ['-c', 'command -v fop']).status !== 0) return []
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sigla-fop-'))
  try {
    const flow = documents.map((tei) => {
      const notes = new Map(
        [...tei.matchAll(/<note xml:id="(\w+)"[^>]*>([^<]*)<\/note>/g)].map(([, id, body]) => [id!, body!]),
      )
      const title = /<title>([^<]*)/.exec(tei)![1]!
      const paragraphs = [...tei.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, words]) => {
        const marked = words!.replaceAll(
          /<ref [^>]*target="#(\w+)"[^>]*>([^<]*)<\/ref>/g,
          (_, id: string, mark: string) => `@@${id}@${mark}@@`,
        )
        const plain = marked.replaceAll(/<[^>]*>/g, '')
        return `<fo:block text-align="justify" hyphenate="true" widows="2" orphans="2">${plain.replaceAll(/@@(\w+)@(\w*)@@/g, (_, id: string, mark: string) => `<fo:footnote><fo:inline baseline-shift="super" font-size="7pt">${mark}</fo:inline><fo:footnote-body><fo:block font-size="9pt">${mark} ${notes.get(id) ?? ''}</fo:block></fo:footnote-body></fo:footnote>`)}</fo:block>`
      })
      return `<fo:block break-before="page" font-size="15pt">${title}</fo:block>${paragraphs.join('')}`
    })
    const file = path.join(folder, 'a.fo')
    writeFileSync(
      file,
      `<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" language="en"><fo:layout-master-set><fo:simple-page-master master-name="p" page-width="156mm" page-height="234mm" margin="22mm"><fo:region-body/></fo:simple-page-master></fo:layout-master-set><fo:page-sequence master-reference="p" font-family="serif" font-size="10.5pt" line-height="1.35"><fo:flow flow-name="xsl-region-body">${flow.join('')}</fo:flow></fo:page-sequence></fo:root>`,
    )
    const out = path.join(folder, 'a.pdf')
    const start = performance.now()
    const run = spawnSync('fop', ['-q', file, out], {stdio: 'ignore'})
    const milliseconds = Math.round(performance.now() - start)
    if (run.status !== 0) return []
    const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [out], {encoding: 'utf8'}))?.[1] ?? 0)
    return [{what, pages, milliseconds}]
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  console.table(printBench(Number(process.argv[2] ?? 300)))
}

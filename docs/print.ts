/**
 * Pictures of the printed volume, for docs/print.md: `npx tsx docs/print.ts [PDF [FOLDER]]`.
 *
 * PDF is a volume (by default output/edition.pdf, made by `npm run build`), FOLDER where the pictures go (docs/print/).
 * Needs poppler's pdftotext and pdftoppm. The same PDF gives the same pictures on one machine.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import path from 'node:path'

const pdf = path.resolve(process.argv[2] ?? 'output/edition.pdf')
const folder = path.resolve(process.argv[3] ?? path.join(import.meta.dirname, 'print'))
const pages = execFileSync('pdftotext', [pdf, '-'], {encoding: 'utf8', maxBuffer: 1 << 28}).split('\f')

/** The number of the first page that begins with a heading, after another page. */
function pageOf(heading: string, after = 0): number {
  const found = pages.findIndex((page, i) => i >= after && page.trim().startsWith(heading))
  if (found < 0) throw new Error(`${pdf} has no page that begins with ${heading}`)
  return found + 1
}

const documents = pageOf('Documents', pageOf('List of documents'))
const shots: [name: string, page: number][] = [
  ['signs', pageOf('Editorial principles')],
  // A blank page follows the title of the documents.
  ['recto', documents + 2],
  ['verso', documents + 3],
  ['chronology', pageOf('Chronology')],
  ['index', pageOf('Index of persons')],
]
mkdirSync(folder, {recursive: true})
for (const [name, page] of shots) {
  const options = ['-png', '-r', '80', '-singlefile', '-f', String(page), '-l', String(page)]
  execFileSync('pdftoppm', [...options, pdf, path.join(folder, name)])
}

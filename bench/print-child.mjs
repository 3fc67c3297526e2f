/**
 * Sets, in a process of its own, what a JSON file holds, with the compiled program, and says what it took as JSON:
 *
 *     node bench/print-child.mjs INPUT.json OUTPUT.pdf
 *
 * One document is set again, each time changed, as a warm worker would set the next; a volume is set once.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {documentPdf} from '../dist/publish/print/pdf.js'
import {volumePdf} from '../dist/publish/print/volume.js'

const [input, output] = process.argv.slice(2)
const {documents, warm, settings} = JSON.parse(readFileSync(input, 'utf8'))
const set = (again) =>
  warm === undefined
    ? volumePdf({title: 'A volume', date: '2020-01-01'}, documents, [], settings ? {settings} : {})
    : documentPdf(documents[0].tei.replace('Paragraph', `Paragraph ${again}`), documents[0])
const times = []
let pdf
for (let i = 0; i <= (warm ?? 0); i++) {
  const start = performance.now()
  pdf = set(i)
  times.push(performance.now() - start)
  if (!(pdf instanceof Uint8Array)) throw new Error(JSON.stringify(pdf))
}
writeFileSync(output, pdf)
const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
process.stdout.write(JSON.stringify({times, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024}))

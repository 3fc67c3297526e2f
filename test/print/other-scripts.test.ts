/** Chinese, Japanese, Korean, Hebrew and Arabic: fonts of packages that may be left out of an installation. */
import {expect, test} from 'vitest'
import {fontsFor, packageFor} from '../../src/publish/print/fonts.js'
import {documentPdf} from '../../src/publish/print/pdf.js'
import type {Problem} from '../../src/tree/problem.js'
import {needs} from '../programs.js'
import {ask, lettersOf} from './structure.js'

const words = {
  Chinese: '港口的新防波堤由工程師負責，会议在傍晚结束。',
  Japanese: '港の防波堤については、委員会で検討する。',
  Korean: '항구의 방파제는 위원회에서 논의되었다.',
  Hebrew: 'שלום',
  Arabic: 'السلام',
}
const families: Record<string, RegExp> = {
  Chinese: /NotoSerifSC/,
  Japanese: /NotoSerifSC/,
  Korean: /NanumMyeongjo/,
  Hebrew: /NotoSerifHebrew/,
  Arabic: /NotoNaskhArabic/,
}
const tei = (text: string): string =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>${text}</title></titleStmt></fileDesc></teiHeader><text><body><p>The harbour, nǐ hǎo: ${text}</p></body></text></TEI>`
const codePoints = (text: string): number[] => [...text].map((character) => character.codePointAt(0)!)

for (const [language, text] of Object.entries(words)) {
  const missing = codePoints(text)
    .map(packageFor)
    .find((name) => name !== undefined)
  if (missing === undefined) {
    needs('pdffonts', 'pdftotext')(`${language} is set, with its font embedded`, () => {
      const made = documentPdf(tei(text), {file: 'a.xml'})
      if (!(made instanceof Uint8Array)) throw new Error(made.map(({message}) => message).join('\n'))
      const lines = ask('pdffonts', made, (file) => [file]).split('\n')
      expect(lines.find((line) => families[language]!.test(line))).toMatch(/\s+yes\s+yes\s+yes\s+\d+\s+\d+$/)
      expect(lettersOf(ask('pdftotext', made, (file) => [file, '-']))).toContain(lettersOf(text))
    })
  } else {
    if (process.env.CI !== 'true') process.stderr.write(`skipped: ${language} in print needs ${missing}\n`)
    test(`${language} without its font is set as numbers, and the package named`, () => {
      const warnings: Problem[] = []
      documentPdf(tei(text), {file: 'a.xml', onWarning: (problem) => void warnings.push(problem)})
      expect(warnings).toContainEqual(expect.objectContaining({rule: 'print-glyph', remedy: `npm install ${missing}`}))
    })
  }
}

needs('pdftotext')('beside words from right to left the sentence goes on from left to right', () => {
  const made = documentPdf(tei('“<foreign xml:lang="ar">السلام</foreign>” (1957) and on'), {file: 'a.xml'})
  // In one run with the words before it the year would stand left of them, its brackets turned.
  expect(ask('pdftotext', made as Uint8Array, (file) => [file, '-'])).toMatch(/nǐ hǎo: .*1957\) and on/)
})

test('a text in Latin, Cyrillic or Greek asks for no large font', () => {
  expect(fontsFor(codePoints('Řeka, река, ποταμός, nǐ')).families).toEqual(['Gentium Plus', 'Noto Serif'])
})

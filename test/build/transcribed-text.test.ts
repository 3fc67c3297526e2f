/** The text as transcribed is made twice: by the stylesheet, for others, and by the program. Both give the same. */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {syntheticEdition} from '../../bench/synthetic.js'
import {loadAuthority} from '../../src/authority/authority.js'
import {convertBytes} from '../../src/pipeline.js'
import {textStylesheet, transcribedText} from '../../src/publish/site/facts/transcribed-text.js'
import {packageRoot} from '../../src/transform/package-root.js'
import {loadStylesheet} from '../../src/transform/stylesheet.js'
import {transform} from '../../src/transform/transform.js'
import fc from '../generated.js'

/** What the stylesheet says: the text, or the code of its error. */
function outcome(make: () => string): string {
  try {
    return make()
  } catch (error) {
    return `error ${(error as {code?: string}).code}`
  }
}

function expectTheSame(tei: string): void {
  const byStylesheet = outcome(() => transform(loadStylesheet(textStylesheet), tei))
  expect(outcome(() => transcribedText(tei))).toBe(byStylesheet)
}

test('of the edition, of the samples of all elements and of synthetic documents', () => {
  for (const folder of ['tei', 'test/html/samples']) {
    const at = path.join(packageRoot, folder)
    const files = readdirSync(at).filter((file) => file.endsWith('.xml'))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expectTheSame(readFileSync(path.join(at, file), 'utf8'))
  }
  const files = [...syntheticEdition(12, 3000)]
  const authority = loadAuthority(files.filter(([file]) => file.endsWith('.xml')).map(([, xml]) => xml))
  const surroundings = {sidecar: {}, sidecarFile: '', sidecarText: '', project: {authority}}
  for (const [file, text] of files.filter(([file]) => file.endsWith('.txt')))
    expectTheSame(convertBytes(Buffer.from(text), file, {...surroundings, grammarOnly: true}).xml)
})

/** Every name that a rule of the stylesheet speaks of, and a few that none does. */
const names: string[] = (() => {
  const rules = [...readFileSync(path.join(packageRoot, textStylesheet), 'utf8').matchAll(/ match="([^"]+)"/g)]
  const known = rules.flatMap(([, match]) => match!.match(/[A-Za-z][\w]*/g) ?? [])
  return [...new Set(known)].filter(
    (name) => !['normalize', 'space', 'comment', 'processing', 'instruction'].includes(name),
  )
})()

const text = fc.constantFrom(
  '',
  ' ',
  '\n  ',
  'words',
  ' a ',
  'b\n',
  '&amp;',
  '&#160;',
  '<!-- said -->',
  '<?go on?>',
  '<![CDATA[ ]]>',
)
const attributes = fc.constantFrom(
  '',
  '',
  '',
  ' rend="none"',
  ' rend=" parentheses "',
  ' rend="slashes"',
  ' rend="delimiters(&lt; &gt;)"',
  ' rend="delimiters(a  b)"',
  ' rend="delimiters(a b c)"',
  ' place="inline"',
  ' place="foot"',
  ' type="marginalia"',
  ' n="3"',
  ' break="no"',
  ' xml:space="preserve"',
)
const favourite = fc.constantFrom(
  'note',
  'label',
  'p',
  'choice',
  'sic',
  'corr',
  'abbr',
  'expan',
  'app',
  'lem',
  'rdg',
  'gap',
  'desc',
  'list',
  'item',
  'lb',
  'listBibl',
  'bibl',
  'postscript',
  'div',
)
const {element} = fc.letrec<{element: string; content: string}>((tie) => ({
  element: fc
    .tuple(
      fc.oneof({weight: 3, arbitrary: favourite}, {weight: 2, arbitrary: fc.constantFrom(...names)}),
      attributes,
      tie('content'),
    )
    .map(([name, written, content]) => `<${name}${written}>${content}</${name}>`),
  content: fc
    .array(fc.oneof({depthSize: 'small'}, text, tie('element')), {maxLength: 5})
    .map((parts) => parts.join('')),
}))

test('of any elements within each other, known or not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(element, text), {maxLength: 6}),
      fc.constantFrom('', '<made-up/>', '<p xmlns="urn:other"/>'),
      (parts, other) =>
        expectTheSame(
          `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>${parts.join('')}${other}</body></text></TEI>`,
        ),
    ),
    {numRuns: Number(process.env.RUNS ?? 400)},
  )
})

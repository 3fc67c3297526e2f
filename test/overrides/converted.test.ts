/** An editor's decisions all the way to valid TEI: none that docs/rules.md offers may make the document refused. */
import {describe, expect, test} from 'vitest'
import {parseProject, parseSidecar} from '../../src/config/project.js'
import {convertBytes} from '../../src/pipeline.js'

const edition =
  'title: Overrides\nid: overrides\npublisher: The tests\ndate: 2000\nlicence: {name: none, url: "https://example.org/licence"}\neditors: [{id: ed, name: An Editor}]\n'

const words = `Talk at the ferry house

Mr. Orsini said that the mill was [not] sold. It had been empty since the flood. “The
roof,” he added, “is gone.” [laughter] He spoke [page two] for an hour.
`

/** The body of the TEI after the decisions given, of which each names `by`; errors fail the test. */
function body(decisions: string, conventions = ''): {tei: string; header: string} {
  const sidecarText = `title: Talk\ndate: 1949-01-01\ndecisions:\n${decisions}`
  const made = convertBytes(new TextEncoder().encode(words), 'talk.txt', {
    sidecar: parseSidecar('talk.yaml', sidecarText),
    sidecarFile: 'talk.yaml',
    sidecarText,
    project: parseProject('edition.yaml', edition + conventions, []),
  })
  expect(made.problems.filter((one) => one.severity === 'error')).toEqual([])
  const [header = '', tei = ''] = made.xml.split('</teiHeader>')
  return {header, tei: tei.replace(/ xml:id="p-[^"]*"/g, '')}
}

describe('what a warning asks for, decided, is not asked for again', () => {
  const unclear = `Talk\n\nThe house [= § 4 / b] was sold on 31 February 1949, and the mill with it.\n`
  const rules = (decisions: string): string[] => {
    const sidecarText = `title: Talk\ndate: 1949-01-01\n${decisions === '' ? '' : `decisions:\n${decisions}`}`
    const made = convertBytes(new TextEncoder().encode(unclear), 'talk.txt', {
      sidecar: parseSidecar('talk.yaml', sidecarText),
      sidecarFile: 'talk.yaml',
      sidecarText,
      project: parseProject('edition.yaml', edition, []),
    })
    return made.problems.map(({rule}) => rule).sort()
  }

  test.each([
    ['', ['date-impossible', 'unclassified']],
    ['  - {exact: "[= § 4 / b]", class: comment, by: ed}\n', ['date-impossible']],
    ['  - {exact: "= § 4 / b", class: editorial, cert: low, by: ed}\n', ['date-impossible']],
    ['  - {exact: "[= § 4 / b]", leave-alone: true, by: ed}\n', ['date-impossible']],
    ['  - {exact: 31 February 1949, leave-alone: true, by: ed}\n', ['unclassified']],
  ])('%s', (decisions, expected) => expect(rules(decisions)).toEqual(expected))
})

describe('overrides, converted', () => {
  test('a bracket that is left alone is text, and the header says that it is', () => {
    const {header, tei} = body(
      '  - {exact: "[laughter]", leave-alone: true, by: ed}\n  - {exact: "[page two]", leave-alone: true, by: ed}\n',
    )
    expect(tei).toContain('[laughter]')
    expect(tei).not.toContain('<pb')
    expect(header).toContain('<note type="unbalanced" subtype="own" n="4">[laughter]</note>')
    expect(header).toContain('<note type="unbalanced" subtype="own" n="4">[page two]</note>')
  })

  test('so is one that becomes a name, and a quotation keeps the marks in it', () => {
    expect(body('  - {exact: "[not]", class: place, by: ed}\n').tei).toContain(
      'was <placeName resp="#ed" cert="high">[not]</placeName>',
    )
    expect(body('  - {exact: "was [not] sold. It had", class: quote, by: ed}\n').tei).toContain('>not</supplied> sold')
  })

  test('so is one that the edition’s conventions give to the author', () => {
    const {tei} = body(
      '  - {exact: "[laughter]", cert: medium, by: ed}\n',
      "conventions:\n  base: diplomatic\n  marks:\n    - {open: '[', close: ']', explicit: true}\n",
    )
    expect(tei).toContain('was [not] sold')
    expect(tei).toContain('<desc>laughter</desc>')
  })

  test('whom an editor names as the speaker speaks the words, and what goes on from them', () => {
    const {tei} = body('  - {exact: Mr. Orsini said that, class: speaker, person: talbot, by: ed}\n')
    expect(tei).toMatch(/said that <said [^>]*who="#talbot"[^>]*resp="#ed"[^>]*>the mill/)
    expect(tei).toMatch(/<said [^>]*who="#talbot"[^>]*resp="#ed"[^>]*>It had been empty/)
  })

  test('what goes on from words that are another’s goes on as his', () => {
    const {tei} = body('  - {exact: "the mill was [not] sold", class: said, person: talbot, by: ed}\n')
    expect(tei).toMatch(/<said [^>]*who="#talbot"[^>]*>It had been empty/)
  })

  test('parts that two speak are parts of one utterance no more', () => {
    const {tei} = body('  - {exact: "It had been empty since the flood.", class: said, person: talbot, by: ed}\n')
    expect(tei).toMatch(/<said (?![^>]*next)[^>]*who="#mr-orsini"[^>]*>the mill/)
    expect(tei).toMatch(/<said [^>]*who="#talbot"[^>]*>It had been empty/)
  })

  test('nor are those of which one is left alone', () => {
    const {tei} = body('  - {exact: "the mill was [not] sold", leave-alone: true, by: ed}\n')
    expect(tei).toContain('Mr. Orsini said that the mill')
  })
})

/** Invented documents of a volume, seeded: dates in order, paragraphs, headings, interventions, notes, names, pages. */
import type {EditionDocument} from '../../src/publish/print/volume.js'

const vocabulary =
  'the harbour of northern town was kept open by ice breakers and pilots who knew every sand bank before winter came while delegates asked for new basins longer quays cheaper coal better lights and a treaty that would outlast the season they had come to discuss'.split(
    ' ',
  )

/** A small generator of the Lehmer kind: the same seed gives the same documents. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

/** `paragraphs` paragraphs of about 90 words each. */
export function syntheticDocuments(count: number, paragraphs: number, seed = 7): EditionDocument[] {
  const random = randomOf(seed)
  const words = (n: number): string => Array.from({length: n}, () => vocabulary[random(vocabulary.length)]!).join(' ')
  return Array.from({length: count}, (_, i) => {
    const date = `${1930 + Math.floor(i / 24)}-${String(1 + (Math.floor(i / 2) % 12)).padStart(2, '0')}-${String(1 + (i % 2) * 14).padStart(2, '0')}`
    const body = Array.from({length: paragraphs}, (_, j) => {
      const anchor = j % 3 === 0 ? `<ref type="noteAnchor" n="${j}" target="#n${j}">${j}</ref>` : ''
      const correction =
        j % 4 === 1
          ? ' <choice><sic>quai</sic><corr resp="#translator" cert="high">quay</corr></choice> <note type="correction" place="inline" resp="#translator">sic, should be quay</note>'
          : ''
      const page = j % 5 === 2 ? `<pb n="${j}"/>` : ''
      return `<p>Paragraph ${i}.${j} ${words(30)} <persName ref="#person-${random(40)}">Person ${random(40)}</persName>${anchor} ${words(25)} <supplied resp="#translator">${words(2)}</supplied>${correction} ${page}${words(30)} <placeName ref="#place-${random(25)}">Place</placeName>.</p>`
    }).join('\n')
    const notes = Array.from(
      {length: Math.ceil(paragraphs / 3)},
      (_, j) => `<note xml:id="n${j * 3}" n="${j * 3}" place="foot">${words(12)}.</note>`,
    ).join('')
    return {
      file: `tei/synthetic-${i}.xml`,
      tei: `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Record ${i} of the talks about ${words(3)}</title></titleStmt><sourceDesc><msDesc><msIdentifier><settlement>Town</settlement><repository>Archive ${random(5)}</repository><idno>F. ${random(9)}, D. ${i}</idno></msIdentifier></msDesc></sourceDesc></fileDesc><profileDesc><creation><date when="${date}"/></creation></profileDesc></teiHeader><text><body><div><head>On ${words(4)}</head>${body}</div>${notes}</body></text></TEI>`,
    }
  })
}

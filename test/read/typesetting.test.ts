/**
 * Documents whose blocks are known are set as pages are, their text is taken out as `pdftotext` does, and what is read
 * is compared with what was set. Where neither an indent nor room tells, no paragraph can be told from a sentence, so
 * not all is found; what is found now must be found tomorrow.
 */
import {afterAll, describe, expect} from 'vitest'
import {fontsFor} from '../../src/publish/print/fonts.js'
import {needs} from '../programs.js'
import {compare, emptyCounts, type Kind, kinds} from './typesetting/compare.js'
import {documents} from './typesetting/documents.js'
import {setIn, textOf} from './typesetting/set.js'
import {typographies} from './typesetting/typographies.js'

const forms = ['in order', 'layout'] as const

/** Of what was set, how much at least is found, and how much at most is invented. */
const reached: Record<(typeof forms)[number], Record<Kind, readonly [found: number, invented: number]>> = {
  'in order': {
    heading: [51, 0],
    paragraph: [268, 4],
    item: [42, 0],
    note: [168, 0],
    anchor: [168, 0],
    running: [75, 0],
  },
  layout: {heading: [51, 0], paragraph: [287, 0], item: [42, 0], note: [168, 0], anchor: [168, 0], running: [48, 0]},
}

const totals = {'in order': emptyCounts(), layout: emptyCounts()}
const differences = {'in order': [] as string[], layout: [] as string[]}

describe.each(typographies.map((typography) => [typography.name, typography] as const))('%s', (name, typography) => {
  needs('pdftotext')('stands whole in the text', () => {
    for (const [title, document] of documents) {
      const setting = setIn(typography, document, fontsFor([]))
      for (const form of forms) {
        const compared = compare(setting, textOf(setting.pdf, form === 'layout'))
        expect(compared.lost).toEqual([])
        for (const kind of kinds)
          for (const count of ['set', 'found', 'invented'] as const)
            totals[form][kind][count] += compared.counts[kind][count]
        differences[form].push(...compared.differences.map((difference) => `${difference} (${title}, ${name})`))
      }
    }
  })
})

describe.each(forms)('%s', (form) => {
  needs('pdftotext').each(kinds)('%s', (kind) => {
    const [found, invented] = reached[form][kind]
    const own = differences[form].filter((difference) => difference.startsWith(kind)).join('\n')
    expect(totals[form][kind].found, own).toBeGreaterThanOrEqual(found)
    expect(totals[form][kind].invented, own).toBeLessThanOrEqual(invented)
  })
})

afterAll(() => {
  for (const form of forms) {
    const shown = kinds.map((kind) => {
      const {set, found, invented} = totals[form][kind]
      return `${kind} ${found} of ${set}, ${invented} invented`
    })
    process.stdout.write(`typesetting, ${form}: ${shown.join('; ')}\n`)
  }
})

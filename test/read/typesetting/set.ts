/** Sets a document in a typography, with the compiler that prints the edition, and takes its text out again. */
import {execFileSync} from 'node:child_process'
import {set} from '../../../src/publish/print/compiler.js'
import type {FontSet} from '../../../src/publish/print/fonts.js'
import {typst} from '../../../src/publish/print/literal.js'
import type {Typography} from './typographies.js'

/** A block as its writer knows it; a note stands in the text where it is called: `the port{{He came by sea.}} and`. */
export interface Unit {
  kind: 'heading' | 'paragraph' | 'item'
  text: string
}

/** What a document becomes on paper. */
export interface Setting {
  pdf: Buffer
  /** The blocks in their order, endnotes after their head. */
  units: (Unit | {kind: 'note'; text: string})[]
  typography: Typography
}

export function setIn(typography: Typography, document: readonly Unit[], fonts: FontSet): Setting {
  const units: Setting['units'] = []
  const endnotes: string[] = []
  const body = document.map((unit) => {
    units.push(unit)
    return blockOf(typography, unit, endnotes)
  })
  if (endnotes.length > 0) {
    const head = {kind: 'heading', text: 'Notes'} as const
    units.push(head)
    body.push(blockOf(typography, head, []))
    for (const [i, note] of endnotes.entries()) {
      units.push({kind: 'note', text: note})
      body.push(`#par[#${typst(`${labelOf(typography.label, i + 1)} ${note}`)}]`)
    }
  }
  const source = `${preamble(typography)}\n${body.join('\n')}\n`
  const job = {
    files: new Map([['/main.typ', source]]),
    main: '/main.typ',
    fonts,
    standard: '1.7',
    large: false,
    timestamp: 0,
  } as const
  return {pdf: set(job, () => undefined).pdf, units, typography}
}

/** The text of a PDF, in the order it was set or (`layout`) as it stands on the page. */
export function textOf(pdf: Buffer, layout: boolean): string {
  return execFileSync('pdftotext', [...(layout ? ['-layout'] : []), '-', '-'], {input: pdf, encoding: 'utf8'})
}

function preamble(typography: Typography): string {
  const {width, margin, size, font, justified, parted, call, label, restarts} = typography
  const numbering = (form: string): string =>
    `n => ${call === '*' ? 'numbering("*", n)' : typst(form).replace('1', '" + str(n) + "')}`
  const indents = parted === 'indents'
  return [
    `#set page(width: ${width}mm, height: ${Math.round(width * 1.4)}mm, margin: ${margin}mm,`,
    `  header: ${edge(typography, 'head', restarts === true)}, footer: ${edge(typography, 'foot', false)})`,
    `#set text(font: ${typst(font)}, size: ${size}pt, lang: "en", hyphenate: ${justified === true})`,
    `#set par(justify: ${justified === true}, leading: 0.6em, spacing: ${indents ? '0.6em' : '1.4em'}, first-line-indent: (amount: ${indents ? '2em' : '0pt'}, all: true))`,
    '#set super(typographic: false, baseline: -0.35em, size: 0.65em)',
    `#set footnote(numbering: ${numbering(call)})`,
    ...(call === '[1]' ? ['#show footnote: it => context [[#counter(footnote).display("1")]]'] : []),
    `#show footnote.entry: it => block(text(0.85em)[#set par(first-line-indent: 0pt)`,
    `  #context (${numbering(label)})(counter(footnote).at(it.note.location()).first()) #it.note.body])`,
  ].join('\n')
}

/** What stands over or under each page. */
function edge(typography: Typography, where: 'head' | 'foot', restarts: boolean): string {
  const line = typography[where]
  const reset = restarts ? 'counter(footnote).update(0)' : ''
  if (!line) return restarts ? `context { ${reset} }` : 'none'
  const words = (text: string): string =>
    `#(${typst(text).replace('#', '" + str(here().page()) + "').replace('$', '" + str(counter(page).final().first()) + "')})`
  const pair = (left: string, right: string): string =>
    where === 'foot' && right === '' ? `[#align(center)[${words(left)}]]` : `[${words(left)} #h(1fr) ${words(right)}]`
  const shown =
    line.length === 4
      ? `if calc.even(here().page()) ${pair(line[0], line[1])} else ${pair(line[2], line[3])}`
      : pair(line[0], line[1])
  return `context { ${reset}\n ${typography.bareFirst ? `if here().page() > 1 { ${shown} }` : shown} }`
}

function blockOf(typography: Typography, unit: Unit, endnotes: string[]): string {
  const words = unit.text
    .split(/\{\{(.*?)\}\}/)
    .map((part, i) => {
      if (i % 2 === 0) return `#${typst(part)}`
      if (typography.notes === 'foot') return `#footnote[#${typst(part)}]`
      endnotes.push(part)
      const call = labelOf(typography.call, endnotes.length)
      return typography.call === '1' ? `#super[#${typst(call)}]` : `#${typst(call)}`
    })
    .join('')
  if (unit.kind === 'heading') return `#block(above: 1.6em, below: 1.2em, sticky: true, strong[${words}])`
  if (unit.kind === 'item') return `#par(hanging-indent: 1.5em, first-line-indent: 0pt)[${words}]`
  return `#par[${words}]`
}

function labelOf(form: string, n: number): string {
  return form.replace('1', String(n)).replace('*', '*'.repeat(n))
}

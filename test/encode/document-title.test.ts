/** The title of a document that states none: what it is, and not whose paper it is. */
import {expect, test} from 'vitest'
import {parseProject} from '../../src/config/project.js'
import {convertBytes} from '../../src/pipeline.js'
import {editionYaml} from '../build/edition.js'

const {config: _, ...project} = parseProject('edition.yaml', editionYaml, [])

function titleOf(text: string): string | undefined {
  const sidecar = {date: '1951'}
  const done = convertBytes(Buffer.from(text), 'p.txt', {sidecar, sidecarFile: 'p.yaml', sidecarText: '', project})
  expect(done.failed).toBe(false)
  return /<title type="main"[^>]*>(.*?)<\/title>/.exec(done.xml)?.[1]
}

const items =
  '\n\n1.    The Keeper saw the pilots at their own request, and they told him that the lights had been out for a week, so that no ship could come in.\n\n2.    The Keeper said that he had been told nothing of it, and that he would ask the Board.\n'

test.each([
  [
    'a letterhead and a file number over it',
    `                    OIFIG NA SOILSE\n                    DEPARTMENT OF TIDES\n\n412/219                                        SECRET\n\n                    NOTE OF CONVERSATION${items}`,
    'NOTE OF CONVERSATION',
  ],
  [
    'the legend of an owner',
    `THIS DOCUMENT IS THE PROPERTY OF THE VARNIAN GOVERNMENT\n\n              Printed for the Board. May 1951\n\n                              HARBOUR\n\n         CONCLUSIONS of a Meeting of the Board held at 14 Quay Street, on Thursday, 3rd May, 1951, at 11 a.m.${items}`,
    'CONCLUSIONS of a Meeting of the Board held at 14 Quay Street, on Thursday, 3rd May, 1951, at 11 a.m.',
  ],
])('%s', (_, text, expected) => {
  expect(titleOf(text)).toBe(expected)
})

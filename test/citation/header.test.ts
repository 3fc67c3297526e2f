/** What the header makes of a citation: each document in the archive that was named last before it. */

import {expect, it} from 'vitest'
import type {Element, Nodes} from 'xast'
import {citationElements} from '../../src/encode/header/source-description.js'
import type {Metadata} from '../../src/encode/metadata.js'
import {parseCitation} from '../../src/recognise/citation/parse.js'

function named(node: Nodes, name: string): Element[] {
  if (node.type !== 'element') return []
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => named(child, name))]
}

it('keeps a document that goes on in the archive before it, not in the first', () => {
  const citation = parseCitation('RGASPI, f. 17, op. 3, d. 5; RGANI, f. 5, op. 2, d. 6; d. 7, l. 8.')
  const metadata = {citation, fields: [], title: {text: 'Example', inferred: false}, citationText: 'x'}
  const elements = citationElements(metadata as unknown as Metadata, (() => undefined) as never)
  const archives = elements.flatMap((one) => named(one, 'repository')).map((one) => one.attributes.key)
  expect(archives).toEqual(['RGASPI', 'RGANI', 'RGANI'])
})

/**
 * What the flow of a printed document must say, read from the TEI by libxml2, not by the stylesheets: every character
 * of its text once and in order, without what is printed elsewhere (footnotes, the other reading of a choice) and
 * without layout of the source.
 */
import {XmlDocument, XmlElement, XmlText, type XmlTreeNode} from 'libxml2-wasm'

export function expectedFlow(tei: string): string {
  const document = XmlDocument.fromString(tei)
  try {
    const body = document.get('/t:TEI/t:text', namespaces)
    return body instanceof XmlElement ? words(body) : ''
  } finally {
    document.dispose()
  }
}

const namespaces = {t: 'http://www.tei-c.org/ns/1.0'}
const ours = (resp: string | undefined): boolean =>
  resp !== undefined && !['#translator', '#source-editor', '#sigla'].includes(resp)

function words(element: XmlElement): string {
  const attribute = (name: string): string | undefined => element.attr(name)?.value
  const children = (): XmlTreeNode[] => {
    const found: XmlTreeNode[] = []
    for (let child = element.firstChild; child; child = child.next) found.push(child)
    return found
  }
  const all = (): string =>
    children()
      .map((child) => (child instanceof XmlElement ? words(child) : child instanceof XmlText ? child.content : ''))
      .join('')
  const only = (name: string): string => {
    const child = children().find((one) => one instanceof XmlElement && one.name === name)
    return child instanceof XmlElement ? words(child) : ''
  }
  switch (element.name) {
    case 'fw':
    case 'graphic':
      return ''
    case 'choice': {
      const corr = children().find((one): one is XmlElement => one instanceof XmlElement && one.name === 'corr')
      return corr ? only(ours(corr.attr('resp')?.value) ? 'corr' : 'sic') : only('orig') || only('expan')
    }
    case 'app':
      return only('lem')
    case 'ref':
      return attribute('type') === 'noteAnchor' && attribute('target') ? '' : all()
    case 'note': {
      const type = attribute('type')
      const previous = before(element)
      if (type === 'correction' && previous instanceof XmlElement && previous.name === 'choice') return ''
      const parent = element.parent
      if (attribute('place') === 'inline' || type === 'classification' || type === 'marginalia') return ` ${all()} `
      return parent?.name === 'bibl' ? ` ${all()} ` : ''
    }
    case 'item':
      return ` ${attribute('n') ?? ''} ${all()} `
    case 'head':
    case 'p':
    case 'cell':
    case 'l':
      return ` ${all()} `
    case 'figure':
      // The description stands for the picture; the caption is below it.
      return ` ${only('figDesc')} ${only('head')} `
    default:
      return all()
  }
}

function before(node: XmlTreeNode): XmlTreeNode | null {
  let previous = node.prev
  while (previous instanceof XmlText && previous.content.trim() === '') previous = previous.prev
  return previous
}

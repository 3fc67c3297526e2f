/** What an editor wrote into an authority file and sigla would pass over in silence. */
import {type XmlDocument, XmlElement} from 'libxml2-wasm'
import type {Problem} from '../tree/problem.js'
import {closest} from '../words/closest.js'

const namespace = 'http://www.tei-c.org/ns/1.0'
const entries = ['person', 'personGrp', 'place', 'org']
/** What else TEI has in its lists, by names that a misspelt entry may come near (TEI Guidelines 14.3). */
const others: ReadonlySet<string> = new Set(['persona', 'p', 'ab', 'desc', 'note', 'head', 'event', 'state', 'trait'])

/** Bytes that are no UTF-8: they would come out as names with a sign of replacement in them. */
export function foreignBytes({path, xml}: {path: string; xml: string}): Problem | undefined {
  const at = xml.indexOf('\uFFFD')
  if (at < 0) return undefined
  const before = xml.slice(0, at).split('\n')
  return {
    rule: 'not-utf-8',
    severity: 'error',
    file: path,
    line: before.length,
    column: before.at(-1)!.length + 1,
    message: 'the file is not UTF-8 from here on',
    remedy: 'save it as UTF-8',
  }
}

/** A file whose elements are not TEI's, and entries by a name that TEI does not have. */
export function notRead(document: XmlDocument, file: string): Problem[] {
  const {root} = document
  const problem = (node: XmlElement, message: string, remedy: string): Problem => ({
    rule: 'authority-not-read',
    severity: 'warning',
    file,
    line: node.line,
    column: 1,
    message,
    remedy,
  })
  if (root.namespaceUri !== namespace)
    return [
      problem(
        root,
        `nothing in this file is read: its elements are not in the namespace of TEI`,
        `write xmlns="${namespace}" into its first element, <${root.name}>`,
      ),
    ]
  const misspelt: Problem[] = []
  for (const node of document.find('//t:listPerson/* | //t:listPlace/* | //t:listOrg/*', {t: namespace})) {
    if (!(node instanceof XmlElement) || entries.includes(node.name) || others.has(node.name)) continue
    const meant = closest(node.name, entries)
    if (meant !== undefined)
      misspelt.push(problem(node, `<${node.name}> is no entry, and is not read`, `write <${meant}>`))
  }
  return misspelt
}

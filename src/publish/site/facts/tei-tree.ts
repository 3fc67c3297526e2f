/** A TEI document as a tree of plain objects, for readers that need no XSLT: one scan, white space as the page sees it. */
import {scan} from '../../../xml/scan.js'

export interface TeiElement {
  /** The name in the TEI namespace; empty for an element of another. */
  name: string
  parent: TeiElement | undefined
  children: (TeiElement | string)[]
  /** By the name as written; those of XML's own namespace as `xml:id`, `xml:lang`. */
  attributes: ReadonlyMap<string, string>
}

const teiUri = 'http://www.tei-c.org/ns/1.0'
const xmlUri = 'http://www.w3.org/XML/1998/namespace'

/** Elements in which white space alone is indentation (`xsl:strip-space` in transforms/html/common.xsl). */
const indented: ReadonlySet<string> = new Set(
  `TEI teiCorpus text front body back group floatingText div div1 div2 div3 div4 div5 div6 div7 list listBibl table row sp
  spGrp lg choice subst app rdgGrp castList castGroup figure titlePage docTitle postscript cit particDesc listPerson person
  personGrp msDesc msIdentifier biblStruct analytic monogr imprint teiHeader fileDesc profileDesc encodingDesc revisionDesc
  titleStmt respStmt publicationStmt sourceDesc availability`.split(/\s+/),
)

/**
 * The document element of well-formed TEI; white space alone is left out of `stripped` elements. Throws a `ScanError`
 * for what the scanner will not read.
 */
export function readTei(tei: string, stripped = indented): TeiElement {
  const top: TeiElement = {name: '', parent: undefined, children: [], attributes: new Map()}
  let open = top
  scan(tei, {
    open({uri, local, attributes}) {
      const element: TeiElement = {
        name: uri === teiUri ? local : '',
        parent: open,
        children: [],
        attributes: new Map(
          attributes.flatMap((one): [string, string][] =>
            one.uri === '' ? [[one.local, one.value]] : one.uri === xmlUri ? [[`xml:${one.local}`, one.value]] : [],
          ),
        ),
      }
      open.children.push(element)
      open = element
    },
    text(value) {
      if (!stripped.has(open.name) || /[^ \t\r\n]/.test(value) || keepsSpace(open)) open.children.push(value)
    },
    close() {
      open = open.parent ?? top
    },
  })
  return elementsOf(top)[0]!
}

function keepsSpace(element: TeiElement): boolean {
  for (let at: TeiElement | undefined = element; at; at = at.parent) {
    const space = at.attributes.get('xml:space')
    if (space !== undefined) return space === 'preserve'
  }
  return false
}

/** The child elements, of these names if any are given. */
export function elementsOf(element: TeiElement | undefined, ...names: string[]): TeiElement[] {
  return (element?.children ?? []).filter(
    (child): child is TeiElement => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  )
}

/** What the steps of child elements lead to, in document order: `reach(e, 'a', 'b')` is `e/a/b`. */
export function reach(element: TeiElement | undefined, ...steps: string[]): TeiElement[] {
  return steps.reduce<TeiElement[]>(
    (from, name) => from.flatMap((one) => elementsOf(one, name)),
    element ? [element] : [],
  )
}

/** The descendants of these names, in document order. */
export function within(element: TeiElement | undefined, ...names: string[]): TeiElement[] {
  const found: TeiElement[] = []
  const wanted = new Set(names)
  const visit = (from: TeiElement): void => {
    for (const child of from.children) {
      if (typeof child === 'string') continue
      if (wanted.has(child.name)) found.push(child)
      visit(child)
    }
  }
  if (element) visit(element)
  return found
}

/** All character data of an element. */
export function textOf(element: TeiElement | undefined): string {
  if (!element) return ''
  let text = ''
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child)
  return text
}

/** Runs of XML's white space are one space, none at the ends (XPath's `normalize-space`). */
export function folded(text: string | undefined): string {
  return (text ?? '').replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
}

/** Folded words of an element. */
export function wordsOf(element: TeiElement | undefined): string {
  return folded(textOf(element))
}

export function attribute(element: TeiElement | undefined, name: string): string {
  return element?.attributes.get(name) ?? ''
}

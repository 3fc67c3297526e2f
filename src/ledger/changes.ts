/** What an editor changed in a TEI document, as stretches of words and tags, with who is responsible. */
import {diffIndices} from 'node-diff3'
import {Paths} from '../xml/paths.js'
import {scan} from '../xml/scan.js'

export interface Change {
  /** The element the change stands in, in the edited TEI. */
  path: string
  was: string
  is: string
  /** `resp` of the changed markup (`who` of a `change`); absent when the edit names no one. */
  resp?: string
}

interface Token {
  text: string
  path: string
  /** `resp` of the tag. */
  own?: string
}

/** Both must be well formed. Layout between tags counts as unchanged. */
export function changesOf(before: string, after: string): Change[] {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const texts = (tokens: readonly Token[]): string[] => tokens.map(({text}) => text)
  const [a, b] = [texts(old), texts(now)]
  // What is the same at both ends need not be compared.
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return diffIndices(a.slice(start, a.length - end), b.slice(start, b.length - end)).map(({buffer1, buffer2}) => {
    const removed = old.slice(start + buffer1[0], start + buffer1[0] + buffer1[1])
    const added = now.slice(start + buffer2[0], start + buffer2[0] + buffer2[1])
    const place = added[0] ?? now[Math.min(start + buffer2[0], now.length - 1)]
    const resp = added.find(({own}) => own)?.own
    return {
      path: place?.path ?? '/',
      was: removed.map(({text}) => text).join(' '),
      is: added.map(({text}) => text).join(' '),
      ...(resp === undefined ? {} : {resp}),
    }
  })
}

function tokensOf(xml: string): Token[] {
  const tokens: Token[] = []
  const at = new Paths()
  scan(xml, {
    open({name, attributes}) {
      const path = at.open(name)
      const own =
        attributes.find((one) => one.name === 'resp')?.value ??
        attributes.find((one) => one.name === 'who' && name === 'change')?.value
      const written = [...attributes]
        .sort((one, other) => (one.name < other.name ? -1 : 1))
        .map((one) => ` ${one.name}="${one.value}"`)
      tokens.push({
        text: `<${name}${written.join('')}>`,
        path,
        ...(own === undefined ? {} : {own}),
      })
    },
    text(value) {
      const path = at.here
      for (const word of value.split(/[ \t\n\r]+/)) if (word !== '') tokens.push({text: word, path})
    },
    close() {
      const {path, name} = at.close()
      tokens.push({text: `</${name}>`, path})
    },
  })
  return tokens
}

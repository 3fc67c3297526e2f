/**
 * XInclude without inclusion: of every `xi:include` its `xi:fallback` is used, and no file is read.
 *
 * What another file would bring is not known here, and reading it at the wish of an untrusted document is not safe. An
 * include that has no fallback is an error, as in the W3C's recommendation (4.4) when the resource is not there.
 */
import type {Handler, StartTag} from './scan.js'

const xincludeUri = 'http://www.w3.org/2001/XInclude'

/** An include or a fallback that is open, and how many elements are open outside it. */
type Open = {depth: number} & ({include: StartTag; hasFallback: boolean} | {include?: never})

/** `onUnresolved` is told of each include without a fallback. */
export function withFallbacks(inner: Handler, onUnresolved: (tag: StartTag) => void): Handler {
  const stack: Open[] = []
  let depth = 0
  /** Inside an include, but not in its fallback. */
  let isSkipped = false
  const push = (one: Open): void => {
    stack.push(one)
    isSkipped = one.include !== undefined
  }
  return {
    open(tag) {
      if (tag.uri === xincludeUri) {
        const top = stack.at(-1)
        if (!isSkipped && tag.local === 'include') push({depth, include: tag, hasFallback: false})
        else if (isSkipped && tag.local === 'fallback' && top?.include && top.depth === depth - 1) {
          top.hasFallback = true
          push({depth})
        } else if (!isSkipped) inner.open(tag)
      } else if (!isSkipped) inner.open(tag)
      depth++
    },
    text(value, start) {
      if (!isSkipped) inner.text(value, start)
    },
    close(start) {
      depth--
      const top = stack.at(-1)
      if (top?.depth !== depth) {
        if (!isSkipped) inner.close(start)
        return
      }
      stack.pop()
      isSkipped = stack.at(-1)?.include !== undefined
      if (top.include && !top.hasFallback) onUnresolved(top.include)
    },
    instruction(target, data, start) {
      if (!isSkipped) inner.instruction?.(target, data, start)
    },
  }
}

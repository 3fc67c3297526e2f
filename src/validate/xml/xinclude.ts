/**
 * XInclude without inclusion: of every `xi:include` its `xi:fallback` is used, and no file is read.
 *
 * What another file would bring is not known here, and reading it at the wish of an untrusted document is not safe. An
 * include that has no fallback is an error, as in the W3C's recommendation (4.4) when the resource is not there.
 */
import type {Handler, StartTag} from './scan.js'

const xincludeUri = 'http://www.w3.org/2001/XInclude'

/** `onUnresolved` is told of each include without a fallback. */
export function withFallbacks(inner: Handler, onUnresolved: (tag: StartTag) => void): Handler {
  const stack: ('pass' | 'skip' | {include: StartTag; hasFallback: boolean} | 'fallback')[] = []
  const isSkipped = (): boolean => {
    const top = stack.at(-1)
    return top === 'skip' || typeof top === 'object'
  }
  return {
    open(tag) {
      const top = stack.at(-1)
      if (typeof top === 'object' && tag.uri === xincludeUri && tag.local === 'fallback') {
        top.hasFallback = true
        stack.push('fallback')
      } else if (isSkipped()) stack.push('skip')
      else if (tag.uri === xincludeUri && tag.local === 'include') stack.push({include: tag, hasFallback: false})
      else {
        stack.push('pass')
        inner.open(tag)
      }
    },
    text(value, start) {
      if (!isSkipped()) inner.text(value, start)
    },
    close(start) {
      const top = stack.pop()
      if (top === 'pass') inner.close(start)
      else if (typeof top === 'object' && !top.hasFallback) onUnresolved(top.include)
    },
    instruction(target, data, start) {
      if (!isSkipped()) inner.instruction?.(target, data, start)
    },
  }
}

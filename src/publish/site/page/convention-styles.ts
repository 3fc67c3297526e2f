/**
 * Explanations without script: at the foot of the window, the meaning of the intervention that has the pointer or the
 * focus. With script the page shows more, beside the word (site.js), and these rules stand back.
 */
import {conventions} from './conventions.js'

export function conventionStyles(): string {
  const rules = conventions.map(({class: name, label, meaning}) => {
    const words = cssString(`${label}. ${meaning}`)
    return `.x-${name}{--explanation:${words}}`
  })
  return `${rules.join('\n')}\n`
}

function cssString(text: string): string {
  return `"${text.replace(/["\\\n]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`
}

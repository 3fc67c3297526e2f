import type {Problem} from '../tree/problem.js'
export function decode(bytes: Uint8Array, _options: {encoding?: string} = {}): {text: string} | {problems: Problem[]} {
  return {text: new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)}
}

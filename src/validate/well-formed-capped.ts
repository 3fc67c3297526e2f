/** Well-formedness of what may be large or may expand: by a parser of its own, with a cap on its memory, as a stream. */
import {memoryPages, validateXML} from 'xmllint-wasm'
import {notWellFormed, type TeiProblem} from './tei-problem.js'

const maxParserMemory = 256 * memoryPages.MiB

/** The first thing that keeps a file's bytes from being XML, or undefined. */
export async function illFormedCapped(bytes: Uint8Array): Promise<TeiProblem | undefined> {
  try {
    const {valid, errors, rawOutput} = await validateXML({
      xml: [{fileName: 'file.xml', contents: bytes}],
      normalization: 'c14n',
      modifyArguments: () => ['--noout', '--nonet', '--stream', 'file.xml'],
      initialMemoryPages: memoryPages.defaultInitialMemoryPages,
      maxMemoryPages: maxParserMemory,
    })
    const first = errors.find((one) => one.loc !== null)
    // The streaming parser exits with success on some errors; its words are what counts.
    if (valid && !/ error : /.test(rawOutput)) return undefined
    const said = first ?? {message: rawOutput.split('\n')[0] ?? '', loc: null}
    return notWellFormed(said.message.replace(/^\w+ error : /, '').replace(/\.?$/, ''), said.loc?.lineNumber)
  } catch (error) {
    const said = String((error as Error).message)
    const line = /(?:file\.xml:(\d+)|Entity: line \d+): \w+ error : ([^\n]*)/.exec(said)
    if (line) return notWellFormed(line[2]!, line[1] === undefined ? undefined : Number(line[1]))
    return {
      rule: 'file-memory',
      severity: 'error',
      message: `the parser gave up: ${said.split('\n')[0]}`,
      remedy: 'split the file, or look at what makes it so large',
    }
  }
}

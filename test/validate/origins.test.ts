/** A fault of generated TEI is reported where the editor works: at file:line:column of the transcription. */
import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {loadProject} from '../../src/config/project.js'
import {encode} from '../../src/encode/encode.js'
import {gatherMetadata} from '../../src/encode/gather-metadata.js'
import {understand} from '../../src/pipeline.js'
import {reportOf} from '../../src/tree/report.js'
import {Source} from '../../src/tree/source.js'
import {validateTei} from '../../src/validate/validate.js'

const text = `A Talk at the Harbour

5 February 1949

First words of the talk, in a room.

Then came the ships [two words illegible] out of the ice.
`

/** The TEI of the text with a line for each tag, and where each line comes from. */
async function encoded() {
  const project = await loadProject(process.cwd())
  const source = new Source('transcriptions/talk.txt', text)
  const hash = createHash('sha256').update(text).digest('hex')
  const surroundings = {sidecar: {}, sidecarFile: 'talk.yaml', sidecarText: '', project}
  const {tree, known, problems} = understand(source, hash, surroundings)
  const metadata = {...gatherMetadata(tree, known, problems), participants: [], authorship: {authors: []}}
  return {source, ...encode(tree, metadata, {refOf: () => undefined, whoOf: (id) => id}).diagnostic()}
}

test('a value that the grammar does not have', async () => {
  const {source, xml, origins} = await encoded()
  expect(validateTei(xml, {origins, source}).filter(({severity}) => severity === 'error')).toEqual([])
  const wrong = xml.replace('reason="illegible"', 'reason="ilegible"')
  expect(wrong).not.toBe(xml)
  const [problem, ...others] = validateTei(wrong, {origins, source})
  expect(others).toEqual([])
  const start = text.indexOf('[two words')
  expect(problem).toMatchObject({rule: 'tei-value', file: 'transcriptions/talk.txt', start, element: 'gap'})
  expect(problem?.tei?.path).toMatch(/\/body\[1\]\/p\[2\]\/gap\[1\]$/)
  const {line} = problem!.tei!
  expect(wrong.split('\n')[line! - 1]).toContain('<gap')
  // Line 7, after “Then came the ships ”.
  expect(reportOf([problem!], source)).toMatch(/^transcriptions\/talk\.txt:7:21: error: /)
})

test('a rule of Schematron', async () => {
  const {source, xml, origins} = await encoded()
  const wrong = xml.replace(/(<gap[^>]*resp=")[^"]*"/, '$1#nobody"')
  expect(wrong).not.toBe(xml)
  const problem = validateTei(wrong, {origins, source}).find(({rule}) => rule === 'resp-undeclared')
  expect(problem).toMatchObject({file: 'transcriptions/talk.txt', start: text.indexOf('[two words')})
  expect(reportOf([problem!], source)).toMatch(/^transcriptions\/talk\.txt:7:21: error: .*#nobody/)
})

import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {read} from '../../src/read/read.js'
import {recogniseInterventions} from '../../src/recognise/interventions/interventions.js'
import {applyOverrides} from '../../src/recognise/overrides/overrides.js'
import {type Override, overrideSchema, overridesSchema, withLines} from '../../src/recognise/overrides/schema.js'
import type {InlineDecision} from '../../src/tree/decision.js'
import {leaves} from '../../src/tree/nodes.js'
import {Source} from '../../src/tree/source.js'

const text = `The leaders of the front [sic] met with Strakin [Li Ming] in the old city
hall. He told [the] envoy that all of the leaders [sic] of the large trade
union had been away from there for a week, and that no one knew where they
were.`

function apply(yaml: string): {decisions: InlineDecision[]; file: VFile; words: (one: InlineDecision) => string} {
  const entries = withLines(overridesSchema.parse(parse(yaml).decisions), yaml)
  const source = new Source('t.txt', text)
  const {tree} = read(source, {kind: 'plain'})
  const file = new VFile()
  recogniseInterventions({translator: true})(tree, file)
  applyOverrides(entries, {file: 't.yaml'})(tree, file)
  const decisions = [...leaves(tree.children)].flatMap((leaf) => leaf.decisions).sort((a, b) => a.start - b.start)
  return {decisions, file, words: (one) => text.slice(one.start, one.end)}
}

describe('overrides', () => {
  test('a target is the editor’s, over a line break, and the editor signs', () => {
    const {decisions, file} = apply(
      'decisions:\n  - exact: "[sic]"\n    prefix: the leaders\n    class: sic\n    target: all of the leaders\n    by: mc\n',
    )
    expect(file.messages).toEqual([])
    const sic = decisions.filter((one) => one.class === 'sic')
    expect(sic.map((one) => one.resp)).toEqual(['#translator', '#mc'])
    const {target} = sic[1]!.detail as {target: {start: number; end: number}}
    expect(text.slice(target.start, target.end)).toBe('all of the leaders')
    expect(sic[1]).toMatchObject({rule: 'override', cert: 'high', delimiters: {open: 1, close: 1}})
  })

  test('white space folds: a selector written in one line finds words over two', () => {
    const {decisions, file} = apply('decisions:\n  - {exact: "of the large trade union", class: comment, by: mc}\n')
    expect(file.messages).toEqual([])
    expect(decisions.find((one) => one.resp === '#mc')?.class).toBe('comment')
  })

  test('another class keeps the one turned down on record', () => {
    const {decisions} = apply(
      'decisions:\n  - {exact: "[Li Ming]", class: correction, by: mc, note: a slip of the pen}\n',
    )
    const one = decisions.find((d) => d.class === 'correction')
    expect(one?.detail).toMatchObject({sic: expect.stringContaining('Strakin'), corr: 'Li Ming'})
    expect(one?.alternatives).toEqual([{class: 'identification', why: expect.stringContaining('a slip of the pen')}])
  })

  test('leave-alone takes the decision away', () => {
    const {decisions, words} = apply('decisions:\n  - {exact: "[the]", leave-alone: true, by: mc}\n')
    expect(decisions.map(words)).not.toContain('[the]')
  })

  test('certainty alone may change', () => {
    const {decisions, words} = apply('decisions:\n  - {exact: "[Li Ming]", cert: low, by: mc}\n')
    expect(decisions.find((one) => words(one) === '[Li Ming]')).toMatchObject({
      class: 'identification',
      cert: 'low',
      resp: '#mc',
    })
  })

  test('a person is added where no rule saw a name', () => {
    const {decisions, words} = apply('decisions:\n  - {exact: Strakin, person: strakin, by: mc}\n')
    expect(decisions.filter((one) => one.class === 'person').map((one) => [words(one), one.detail])).toEqual([
      ['Strakin', {name: 'Strakin', ref: 'strakin'}],
    ])
  })

  test('what matches nothing, or twice, is an error that names the entry and its line', () => {
    const none = apply('# a sidecar\ndecisions:\n  - {exact: "[nowhere]", class: gap, by: mc}\n').file.messages
    expect(none.map((one) => [one.ruleId, one.fatal, one.file, one.line])).toEqual([
      ['override-unmatched', true, 't.yaml', 3],
    ])
    expect(none[0]?.reason).toContain('[nowhere]')
    const twice = apply('decisions:\n  - {exact: "[sic]", class: sic, by: mc}\n').file.messages
    expect(twice.map((one) => [one.ruleId, one.fatal])).toEqual([['override-ambiguous', true]])
    expect(twice[0]?.reason).toMatch(/2 places \(lines 1, 2\)/)
  })

  test('a target that is not there is an error', () => {
    expect(
      apply('decisions:\n  - {exact: "[Li Ming]", class: role, target: nobody, by: mc}\n').file.messages[0]?.ruleId,
    ).toBe('override-target')
  })

  test('two entries on the same words: the same is idle, another is an error that names both', () => {
    const first = '  - {exact: "[the]", class: comment, by: mc}\n'
    const same = apply(`decisions:\n${first}  - {exact: "[the]", class: comment, by: mc, note: again}\n`)
    expect(same.file.messages.map((one) => [one.ruleId, one.fatal, one.line])).toEqual([['override-idle', false, 3]])
    const {file, decisions, words} = apply(`decisions:\n${first}  - {exact: "[the]", class: gap, by: kl}\n`)
    expect(file.messages.map((one) => [one.ruleId, one.fatal, one.line])).toEqual([['override-twice', true, 3]])
    expect(file.messages[0]?.reason).toMatch(/by kl contradicts the one by mc \(line 2\)/)
    expect(decisions.find((one) => words(one) === '[the]')?.class).toBe('comment')
  })

  test('a name and an intervention may be decided of the same words', () => {
    const {file} = apply(
      'decisions:\n  - {exact: "[Li Ming]", class: comment, by: mc}\n  - {exact: "[Li Ming]", class: person, by: mc}\n',
    )
    expect(file.messages).toEqual([])
  })

  test('words that cut through a mark, or through another decision, are an error', () => {
    const yaml = 'decisions:\n  - {exact: "Strakin [Li", class: comment, by: mc}\n'
    expect(apply(yaml).file.messages.map((one) => one.ruleId)).toEqual(['override-crossing'])
    const both = apply(
      'decisions:\n  - {exact: large trade, class: comment, by: mc}\n  - {exact: trade union, class: comment, by: mc}\n',
    )
    expect(both.file.messages.map((one) => [one.ruleId, one.line])).toEqual([['override-crossing', 3]])
  })

  test('the words inside a mark mean the mark', () => {
    const {decisions, words, file} = apply('decisions:\n  - {exact: Li Ming, class: comment, by: mc}\n')
    expect(file.messages).toEqual([])
    expect(decisions.filter((one) => one.resp === '#mc').map((one) => [words(one), one.class])).toEqual([
      ['[Li Ming]', 'comment'],
    ])
  })

  test('words without a mark are themselves what a reading corrects, or what is so in the source', () => {
    for (const entry of ['class: correction, reading: month', 'reading: month', 'class: sic']) {
      const {decisions, words, file} = apply(`decisions:\n  - {exact: week, ${entry}, by: mc}\n`)
      expect(file.messages).toEqual([])
      const one = decisions.find((each) => each.resp === '#mc')!
      const {target} = one.detail as {target: {start: number; end: number}}
      expect([words(one), text.slice(target.start, target.end)]).toEqual(['week', 'week'])
    }
  })

  test('what needs more than words to be made is changed where it is, and not made', () => {
    const {file} = apply('decisions:\n  - {exact: week, class: date, by: mc}\n')
    expect(file.messages.map((one) => one.ruleId)).toEqual(['override-class'])
  })

  test('the schema refuses what decides nothing or two things', () => {
    const wrong: unknown[] = [
      {exact: 'a', by: 'mc'},
      {exact: 'a', class: 'gap'},
      {exact: 'a', class: 'gap', 'leave-alone': true, by: 'mc'},
      {exact: '', class: 'gap', by: 'mc'},
      {exact: 'a', class: 'nonsense', by: 'mc'},
      {exact: 'a', class: 'gap', by: 'not an id'},
      {exact: 'a', class: 'gap', by: 'mc', colour: 'red'},
    ]
    for (const entry of wrong) expect(overrideSchema.safeParse(entry).success, JSON.stringify(entry)).toBe(false)
    const right: Override = {exact: 'a', class: 'gap', by: 'mc'}
    expect(overrideSchema.parse(right)).toEqual(right)
  })
})

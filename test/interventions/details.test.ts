/** What a decision knows beside its class: the words it acts on, and what it says of them. */
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {read} from '../../src/read/read.js'
import {conventionsOf} from '../../src/recognise/conventions/conventions.js'
import {type InterventionOptions, recogniseInterventions} from '../../src/recognise/interventions/interventions.js'
import {type InlineDecision, isIntervention} from '../../src/tree/decision.js'
import {leaves} from '../../src/tree/nodes.js'
import {Source} from '../../src/tree/source.js'

function decided(text: string, options: InterventionOptions = {}): {decisions: InlineDecision[]; file: VFile} {
  const source = new Source('t.txt', text)
  const {tree} = read(source, {kind: 'plain'})
  const file = new VFile()
  recogniseInterventions(options)(tree, file)
  const decisions = [...leaves(tree.children)].flatMap((leaf) => leaf.decisions.filter(isIntervention))
  return {decisions: decisions.sort((a, b) => a.start - b.start), file}
}

function shown(text: string, options: InterventionOptions = {}): string[] {
  return decided(text, options).decisions.map((one) => {
    const detail = Object.entries(one.detail).map(([key, value]) => {
      const span = value as unknown as {start: number; end: number}
      return `${key}=${typeof value === 'object' ? text.slice(span.start, span.end) : value}`
    })
    return [one.class, one.cert, ...detail].join(' · ')
  })
}

describe('details', () => {
  test('an office cut short by a sign is an office', () => {
    expect(shown('It was sent to [Deputy ;] Marek.')).toHaveLength(1)
  })

  test('a correction aligns with the words it replaces, within parentheses too', () => {
    expect(shown('He met Sato (Tanaka Ichiru) [sic, should be Tanaka Ichiro] there.')).toEqual([
      'correction · high · target=Tanaka Ichiru · sic=Tanaka Ichiru · corr=Tanaka Ichiro',
    ])
    expect(shown('They marched from Taiyen in the north [sic; ed. note: perhaps Taiyuan] to the river.')).toEqual([
      'correction · low · target=Taiyen · sic=Taiyen · corr=Taiyuan',
    ])
    expect(shown('One must [sic, probably “must not”] hurry.')[0]).toMatch(/^correction · medium · .*corr=must not$/)
  })

  test('a term of two words that English lacks is explained as a whole', () => {
    expect(shown('The word thống nhất [reunification] occurs nine times.')).toEqual([
      'identification · medium · target=thống nhất · of=thống nhất · name=reunification',
    ])
    expect(shown('He named the lie shen [evil gentry], all of them.')).toEqual([
      'identification · medium · target=lie shen · of=lie shen · name=evil gentry',
    ])
    expect(shown('Make sure you [rebase] it.')).toEqual(['supplied · medium'])
  })

  test('the name before a bracket begins after *for*, but in the name of an office', () => {
    expect(shown('It went from Lipa for Orsini [Carlo Orsini, counsellor].')[0]).toContain('target=Orsini ')
  })

  test('sic reaches to a day that its month lacks, and no further than an article too many', () => {
    expect(shown('It was signed on 31 April [sic].')).toEqual(['sic · medium · target=31 April'])
    expect(shown('It was signed on 30 April [sic].')).toEqual(['sic · low · target=April'])
    expect(shown('They demanded it the [sic] more than once.')).toEqual(['sic · low · target=the'])
  })

  test('an expansion spans the word with all its brackets', () => {
    expect(shown('the c[om]r[ade]s came')).toEqual([
      'expansion · high · target=c[om]r[ade]s · abbreviated=crs · expanded=comrades',
      'expansion · high · target=c[om]r[ade]s · abbreviated=crs · expanded=comrades',
    ])
  })

  test('brackets run over lines, and words broken by a hyphen are one', () => {
    expect(shown('He was the Min-\nister [of\nDefence] then.')).toEqual(['supplied · medium'])
    expect(shown('He saw [the former\nhead of the party] Ivan Petrov there.')).toEqual([
      'role · high · target=Ivan Petrov · of=Ivan Petrov',
    ])
  })

  test('a role and part of a name share a bracket', () => {
    expect(shown('He spoke of [British journalist Robert] Carruthers often.')).toEqual([
      'supplied · high · roleName=British journalist · forename=Robert',
    ])
  })

  test('gaps are counted when their words count', () => {
    expect(shown('a [3 lines missing] b')).toEqual(['gap · high · reason=lost · quantity=3 · unit=line'])
    expect(shown('a [two or three words illegible] b')).toEqual([
      'gap · high · reason=illegible · unit=word · extent=two or three words',
    ])
    expect(shown('a [name not declassified] b')).toEqual(['gap · high · reason=redacted · quantity=1 · unit=name'])
    expect(shown('a [several words missing] b')).toEqual([
      'gap · high · reason=lost · unit=word · extent=several words',
    ])
  })

  test('marginalia know their place and their words', () => {
    expect(shown('It is so. [Handwritten in the right margin: “Why?”] And so on.')).toEqual([
      'marginalia · high · place=margin-right · words=Why?',
    ])
    expect(shown('It is so. [handwritten at the bottom of the page: Return this] And so on.')).toEqual([
      'marginalia · high · place=bottom · words=Return this',
    ])
  })

  test('the original’s language is named or guessed', () => {
    expect(shown('unity [edinstvo] is all')).toEqual(['original · medium · lang=ru-Latn · words=edinstvo'])
    expect(shown('it was done locally [na mestakh] by all')).toEqual([
      'original · medium · lang=ru-Latn · words=na mestakh',
    ])
    expect(shown('nobody talks of it outside [không nói ra ngoài] of us')).toEqual([
      'original · medium · lang=vi · words=không nói ra ngoài',
    ])
    expect(shown('it was done locally [na miejscu] by all')).toEqual(['original · medium · lang=pl · words=na miejscu'])
    expect(shown('unity [团结] is all')).toEqual(['original · high · lang=zh · words=团结'])
    expect(shown('unity [Chinese: tuanjie] is all')).toEqual(['original · high · lang=zh · words=tuanjie'])
    expect(shown('“No comment” [in French in the original] he said')).toEqual(['original · high · lang=fr'])
  })

  test('nested brackets are decided each', () => {
    expect(shown('Then [handwritten in the left margin: “Ask Liu [Shaoqi]”] it stopped.')).toEqual([
      'marginalia · high · place=margin-left · words=Ask Liu [Shaoqi]',
      'supplied · medium',
    ])
  })

  test('an authority that knows both names makes an identification sure', () => {
    const names = {
      lookup: (name: string) =>
        /^(Kovrin|Kovrim)$/.test(name) ? {id: 'kovrin', type: 'person', name: 'Kovrin'} : undefined,
    }
    expect(shown('He met Kovrim [Kovrin] there.', {names})[0]).toMatch(/^identification · high/)
    expect(shown('He met Kovrim [Kovrin] there.')[0]).toMatch(/^correction/)
  })

  test('the translator answers for the brackets where one is known', () => {
    expect(decided('He is [not] here.', {translator: true}).decisions[0]?.resp).toBe('#translator')
    expect(decided('He is [not] here.').decisions[0]?.resp).toBe('#source-editor')
  })

  test('other delimiters project back as what they are', () => {
    expect(decided('It was singed (sic) there.').decisions[0]?.delimiters).toEqual({
      open: 1,
      close: 1,
      rend: 'parentheses',
    })
    expect(decided('It was singed /sic/ there.').decisions[0]?.delimiters?.rend).toBe('slashes')
    expect(decided('He spoke of <illegible> there.').decisions[0]?.delimiters?.rend).toBe('delimiters(< >)')
    expect(decided('He spoke of [*illegible*] there.').decisions[0]?.delimiters?.rend).toBe('delimiters([* *])')
    expect(decided('He spoke of [*it* or *that*] there.').decisions[0]?.delimiters?.rend).toBeUndefined()
  })

  test('every alternative says why it was turned down', () => {
    const [one] = decided('He met Strakin [Li Ming] there.').decisions
    expect(one?.alternatives.map((other) => other.class)).toContain('supplied')
    for (const other of one?.alternatives ?? []) expect(other.why).toMatch(/; but /)
  })
})

describe('unbalanced brackets', () => {
  test('are warned of at their place, and the text and the other brackets stand', () => {
    const {decisions, file} = decided('He [the envoy came to [the] city.')
    expect(decisions.map((one) => one.class)).toEqual(['supplied'])
    expect(file.messages.map((one) => [one.ruleId, one.line, one.column])).toEqual([['bracket-unbalanced', 1, 4]])
    expect(decided('a stray ] here').file.messages[0]?.ruleId).toBe('bracket-unbalanced')
  })

  test('a bracket that a page’s end parts is whole; one over two paragraphs is not', () => {
    const parted = decided('He said so. [handwritten in the left margin: 18.\n\nYes] It went on for a long time.')
    expect(parted.decisions.map((one) => one.class)).toEqual(['marginalia'])
    expect(parted.file.messages).toEqual([])
  })

  test('inside eight others are read no more, and warned of as those without a partner', () => {
    const deep = decided(`He said ${'[the '.repeat(9)}x${' end]'.repeat(9)} then.`)
    expect(deep.decisions.length).toBe(8)
    expect(deep.file.messages.filter((one) => one.ruleId === 'bracket-unbalanced').map((one) => one.column)).toEqual([
      49, 59,
    ])
  })

  test('ten thousand of them are not ten thousand messages', () => {
    expect(decided('['.repeat(10_000)).file.messages.length).toBeLessThan(10)
  })
})

describe('Leiden', () => {
  const conventions = conventionsOf('leiden')
  test('each mark has its meaning', () => {
    expect(shown('τοῦ δ[ήμο]υ καὶ τῆς βουλ[ῆς]', {conventions})).toEqual([
      'supplied · high · reason=lost',
      'supplied · high · reason=lost',
    ])
    expect(shown('imp(erator) cae(sar) vixit', {conventions})).toEqual([
      'expansion · high · target=imp(erator) · abbreviated=imp · expanded=imperator',
      'expansion · high · target=cae(sar) · abbreviated=cae · expanded=caesar',
    ])
    expect(shown('vix⟨it⟩ annos {annos} ⟦Geta⟧', {conventions})).toEqual([
      'supplied · high · reason=omitted',
      'editorial · high · kind=surplus',
      'editorial · high · kind=deletion',
    ])
    expect(shown('ab [---] cd [...] ef [c. 12] gh', {conventions})).toEqual([
      'gap · high · reason=lost · extent=unknown · unit=character',
      'gap · high · reason=lost · quantity=3 · unit=character',
      'gap · high · reason=lost · extent=circa 12 · unit=character',
    ])
    expect(shown('ΔΗ\u0323Μ\u0323ΟΣ', {conventions})).toEqual(['uncertain · high'])
    expect(shown('hic †corruptum† est', {conventions})).toEqual(['editorial · high · kind=crux'])
  })

  test('parentheses that touch no word are the text’s own', () => {
    expect(shown('(he said so) and left', {conventions})).toEqual([])
  })
})

describe('declared marks', () => {
  test('extend a set, and take the place of its marks', () => {
    const conventions = conventionsOf({
      base: 'diplomatic',
      marks: [
        {open: '<', close: '>', class: 'supplied', reason: 'omitted'},
        {open: '{', close: '}', class: 'editorial', kind: 'deletion'},
      ],
    })
    expect(shown('he <has> come {again} to [the] city', {conventions})).toEqual([
      'supplied · high · reason=omitted',
      'editorial · high · kind=deletion',
      'supplied · high',
    ])
  })

  test('that say nothing known are refused', () => {
    expect(() =>
      conventionsOf({base: 'diplomatic', marks: [{open: '<', close: '>', class: 'nonsense' as 'gap'}]}),
    ).toThrow(/class/)
  })
})

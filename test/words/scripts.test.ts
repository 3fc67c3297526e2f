/** Scripts that the language of a text is not written in. */
import {expect, test} from 'vitest'
import {foreignRuns, otherScript} from '../../src/words/scripts.js'

function runs(text: string, language = 'en', others: string[] = []): string[] {
  return foreignRuns(text, language, others).map(({start, end, lang}) => `${lang} ${text.slice(start, end)}`)
}

test('words of another script, with the signs between them and none around', () => {
  expect(runs('He wrote “Доброе утро, друг!” twice.')).toEqual(['ru Доброе утро, друг'])
  expect(runs('The word 和 stands, 日本の too.')).toEqual(['zh 和', 'ja 日本の'])
  expect(runs('Only Latin: café, naïve, Zürich, 3 °C.')).toEqual([])
})

test('one letter is a sign', () => {
  expect(runs('The angle α, the fleet’s Б, a speck that was read as 퀮.')).toEqual([])
})

test('not where the language is written in it', () => {
  expect(runs('Доброе утро, say the English: 和平.', 'ru')).toEqual(['zh 和平'])
  expect(runs('Доброе утро', 'sr')).toEqual([])
  expect(runs('Доброе утро', 'sr-Latn')).toEqual(['ru Доброе утро'])
})

test('what is known of the document goes before the guess', () => {
  expect(runs('The slogan سلام بر همه stood there.', 'en', ['fa'])).toEqual(['fa سلام بر همه'])
  expect(runs('The word Київ, and Ђорђе.')).toEqual(['uk Київ', 'sr Ђорђе'])
})

test('a text most of whose letters are of another script is of another language', () => {
  expect(otherScript('Протокол № 7 (copy)', 'en')).toEqual({script: 'Cyrillic', lang: 'ru'})
  expect(otherScript('A protocol: протокол', 'en')).toBeUndefined()
  expect(otherScript('Протокол', 'bg')).toBeUndefined()
})

test('a long text is read once', () => {
  const start = performance.now()
  expect(foreignRuns('доброе утро, '.repeat(50_000), 'en')).toHaveLength(1)
  expect(foreignRuns('α '.repeat(50_000), 'en').length).toBeLessThan(2)
  expect(performance.now() - start).toBeLessThan(5_000)
})

/** Words in another script on pages whose own words are English. */
import {expect, test} from 'vitest'
import {langOf} from '../../src/publish/site/page/language.js'

test('a title in another script has its language, one in Latin letters that of the page', () => {
  expect(String(langOf('Протокол № 7'))).toBe(' lang="ru"')
  expect(String(langOf('和平共处'))).toBe(' lang="zh"')
  expect(String(langOf('Protocol no. 7 (протокол)'))).toBe('')
  expect(String(langOf(''))).toBe('')
})

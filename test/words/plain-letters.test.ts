import {expect, test} from 'vitest'
import {idFrom} from '../../src/encode/ids.js'
import {slug} from '../../src/recognise/speech/persons/person-names.js'

test.each([
  ['Dvořáček', 'dvoracek'],
  ['Nguyễn Văn Tố', 'nguyen-van-to'],
  ['Г. Бойко', 'г-бойко'],
  ['Їжак', 'їжак'],
  ['박순희', '박순희'],
  ['Άρης', 'αρης'],
])('%s as an id', (name, id) => {
  expect(slug(name)).toBe(id)
  expect(idFrom(name)).toBe(id)
})

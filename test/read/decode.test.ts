import iconv from 'iconv-lite'
import {describe, expect, test} from 'vitest'
import {decode, firstBadByte, lostCharacters} from '../../src/read/lines/decode.js'

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')
const rule = (given: Uint8Array, encoding?: string): string | undefined => {
  const decoded = decode(given, encoding === undefined ? {} : {encoding})
  return 'problems' in decoded ? decoded.problems.map((problem) => problem.rule).join(' ') : undefined
}

describe('decoding', () => {
  test('UTF-8, its byte order mark kept, form feed and vertical tab as layout', () => {
    expect(decode(Buffer.from('\uFEFFné\f\v\r\n'))).toEqual({text: '\uFEFFné\f\v\r\n'})
  })

  test('UTF-16 without a byte order mark, and markup, are named for what they are', () => {
    for (const [encoding, given] of [
      ['utf-16le', 'In Vienna.'],
      ['utf-16be', 'In Vienna.'],
    ] as const)
      expect(decode(iconv.encode(given, encoding, {addBOM: false}))).toMatchObject({
        problems: [{rule: 'not-utf-8', remedy: expect.stringContaining(`encoding: ${encoding}`)}],
      })
    for (const given of ['<?xml version="1.0"?>\n<TEI/>', '\uFEFF<!DOCTYPE html><p>a', '\n<html lang="de">a'])
      expect(rule(Buffer.from(given))).toBe('not-plain-text')
    expect(rule(Buffer.from('<htmlike> signs stand in a transcription'))).toBeUndefined()
  })

  test('a byte that is not UTF-8 is named by its offset', () => {
    const decoded = decode(bytes('caf\xe9 noir'))
    expect(decoded).toMatchObject({
      problems: [
        {
          rule: 'not-utf-8',
          message: expect.stringContaining('byte 3 (0xE9)'),
          remedy: expect.stringContaining('windows-1251'),
        },
      ],
    })
    expect([bytes('a\xc0\xaf'), bytes('\xed\xa0\x80'), bytes('ab\xe2\x82'), bytes('\xf5')].map(firstBadByte)).toEqual([
      1, 0, 2, 0,
    ])
  })

  test.each(['windows-1251', 'koi8-r', 'utf-16le'])('%s, declared', (encoding) => {
    expect(decode(iconv.encode('Отчёт посла', encoding), {encoding})).toEqual({text: 'Отчёт посла'})
  })

  test.each([
    ['empty-file', bytes('')],
    ['not-plain-text', bytes('%PDF-1.7 …')],
    ['not-plain-text', bytes('{\\rtf1 …')],
    ['not-plain-text', bytes('PK\x03\x04 … word/document.xml')],
    ['not-plain-text', bytes('PK\x03\x04 mimetypeapplication/vnd.oasis.opendocument.text')],
    ['forbidden-character', bytes('a\x01b')],
    ['forbidden-character', Buffer.from('a\uFFFF')],
  ])('%s', (expected, given) => {
    expect(rule(given)).toBe(expected)
  })

  test('an encoding nobody knows, and one that the bytes are not in', () => {
    expect(rule(bytes('a'), 'klingon')).toBe('unknown-encoding')
    expect(rule(bytes('a\x98b'), 'windows-1251')).toBe('wrong-encoding')
  })

  test('one problem for each forbidden character, at its first line and column', () => {
    expect(decode(bytes('ab\nc\x01\x01\x02'))).toMatchObject({
      problems: [
        {line: 2, column: 2},
        {line: 2, column: 4},
      ],
    })
  })

  test('characters that a conversion before has lost are told once, and counted', () => {
    expect(lostCharacters('caf\uFFFD, \uFFFDt\uFFFD')).toMatchObject([
      {rule: 'replacement-character', severity: 'warning', start: 3, message: expect.stringContaining('3 times')},
    ])
    expect(lostCharacters('café')).toEqual([])
  })
})

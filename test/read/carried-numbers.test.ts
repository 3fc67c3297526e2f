import {describe, expect, test} from 'vitest'
import {linesOf} from '../../src/read/lines/lines.js'
import {rowsOf} from '../../src/read/lines/rows.js'
import {isWanted} from '../../src/read/marks/carried-numbers.js'

/** Whether the second line begins with a number that the first asks for. */
function wanted(line: string, next: string): boolean {
  const text = `${line}\n${next}`
  const [before, row] = rowsOf(linesOf(text))
  return isWanted(text, row!, before!)
}

describe('numbers that the line before calls for', () => {
  test.each([
    ['an order of 20.', '12. 1859 says'],
    ['the order v.', '5. 12. 1882 says'],
    ['the law of 25. 8.', '1866'],
    ['see House Doc.', '237 of that year'],
  ])('%s | %s', (line, next) => expect(wanted(line, next)).toBe(true))

  test('lines that count one by one call for none', () => {
    expect(wanted('2. The index volume', '3. Paper and binding')).toBe(false)
    expect(wanted('2. The law is in volume', '4. of the statutes')).toBe(true)
  })

  test('a sentence that ends with a number, over a numbered one, calls for none', () => {
    expect(wanted('The session lasted until 20.', '12. The port')).toBe(false)
  })
})

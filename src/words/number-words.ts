/** Words that say a number, as far as ninety-nine. */

const numerals: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** The number a word or a row of digits stands for, or undefined. */
export function numberOf(word: string): number | undefined {
  const lower = word.toLowerCase()
  if (/^\d{1,6}$/.test(lower)) return Number(lower)
  if (Object.hasOwn(numerals, lower)) return numerals[lower]
  if (!lower.includes('-')) return undefined
  const [tens, units] = lower.split('-')
  if (tens && units && Object.hasOwn(numerals, tens) && Object.hasOwn(numerals, units))
    return numerals[tens]! + numerals[units]!
  return undefined
}

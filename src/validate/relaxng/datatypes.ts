/**
 * Datatypes: the two built into RELAX NG and those of W3C XML Schema part 2, with their facets.
 * Where XML Schema leaves room, jing's reading is followed (anyURI, years), since its verdict is the reference.
 */
import {isDate} from './dates.js'
import {schemaRegex} from './regex.js'

export interface Datatype {
  /** Names type and facets; equal keys are equal types. */
  key: string
  library: string
  name: string
  facets: readonly Facet[]
  isValid: (text: string) => boolean
  isEqual: (text: string, value: string) => boolean
}

export interface Facet {
  name: string
  value: string
}

/** A schema that names a type or facet nobody knows. */
export class DatatypeError extends Error {}

const collapse = (text: string): string => text.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '')
const nameStart =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const nameChar = `${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`
const name = new RegExp(`^[${nameStart}][${nameChar}]*$`, 'u')
const nmtoken = new RegExp(`^[${nameChar}]+$`, 'u')
const isNCName = (text: string): boolean => !text.includes(':') && name.test(text)
const integer = /^[+-]?\d+$/
const real = /^([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|-?INF|NaN)$/

/** RFC 2396 as far as jing checks it: percent signs, one fragment, a well-formed scheme. */
function isUri(text: string): boolean {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return false
  const fragment = text.indexOf('#')
  if (fragment >= 0 && text.includes('#', fragment + 1)) return false
  const scheme = /^([^:/?#]*):/.exec(text)
  return !scheme || /^[A-Za-z][A-Za-z0-9+.-]*$/.test(scheme[1]!)
}

function isBetween(low: bigint | undefined, high: bigint | undefined): (text: string) => boolean {
  return (text) => {
    if (!integer.test(text)) return false
    const value = BigInt(text.replace(/^\+/, ''))
    return (low === undefined || value >= low) && (high === undefined || value <= high)
  }
}

const signed = (bits: number) => isBetween(-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n)
const unsigned = (bits: number) => isBetween(0n, 2n ** BigInt(bits) - 1n)
const many =
  (one: (text: string) => boolean) =>
  (text: string): boolean =>
    text !== '' && text.split(' ').every(one)

const schemaTypes: {[name: string]: (text: string) => boolean} = {
  string: () => true,
  normalizedString: () => true,
  token: () => true,
  language: (text) => /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(text),
  Name: (text) => name.test(text),
  NCName: isNCName,
  NMTOKEN: (text) => nmtoken.test(text),
  NMTOKENS: many((text) => nmtoken.test(text)),
  ID: isNCName,
  IDREF: isNCName,
  IDREFS: many(isNCName),
  ENTITY: isNCName,
  ENTITIES: many(isNCName),
  QName: (text) => /^([^:]+:)?[^:]+$/.test(text) && text.split(':').every(isNCName),
  anyURI: isUri,
  boolean: (text) => /^(true|false|0|1)$/.test(text),
  decimal: (text) => /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text),
  float: (text) => real.test(text),
  double: (text) => real.test(text),
  integer: isBetween(undefined, undefined),
  nonNegativeInteger: isBetween(0n, undefined),
  positiveInteger: isBetween(1n, undefined),
  nonPositiveInteger: isBetween(undefined, 0n),
  negativeInteger: isBetween(undefined, -1n),
  long: signed(64),
  int: signed(32),
  short: signed(16),
  byte: signed(8),
  unsignedLong: unsigned(64),
  unsignedInt: unsigned(32),
  unsignedShort: unsigned(16),
  unsignedByte: unsigned(8),
  hexBinary: (text) => /^([0-9A-Fa-f]{2})*$/.test(text),
  base64Binary: (text) => /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text.replace(/ /g, '')),
  duration: (text) => /^-?P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/.test(text),
  ...Object.fromEntries(
    ['date', 'gYear', 'gYearMonth', 'gMonth', 'gMonthDay', 'gDay', 'time', 'dateTime'].map((type) => [
      type,
      (text: string) => isDate(type, text),
    ]),
  ),
}

const numeric = new Set([
  'decimal',
  'float',
  'double',
  ...Object.keys(schemaTypes).filter((type) => /integer|long|int$|short|byte/i.test(type)),
])

/** A datatype of one of the two libraries, with its facets. Throws `DatatypeError`. */
export function datatype(library: string, type: string, facets: readonly Facet[] = []): Datatype {
  const key = `${type} ${facets.map((facet) => `${facet.name}=${facet.value}`).join(' ')}`
  if (library === '') {
    if (type !== 'string' && type !== 'token') throw new DatatypeError(`RELAX NG has no type ${type}`)
    const fold = type === 'token' ? collapse : (text: string) => text
    return {
      key: `/${key}`,
      library,
      name: type,
      facets,
      isValid: () => true,
      isEqual: (text, value) => fold(text) === fold(value),
    }
  }
  const lexical = Object.hasOwn(schemaTypes, type) ? schemaTypes[type] : undefined
  if (!lexical || library !== 'http://www.w3.org/2001/XMLSchema-datatypes') {
    throw new DatatypeError(`no such datatype: ${type} of ${library}`)
  }
  const fold =
    type === 'string'
      ? (text: string) => text
      : type === 'normalizedString'
        ? (text: string) => text.replace(/[\t\n\r]/g, ' ')
        : collapse
  const checks = facets.map((facet) => facetCheck(type, facet))
  return {
    key,
    library,
    name: type,
    facets,
    isValid: (text) => {
      const value = fold(text)
      return lexical(value) && checks.every((check) => check(value))
    },
    isEqual: (text, value) => {
      const [one, other] = [fold(text), fold(value)]
      if (!lexical(one)) return false
      return numeric.has(type) ? Number(one) === Number(other) : one === other
    },
  }
}

function facetCheck(type: string, {name: facet, value}: Facet): (text: string) => boolean {
  const length = (text: string): number =>
    type.endsWith('S') && type !== 'NMTOKEN'
      ? text.split(' ').length
      : type === 'hexBinary'
        ? text.length / 2
        : [...text].length
  const limit = Number(value)
  const order = (text: string): number =>
    numeric.has(type) ? Number(text) - limit : text < value ? -1 : text > value ? 1 : 0
  const digits = (text: string): [string, string] => {
    const [whole = '', part = ''] = text.replace(/^[+-]/, '').split('.')
    return [whole.replace(/^0+/, ''), part.replace(/0+$/, '')]
  }
  switch (facet) {
    case 'pattern':
      try {
        const regex = schemaRegex(value)
        return (text) => regex.test(text)
      } catch (error) {
        throw new DatatypeError(`not a regular expression of XML Schema: ${value} (${(error as Error).message})`)
      }
    case 'length':
      return (text) => length(text) === limit
    case 'minLength':
      return (text) => length(text) >= limit
    case 'maxLength':
      return (text) => length(text) <= limit
    case 'minInclusive':
      return (text) => order(text) >= 0
    case 'maxInclusive':
      return (text) => order(text) <= 0
    case 'minExclusive':
      return (text) => order(text) > 0
    case 'maxExclusive':
      return (text) => order(text) < 0
    case 'totalDigits':
      return (text) => digits(text).join('').length <= limit
    case 'fractionDigits':
      return (text) => digits(text)[1].length <= limit
    default:
      throw new DatatypeError(`no such facet: ${facet}`)
  }
}

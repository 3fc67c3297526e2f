/**
 * The attributes of an element pattern, parted from its content.
 *
 * Most attributes stand alone: one name, optional or required, whatever the others are. Of those a table is enough, and
 * no derivative of the whole content need be taken for each. What depends on other attributes stays in the content.
 */
import {nameKey} from '../../xml/names.js'
import type {NameClass} from './name-class.js'
import type {Pattern, Patterns} from './pattern.js'

export interface StartTagPattern {
  /** By `nameKey`. */
  attributes: ReadonlyMap<string, {value: Pattern; isRequired: boolean}>
  /** How many of them are required. */
  required: number
  /** The pattern without them. */
  rest: Pattern
}

/** `pattern` is all that an element may hold; the result is made once. */
export function startTagOf(pattern: Pattern, patterns: Patterns): StartTagPattern {
  pattern.memo.startTag ??= part(pattern, patterns)
  return pattern.memo.startTag
}

function part(pattern: Pattern, patterns: Patterns): StartTagPattern {
  const whole: StartTagPattern = {attributes: new Map(), required: 0, rest: pattern}
  const found = new Map<string, {value: Pattern; isRequired: boolean}>()
  let required = 0
  let isClear = true
  const take = (attribute: Pattern & {kind: 'attribute'}, isRequired: boolean): void => {
    const {name} = attribute
    if (name.kind !== 'name' || found.has(nameKey(name))) isClear = false
    else found.set(nameKey(name), {value: attribute.of, isRequired})
    if (isRequired) required++
  }
  const strip = (one: Pattern): Pattern => {
    if (one.kind === 'attribute') {
      take(one, true)
      return patterns.empty
    }
    if (one.kind === 'choice' && one.of.length === 2) {
      const [first, second] = one.of as readonly [Pattern, Pattern]
      const other = first.kind === 'empty' ? second : second.kind === 'empty' ? first : undefined
      if (other?.kind === 'attribute') {
        take(other, false)
        return patterns.empty
      }
    }
    if (one.kind === 'group') return patterns.group(strip(one.first), strip(one.second))
    if (one.kind === 'interleave') return patterns.interleave(strip(one.first), strip(one.second))
    return one
  }
  const rest = strip(pattern)
  if (!isClear || found.size === 0) return whole
  for (const name of attributeNames(rest)) if (name.kind !== 'name' || found.has(nameKey(name))) return whole
  return {attributes: found, required, rest}
}

/** The names of all attributes that a pattern may take, those in choices too. */
function attributeNames(pattern: Pattern): NameClass[] {
  const names: NameClass[] = []
  const seen = new Set<Pattern>()
  const visit = (one: Pattern): void => {
    if (seen.has(one)) return
    seen.add(one)
    if (one.kind === 'attribute') names.push(one.name)
    else if (one.kind === 'choice') one.of.forEach(visit)
    else if (one.kind === 'group' || one.kind === 'interleave' || one.kind === 'after') {
      visit(one.first)
      visit(one.second)
    } else if (one.kind === 'oneOrMore') visit(one.of)
  }
  visit(pattern)
  return names
}

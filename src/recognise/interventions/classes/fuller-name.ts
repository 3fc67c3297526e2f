/**
 * Fuller name: a name again in full, or an acronym written out, and after a comma more about whom or what it means.
 *
 * > | told Zorin [Valerian Zorin, Soviet deputy foreign minister] of it
 *          ^^^^^ ^^^^^^^^^^^^^^
 * > | the UAR [United Arab Republic, i.e. Egypt] agreed
 *         ^^^ ^^^^^^^^^^^^^^^^^^^^
 */
import type {Context} from '../evidence/context.js'
import {type Identification, identify} from '../evidence/identify.js'
import {spells} from '../evidence/letters.js'
import {isFunctionWord, isInstitution, isOffice, isTitle} from '../words/lexicon.js'
import {isAcronym, isCapitalised, isParticle, type Word} from '../words/words.js'

/** What a bracket says in full before its first comma, where the name or acronym before it is a part of that or short for it. */
export function fullerName(context: Context): Identification | undefined {
  const {content, words, nameBefore: before} = context
  if (!before || before.titleOnly || context.gluedBefore || !isCapitalised(content) || !content.includes(','))
    return undefined
  const comma = words.findIndex((word) => word.gap.startsWith(','))
  const lead = words.slice(0, comma + 1)
  // The name before it alone has no comma.
  if (comma < 0 || lead.length > 8 || comma === words.length - 1) return undefined
  const name = content.slice(0, lead.at(-1)!.end - words[0]!.start)
  const last = before.words.at(-1)!
  if (isAcronym(last.text))
    return spells(lead, last.text)
      ? identify(context, 'identification-acronym', 0.95, 'high', 'the full form after an acronym', name, {
          start: last.start,
          end: before.end,
          text: last.text,
        })
      : undefined
  if (!lead.every(isOfName)) return undefined
  if (holdsName(lead, before.words))
    return identify(context, 'identification-after-name', 0.9, 'high', 'the name in full, and who it is', name, before)
  return namesHolder(lead, words.slice(comma + 1))
    ? identify(context, 'identification-after-name', 0.8, 'medium', 'another name, and who it is', name, before)
    : undefined
}

/** `Umberto [Marek, Minister of Defence] asked`: a name first, and after the comma an office; the office alone is a role. */
function namesHolder(name: readonly Word[], rest: readonly Word[]): boolean {
  return (
    name.length < 4 &&
    name.every(({text}) => !isTitle(text) && !isInstitution(text) && !isAcronym(text)) &&
    rest.length < 9 &&
    rest.some(({text}) => isOffice(text))
  )
}

/** A word that names of persons have. */
function isOfName({text}: Word): boolean {
  return (isCapitalised(text) && !isFunctionWord(text)) || isParticle(text) || /^v\.?$/.test(text)
}

/** Whether a name has all words of another that tell one from others, and more. */
export function holdsName(fuller: readonly Word[], short: readonly Word[]): boolean {
  const own = new Set(fuller.map(({text}) => bare(text)))
  const names = short.filter(({text}) => !isTitle(text) && !/\.$/.test(text))
  return names.length > 0 && fuller.length > names.length && names.every(({text}) => own.has(bare(text)))
}

function bare(text: string): string {
  return text.replace(/['’]s$/, '')
}

/**
 * Supplied letters: those that a word lacks by a slip or a tear, and no abbreviation leaves out; its ending; its beginning.
 *
 * > | they request[ed] it        immediat[e] help        um[zu]gestalten        [un]able
 *             ^^^^                       ^^^               ^^^^                 ^^^^
 *
 * An abbreviation saves more than a letter or two of a long word: where most of the word is there, letters are supplied.
 * TEI Guidelines 12.3.3.1 (`supplied`) and 3.6.5 (`expan`).
 */
import type {Context} from '../evidence/context.js'
import {propose, type Supplied} from '../evidence/supplied-proposal.js'
import {isFunctionWord} from '../words/lexicon.js'
import {endings, isMonth, isNameInside} from './expansion.js'

/** `qu[i]te`, `Millen[n]ium`: nobody shortens a word by one letter inside it; `um[zu]gestalten`, by few of many. */
function lettersInside({content, stem, after}: Context): Supplied | undefined {
  if (!/^\p{Ll}{1,3}$/u.test(content)) return undefined
  const kept = stem.length + /^\p{L}*/u.exec(after)![0].length
  if (content.length === 1)
    return kept < 4 ? undefined : propose('supplied-letter', 0.96, 'high', 'one letter inside a word')
  return isMostlyThere(kept, content)
    ? propose('supplied-letter', 0.96, 'medium', 'a few letters inside a long word')
    : undefined
}

/** `immediat[e]`, `machine[ry]`: one or two letters at the end of a long word. */
function lettersAtEnd({content, stem}: Context): Supplied | undefined {
  if (!/^\p{Ll}{0,1}[^\P{Ll}ijquvxz]$/u.test(content) || stem.length < 3 * content.length) return undefined
  if (!isMostlyThere(stem.length, content) && content.length > 1) return undefined
  const cert = content.length === 1 && stem.length > 3 ? 'high' : 'medium'
  return propose('supplied-letter', 0.96, cert, 'a letter or two at the end of a long word')
}

/** Whether a word has more than three letters for each that it lacks. */
function isMostlyThere(kept: number, lacking: string): boolean {
  return kept > 3 * lacking.length
}

/** `dest[…][ro]yed`, `challeng[...][es]`: the letters that a gap took from its word. */
export function afterGap({content, flow, bracket}: Context): Supplied | undefined {
  const before = flow.text.slice(Math.max(0, bracket.start - 8), bracket.start)
  return letters.test(content) && gapInWord.test(before)
    ? propose('supplied-after-gap', 0.97, 'high', 'the letters that the gap before it took from its word')
    : undefined
}
const letters = /^\p{L}{1,14}$/u
const gapInWord = /\[(?:…|\.{2,4}|-{2,4})\]$/

const doubled = /^[bdgklmnprt](?:ing|ed|er|est|ers)$/

/** `request[ed]`, `comrade[s]`: an ending on a word that is whole without it. */
export function suppliedEnding(context: Context): Supplied | undefined {
  const {content} = context
  if (!context.gluedBefore) return undefined
  if (context.gluedAfter) return lettersInside(context)
  const {stem} = context
  if (isMonth(stem + content)) return undefined
  // `does Popp[er] know`: in the midst of a sentence a capital tells a name, which is not inflected.
  if (/^(?:er|ed|ing|ly)$/.test(content) && isNameInside(context)) return undefined
  if ((endings.test(content) || /^['’]$/.test(content)) && stem.length >= 3 && /[aeiouy]/i.test(stem)) {
    return propose('supplied-ending', 0.9, 'high', 'an inflection on a word that is whole without it')
  }
  // `begin[ning]`, `stop[ped]`
  if (doubled.test(content) && stem.length >= 3 && stem.endsWith(content[0]!))
    return propose('supplied-ending', 0.96, 'high', 'an inflection that doubles the last letter of its word')
  if (/^\p{Ll}{1,2}$/u.test(content) && stem.length > 1 && isFunctionWord(stem)) {
    return propose('supplied-letter', 0.96, 'high', 'a letter that makes another word of one that is whole')
  }
  const few = lettersAtEnd(context)
  if (few) return few
  // `VKP[(b)]`
  if (/^\(\p{L}{1,3}\)$/u.test(content))
    return propose('supplied-continuation', 0.85, 'medium', 'letters in parentheses that end a word')
  // `attempt[ed to go]`: an ending, and words after it.
  if (
    /^(?:s|es|d|ed|n|en|ing|ly|er|['’]s|s['’]|ment|tion|ation) \p{L}/u.test(content) &&
    stem.length >= 3 &&
    context.words.length <= 7
  )
    return propose('supplied-continuation', 0.85, 'medium', 'the end of a word and words after it')
  // `t[he other]`, `r[elations between]`: a line whose end is torn off, after the first letters of its word.
  if (stem.length < 4 && !isFunctionWord(stem) && /^[a-z]+ /.test(content) && context.words.length <= 8)
    return propose('supplied-continuation', 0.8, 'medium', 'the rest of a word and words after it')
  // `Plans[, Bureau of Public Affairs]`, `withdraw[ from the city]`, `Varnian[-Ostrian]`: more words, glued.
  if (
    /^[,;:.\s–-]/.test(context.flow.text.slice(context.bracket.innerStart, context.bracket.innerEnd)) &&
    context.words.length > 0
  ) {
    return propose('supplied-continuation', 0.85, 'medium', 'words that go on from where the text stops')
  }
  return undefined
}

/** `[W]ith`, `[un]able`: the beginning of a word. */
export function initial(context: Context): Supplied | undefined {
  const {content} = context
  if (!context.gluedAfter || context.gluedBefore || !/^[\p{L}\p{M}-]{1,12}$/u.test(content)) return undefined
  // `[A]ᵃ`: an exponent is no letter of a word.
  if (/^\p{Lm}/u.test(context.after)) return undefined
  const one = content.length === 1
  return propose(
    one ? 'supplied-initial' : 'supplied-beginning',
    0.93,
    one ? 'high' : 'medium',
    one ? 'the first letter, changed or added' : 'the beginning of a word',
  )
}

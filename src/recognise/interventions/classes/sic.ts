/**
 * Sic: the editor vouches that the source reads so.
 *
 * > | leadership of the party [sic]
 *                       ^^^^^ ^^^^^
 *
 * TEI Guidelines 3.5.1: the words are `sic`. How far back the error reaches is inferred, so the certainty is low
 * unless the error is plain.
 */
import {parseDate} from '../../dates/parse.js'
import type {Context} from '../evidence/context.js'
import type {ProposalOf} from '../evidence/proposal.js'
import {remarkAbroad} from '../evidence/remark-abroad.js'
import {articles, isFunctionWord} from '../words/lexicon.js'
import {isConfusable} from '../words/slips.js'
import type {Word} from '../words/words.js'

const mark = /^(?:sic!?|sic erat scriptum|thus|so|!{1,2})[.!]*$/i
const wording =
  /^(?:sic\b[\s.,;:!–—-]*|(?:thus|so|as) (?:in|given in|written in) (?:the )?(?:original|text|source|document|manuscript|ms\.?)\b|reproduced as (?:in|found)|(?:(?:names?|titles?|figures?|words?|dates?) )?as (?:written|published|printed|transmitted|received|heard|broadcast|spelled)\b)/i

export function sic(context: Context): ProposalOf<'sic'> | undefined {
  const {content} = context
  const bare = mark.test(content)
  if (!bare && !wording.test(content) && remarkAbroad(context) !== 'sic') return undefined
  // `[so]` and `[thus]` may as well be words a translator added.
  const doubtful = /^(?:thus|so)$/i.test(content)
  // `“Go[!]” and`: the sign that the sentence lacks.
  if (content === '!' && context.gluedBefore && /^["”’]|^\s*$/.test(context.after)) return undefined
  const scope = scopeOf(context)
  const rule = /^!+$/.test(content) ? 'sic-exclamation' : bare ? 'sic-mark' : 'sic-remark'
  return {
    class: 'sic',
    rule,
    weight: doubtful ? 0.4 : bare ? 1 : 0.95,
    cert: scope?.plain ? 'medium' : 'low',
    why: scope?.plain ?? 'the bracket says sic; how far back it reaches is not said',
    detail: scope ? {target: context.span(scope.start, scope.end)} : {},
  }
}

interface Scope {
  start: number
  end: number
  plain?: string
}

/** The last word, unless the words before show the error themselves. */
function scopeOf({wordsBefore}: Context): Scope | undefined {
  const last = wordsBefore.at(-1)
  if (!last) return undefined
  const previous = wordsBefore.at(-2)
  if (previous && previous.gap === ' ' && previous.text.toLowerCase() === last.text.toLowerCase()) {
    return {start: previous.start, end: last.end, plain: 'the word stands twice'}
  }
  if (previous && previous.gap === ' ' && wrongArticle(previous, last)) {
    return {start: previous.start, end: last.end, plain: 'the article does not suit the word'}
  }
  // `31 April [sic]`, `February 30 [sic]`
  if (previous && previous.gap === ' ' && parseDate(`${previous.text} ${last.text}`)?.rule === 'date-impossible') {
    return {start: previous.start, end: last.end, plain: 'no calendar has this day'}
  }
  // A function word is seldom the error alone: the words it belongs to are. `their [sic]` may be written for *there*.
  // `demanded it the [sic]`: an article too many.
  const isArticleAlone = articles.has(last.text) && previous && isFunctionWord(previous.text)
  if (isFunctionWord(last.text) && !isConfusable(last.text) && !isArticleAlone && previous && previous.gap === ' ')
    return {start: previous.start, end: last.end}
  return {start: numberStart(wordsBefore, last), end: last.end}
}

/** `1,000,0000`, `14.2.38`: where the figures begin that commas or points part. */
function numberStart(words: readonly Word[], last: Word): number {
  let first = last
  for (const word of words.slice(0, -1).reverse()) {
    if (!/^[,./-]$/.test(word.gap) || !/^\d+$/.test(word.text) || !/^\d/.test(first.text)) break
    first = word
  }
  return first.start
}

function wrongArticle(article: Word, {text}: Word): boolean {
  if (article.text.toLowerCase() === 'a') return /^(?:[aei][b-df-hj-np-tv-z]|hones|hono|hour|heir)/i.test(text)
  return article.text.toLowerCase() === 'an' && /^[bcdfgjklpqrstvz][aeiou]/.test(text)
}

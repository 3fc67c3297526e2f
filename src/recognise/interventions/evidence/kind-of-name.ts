/**
 * Kinds of names: what sort of name or saying stands before the bracket.
 *
 * > | PBMOON [cryptonym of the operation] · Ercoli [Orsini’s cover name] · “sit on two chairs” [a Varnian proverb]
 *     ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^   ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^
 */
import {Phrases} from '../../../words/phrases.js'
import type {Context} from './context.js'
import {type Identification, identify} from './identify.js'
import {quotation} from './quotation.js'

/** `PBMOON [cryptonym of the operation]`, `“sit on two chairs” [a Varnian proverb]`: what kind of name or saying it is. */
export function kindOfName(context: Context): Identification | undefined {
  const {content, wording, words, nameBefore, wordBefore} = context
  if (words.length < 2 || words.length > 12) return undefined
  const isName = assumed.in(wording) && /^(?:the |an? )?(?:\S+ ){0,2}(?:\S+ )?(?:of|for) /i.test(content)
  if (isKindAlone.test(content) && (nameBefore ?? quotation(context)))
    return identify(
      context,
      'identification-apposition',
      0.76,
      'medium',
      'what kind of name it is',
      content,
      quotation(context) ?? nameBefore!,
    )
  if (nameBefore && ofWhom.test(content))
    return identify(
      context,
      'identification-apposition',
      0.93,
      'medium',
      'what kind of name it is',
      content,
      nameBefore,
    )
  const isSaying = sayings.in(wording) && /^(?:the |an? )?(?:\S+ ){0,2}\S+$/.test(content)
  const of = (isName || isSaying) && (quotation(context) ?? (isName ? (nameBefore ?? wordBefore) : undefined))
  return of
    ? identify(context, 'identification-apposition', 0.93, 'medium', 'what kind of name it is', content, of)
    : undefined
}
/** `Ercoli [Togliatti’s cover name]` */
const ofWhom =
  /^(?:\p{Lu}[\p{L}.-]+\s){0,2}\p{Lu}\p{L}+['’]s? (?:(?:cover|code|party|real|pen)[- ]?name|pseudonym|alias|nickname|cryptonym|nom de guerre)$/u
/** `“Roca” [cover name; identity unknown]` */
const isKindAlone =
  /^(?:an? |his |her |the )?(?:(?:cover|code|party|pen|assumed)[- ]?name|pseudonym|alias|nickname|cryptonym)(?:[;,]\s.{3,60})?$/
const assumed = new Phrases(
  'codename/cryptonym/pseudonym/alias/nickname/abbreviation/acronym of/for | code/cover/party name of/for',
)
const sayings = new Phrases('proverb | saying | idiom | slogan | motto')

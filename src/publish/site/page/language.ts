/** The language of words on a page whose own words are English (WCAG 2.2, 3.1.2), as far as their letters tell it. */
import {otherScript} from '../../../words/scripts.js'
import {type Html, html} from './html.js'

/** `lang` for words in another script: a title may be the source's or, in English, an editor's. */
export function langOf(words: string): Html | '' {
  const other = otherScript(words, 'en')
  return other ? html` lang="${other.lang}"` : ''
}

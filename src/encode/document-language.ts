/**
 * The language of a document whose sidecar names none: that of the edition, unless the text tells another.
 */
import type {Transcription} from '../tree/nodes.js'
import type {Problem} from '../tree/problem.js'
import {otherLanguage} from '../words/languages.js'
import {otherScript} from '../words/scripts.js'

/** The language of the edition, unless the text's letters or its commonest words are another's. */
export function documentLanguage({source}: Transcription, language: string, problems: Problem[]): string {
  const other = otherScript(source.text, language)
  const lang = other?.lang ?? otherLanguage(source.text, language)
  if (lang === undefined) return language
  problems.push({
    rule: 'language-inferred',
    severity: 'warning',
    start: 0,
    end: 0,
    message: other
      ? `${language}, the language of the edition, is not written in ${other.script} letters; ${lang} is inferred`
      : `the commonest words of the text are not those of ${language}, the language of the edition; ${lang} is inferred`,
    remedy: 'write `language:` in the sidecar',
  })
  return lang
}

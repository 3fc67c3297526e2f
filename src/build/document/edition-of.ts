/** The edition from its texts, authority files and all; apart from the texts, so that a build with nothing to do does without. */
import {type Project, parseProject} from '../../config/project.js'
import {MaterialError} from '../../tree/problem.js'
import type {EditionTexts} from './edition-texts.js'

/** The edition, parsed. Throws a `MaterialError` that names each fault with its line. */
export function editionOf({shownAs, edition, authority, archives}: EditionTexts): Project {
  try {
    return parseProject(`${shownAs}edition.yaml`, edition, authority, archives)
  } catch (error) {
    if (!(error instanceof MaterialError)) throw error
    throw new MaterialError(
      error.problems.map((problem) =>
        problem.file?.startsWith('authority/') ? {...problem, file: `${shownAs}${problem.file}`} : problem,
      ),
    )
  }
}

/**
 * What an editor should look at in a citation: stretches no production reads, archives the edition does not know.
 */
import type {Problem} from '../../tree/problem.js'
import type {Citation} from './reader/citation.js'

/** Warnings at their places; `offset` is where the cited text begins in its source. */
export function citationProblems(citation: Citation, offset = 0): Problem[] {
  const problems: Problem[] = citation.unread.map(({start, end}) => ({
    rule: 'citation-unread',
    severity: 'warning',
    start: start + offset,
    end: end + offset,
    message: `“${shorten(citation.text.slice(start, end))}” is no part of a citation that sigla knows; it is kept as it stands`,
    remedy:
      'compare the words; the edition’s authority/repositories.xml may be given an archive or the name of a level',
  }))
  for (const {repository} of citation.holdings) {
    if (!repository || repository.entry) continue
    if (repository.candidates) {
      problems.push({
        rule: 'citation-ambiguous-repository',
        severity: 'warning',
        start: repository.start + offset,
        end: repository.end + offset,
        message: `“${repository.value}” may be ${repository.candidates.map(({name}) => name).join(' or ')}`,
        remedy: 'name the archive or its place in the citation, or state the citation in the sidecar',
      })
      continue
    }
    problems.push({
      rule: 'citation-unknown-repository',
      severity: 'warning',
      start: repository.start + offset,
      end: repository.end + offset,
      message: `the archive “${shorten(repository.value)}” is not listed`,
      remedy:
        'compare its siglum; the words are kept as they stand, and the edition’s authority/repositories.xml may be given it',
    })
  }
  return problems.sort((a, b) => a.start! - b.start!)
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

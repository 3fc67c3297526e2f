/** How the search index of a large edition is divided, so that one document that changes costs little. */

/** Documents in a part of the index, about: one that changes has only its part made again. */
const partSize = 200
/** A browser asks every part, so that there may not be too many. */
const mostParts = 64

/** The parts of the search index, each a pagefind index of its own that the page puts together; which, the id alone says. */
export function searchParts<T extends {id: string}>(documents: readonly T[]): T[][] {
  const count = countOfParts(documents.length)
  const parts: T[][] = Array.from({length: count}, () => [])
  for (const document of documents) parts[hashOf(document.id) % count]!.push(document)
  return parts
}

/** Into how many parts the index of so many documents is divided. */
export function countOfParts(documents: number): number {
  let count = 1
  while (count < mostParts && documents > 1.5 * partSize * count) count *= 2
  return count
}

/** Jenkins' one-at-a-time hash: 32 bits that are spread evenly, for few characters too. */
function hashOf(id: string): number {
  let hash = 0
  for (let i = 0; i < id.length; i++) {
    hash = (hash + id.charCodeAt(i)) | 0
    hash = (hash + (hash << 10)) | 0
    hash ^= hash >>> 6
  }
  hash = (hash + (hash << 3)) | 0
  hash ^= hash >>> 11
  return (hash + (hash << 15)) >>> 0
}

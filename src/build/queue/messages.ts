/** What builds and workers say to each other through Redis: hashes alone; the matter itself is in the store. */
import {sha256Of} from '../files/base.js'

export const documentsQueue = 'sigla-documents'

export interface DocumentMessage {
  /** Hash of the program: a worker of another version would give other results. */
  program: string
  /** In the store: the edition's texts, and the job. */
  edition: string
  job: string
}

export interface DocumentAnswer {
  /** Of the message. */
  key: string
  /** In the store: the product. */
  product?: string
  /** Why there is none, where no other worker would do better. */
  failed?: {message: string; remedy: string}
}

export function keyOf({program, edition, job}: DocumentMessage): string {
  return sha256Of(`${program}\n${edition}\n${job}`)
}

/** The facts of documents as the cache has them. */
import type {DocumentFacts} from '../../publish/site/facts/facts.js'
import type {Folders} from '../files/folders.js'
import type {Records} from '../records/record-file.js'
import {factsOf} from './rendered-file.js'

/** Facts in memory at a time: about 0.4 GB for documents of 8 KB. */
const mostFacts = 12_000

export class StoredFacts {
  readonly #known = new Map<string, DocumentFacts>()

  constructor(
    readonly folders: Folders,
    readonly records: Pick<Records, 'facts'>,
  ) {}

  /** Of a document that is not made any more in this build. Throws a `MaterialError` where they are gone, or others than were recorded. */
  of(id: string): DocumentFacts {
    const known = this.#known.get(id)
    if (known) return known
    const facts = factsOf(this.folders, id, this.records.facts(id))
    if (this.#known.size >= mostFacts) this.#known.delete(this.#known.keys().next().value!)
    this.#known.set(id, facts)
    return facts
  }
}

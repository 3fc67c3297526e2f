/** Where a document is kept, nobody says: `AVPRF: F. 12, Op. 3` is no label, and its quotation marks open no speech. */
import type {Leaf} from '../../../tree/nodes.js'

/** Whether a leaf is the document's source note, as it was recognised before. */
export function isSourceNote({decisions}: Leaf): boolean {
  return decisions.some((decision) => decision.class === 'citation')
}

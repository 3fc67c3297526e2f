import type {Transcription} from '../../tree/nodes.js'
import type {Persons} from './persons.js'
export function groupTurns(_tree: Transcription, _persons: Persons): void {}

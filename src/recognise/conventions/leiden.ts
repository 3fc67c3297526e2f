/**
 * The Leiden conventions for inscriptions and papyri (Krummrey and Panciera 1980; EpiDoc Guidelines, *Transcription*).
 */
import type {Mark} from './conventions.js'

export const leiden: readonly Mark[] = [
  {open: '[', close: ']', class: 'supplied', reason: 'lost'},
  {open: '(', close: ')', class: 'expansion'},
  {open: '<', close: '>', class: 'supplied', reason: 'omitted'},
  {open: '⟨', close: '⟩', class: 'supplied', reason: 'omitted'},
  {open: '{', close: '}', class: 'editorial', kind: 'surplus'},
  {open: '⟦', close: '⟧', class: 'editorial', kind: 'deletion'},
  {open: '[[', close: ']]', class: 'editorial', kind: 'deletion'},
  {open: '`', close: '´', class: 'editorial', kind: 'addition'},
  {open: '†', close: '†', class: 'editorial', kind: 'crux'},
]

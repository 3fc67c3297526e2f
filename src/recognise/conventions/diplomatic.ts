/**
 * The marks of editions of diplomatic documents. Square brackets are the editor's or translator's, whatever they hold;
 * parentheses, slashes and angle brackets may be the author's, so that only words that name an intervention count.
 */
import type {Mark} from './conventions.js'

export const diplomatic: readonly Mark[] = [
  {open: '[', close: ']'},
  {open: '(', close: ')', explicit: true},
  {open: '/', close: '/', explicit: true},
  {open: '<', close: '>', explicit: true},
  {open: '⟨', close: '⟩', explicit: true},
  {open: '{', close: '}', explicit: true},
]

/** Openers: words that begin a sentence with a capital and name nobody. */

import {letter} from './character-class.js'
import {WordSet} from './word-set.js'

/** Words that begin a sentence with a capital but no name. */
export const openers = new WordSet(
  'then whilst however therefore thus later today here now after before when in on at as to for from with but and if while since although though finally further furthermore also besides moreover first second third last next still yet this that these those it there once whereas so because during regarding concerning both or nor not again meanwhile nevertheless nonetheless otherwise according turning continuing speaking what which who whom whose where why how only even perhaps naturally certainly actually indeed all no yes by of into about upon under until toward towards around past within without throughout beside anyway similarly consequently hence earlier accordingly afterwards afterward thereupon until unless whether yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december just could would should can may will shall must do does did is are was were have has had let please such some many most one two three each every any another its his her their our my your secondly thirdly firstly lastly briefly simply frankly generally broadly roughly strictly properly privately personally having being aware several everything something anything nothing'.split(
    ' ',
  ),
)

/** Whether a name begins with a word that only looks like one: `Yesterday`, `However`. */
export function isOpener(text: string): boolean {
  const word = text.slice(0, letter.endOf(text, 0, text.length))
  if (openers.has(word)) return true
  // Asked first, since nearly no word ends so.
  return (word.endsWith('ly') || word.endsWith('ing')) && adverbOpener.test(word)
}
/** `Previously`, `Noting`: an adverb or participle before a name. */
const adverbOpener =
  /^(?!Acting|Lily|Emily|Sally|Kelly|Billy|Molly|Holly|Polly|Italy|King|Ming|Ting|Ding|Ping|Qing|Xing|Jing|Ling|Ning|Bing|Ying|Wang|July|Beijing|Nanjing|Peking|Nanking|Chongqing|Washing|Sterling|Stirling|Harding|Pershing|Kissing|Ewing|Fleming|Irving|Keating|Manning|Browning|Downing|Dunning|Dowling|Cushing|Spalding|Goering|Göring|Loring|Xining|Liaoning|Taiping|Anping|Xiaoping|Heping)\p{Lu}\p{Ll}{2,}(?:ly|ing)$/u

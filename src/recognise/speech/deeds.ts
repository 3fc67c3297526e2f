/**
 * Deeds: what the people of a memorandum do apart from speaking, with the adverbs that may stand before it.
 *
 * > | The Minister then handed me a note.
 *                  ^^^^^^^^^^^
 */
import {space, wordSign} from '../../tree/character-class.js'
import {each, PhraseSet} from './phrase-set.js'

/** What is told of in the simple past. */
const told =
  'turned|evaded|left|departed|arrived|entered|came in|smiled|laughed|nodded|listened|thanked|satisfied|shed|gave|handed|presented|read|showed|shook|greeted|raised|introduced|separated|divided|cited|referred|paused|interrupted|corrected|accompanied|drew|touched|dwelt|passed|summed|withdrew|adjourned|reconvened|sat|stood|rose|opened|closed|accepted|conveyed|recounted|listed|read out|took leave|took note|took part|promised|approved|reviewed|summarized|outlined|described|discussed|distributed|circulated|moved|seconded|called on|called upon|seemed|appeared|expressed|spoke of|spoke about|spoke to|stopped|began|resumed|proceeded|invited|asked|inquired|received|agreed|disagreed|demurred|assented|dissented|shrugged|hesitated|frowned|objected|concurred'.split(
    '|',
  )
export const deeds = new PhraseSet(told)

/** What one tells of himself besides. */
const own =
  'sought|tried|attempted|undertook|went|came|put it|reminded|pressed|assured|declined|rejected|confirmed|contradicted|promised'.split(
    '|',
  )
export const ownDeeds = new PhraseSet([
  ...told,
  ...own,
  ...each(['did not', 'made no'], ['comment', 'reply', 'answer', 'respond', 'react']),
  ...each(['did not'], ['argue', 'insist', 'contradict', 'pursue', 'conceal']),
  ...each(['kept', 'remained'], ['silent']),
  ...each(['had'], ['lunch', 'dinner', 'a talk', 'a conversation']),
])

/** What both sides do together; other deeds of *we* are the speaker's own history. */
export const commonDeeds = new PhraseSet(
  'discussed|agreed|turned|adjourned|parted|thanked|exchanged|talked|listened|took leave|then'.split('|'),
)

/** What is done before the eyes of those present, in the simple past or the present. */
export const presentDeeds = new PhraseSet([
  ...told,
  ...'called came went made took welcomed mentioned stressed pressed put thanks expresses conveys invites listens smiles nods refers gives'.split(
    ' ',
  ),
])

/** How one comes to be as only persons are. */
const moods = ['became', 'grew', 'fell', 'was', 'seemed', 'looked', 'remained']

/** What only persons do. */
export const personalDeeds = new PhraseSet([
  ...'smiled laughed nodded listened thanked greeted arrived read sat stood rose shook interrupted paused thought expressed spoke began'.split(
    ' ',
  ),
  'turned to',
  ...each(['received'], ['me', 'us', 'him', 'her', 'them']),
  ...each(['received the'], ['content', 'news', 'letter', 'message', 'delegation']),
  ...each(['visited', 'approached', 'invited'], ['me', 'us']),
])

/** Of what has one name a place may *think* and *express*; it does not nod, nor come to see anybody. */
export const bodilyDeeds = new PhraseSet([
  ...'smiled laughed nodded listened rose spoke shouted interrupted paused shook dined lunched telephoned rang arrived'.split(
    ' ',
  ),
  ...each(['came', 'called'], ['to see', 'on', 'and', 'in', 'round', 'at']),
  ...['called.', 'called,', 'called;'],
  ...['sat down', 'stood up', 'went on to'],
  ...each(['handed', 'gave', 'showed', 'greeted', 'received', 'visited', 'telephoned', 'rang', 'took'], ['me']),
  ...each(moods, [
    'animated',
    'silent',
    'serious',
    'angry',
    'agitated',
    'embarrassed',
    'thoughtful',
    'nervous',
    'drunk',
    'gloomy',
    'cheerful',
    'pale',
  ]),
])

/** `Orsini interrupted him.` */
export const interruptions = new PhraseSet(each(['interrupted', 'corrected'], ['him', 'her', 'me', 'us']))

/** `Orsini spoke first.` */
export const takingTheFloor = new PhraseSet([
  ...each(['spoke'], ['first', 'next', 'last', 'again', 'briefly', 'up']),
  ...each(['took', 'had', 'was given', 'asked for'], ['the floor']),
  ...each(['raised'], ['the issue', 'the question', 'the problem', 'the matter']),
  ...each(['supported', 'seconded'], ['this', 'him', 'the proposal', 'the motion']),
  ...each(['was of the same', 'shared this', 'took the same'], ['opinion', 'view', 'line']),
  ...['conceded the point', 'concurred', 'kept silent', 'remained silent'],
])

const adverbs: ReadonlySet<string> = new Set('then also again next first accordingly'.split(' '))
const adverbInLy = /^[a-z]+ly$/

/** Whether a deed follows at once on what stands before a text, or after one adverb. */
export function deedFollows(text: string, among: PhraseSet): boolean {
  const at = space.endOf(text, 0, text.length)
  if (at === 0) return false
  if (among.beginsAt(text, at)) return true
  const end = wordSign.endOf(text, at, text.length)
  const word = text[end] === ' ' ? text.slice(at, end) : ''
  return (adverbs.has(word) || (word.endsWith('ly') && adverbInLy.test(word))) && among.beginsAt(text, end + 1)
}

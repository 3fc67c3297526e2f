/**
 * Speech: who says what. Direct turns become `turn` nodes; in running prose the words that attribute are `speaker`
 * decisions and the words spoken are `said` decisions. Encoding guide §3; docs/speech.md has the rules.
 */
import type {Plugin} from 'unified'
import type {Authority} from '../../authority/authority.js'
import {type Block, type Item, type LeafBlock, leaves, type Transcription} from '../../tree/nodes.js'
import {readingsOf} from '../../tree/reading.js'
import type {Source} from '../../tree/source.js'
import {shortOffice} from './persons/office-keys.js'
import {type Person, Persons} from './persons/persons.js'
import {remarkOnSpeakers} from './persons/remarks.js'
import {noteAttendance} from './present/attendance.js'
import {noteElected} from './present/elections.js'
import {noteHolders, noteMeetings, notePresiding, noteSides, noteTitles} from './present/holders.js'
import {partnersIn} from './present/partners.js'
import {subjectsIn} from './present/subject-lines.js'
import {ReportedSpeech} from './reported.js'
import {numberedTurns} from './turns/numbered-turns.js'
import {groupTurns} from './turns/turns.js'
import {oneLine} from './words/one-line.js'
import {authorshipOf} from './writers/authorship.js'
import {narratorOf, talkIn} from './writers/narrator.js'
import {type FurtherPaper, papersWithin} from './writers/papers-within.js'
import {isSameWriter} from './writers/same-writer.js'
import {isNameOfPerson, officeOfWriter, writerIn} from './writers/signatory.js'

export interface SpeechOptions {
  authority: Authority
  /** Who wrote the document: an id of the authority, or a name. */
  author?: string
  /** Who says *I* in it, where that is not the author. */
  firstPerson?: string
}

export const recogniseSpeech: Plugin<[SpeechOptions], Transcription> =
  ({authority, author, firstPerson}) =>
  (tree, file) => {
    const persons = new Persons(authority)
    const self = firstPerson ?? author
    const first = self === undefined ? undefined : authority.byId.has(self) ? persons.given(self) : persons.named(self)
    if (first) first.author = true
    noteAttendance(tree, persons)
    const all = [...leaves(tree.children)]
    const opening = openingOf(tree.source, all)
    const titles = titlesOf(tree.source, all)
    const title = titles.join('\n')
    const titled = first ? undefined : writerIn(title)
    const papers = first ? undefined : papersWithin(tree.source, all, titled !== undefined && !persons.isGroup(titled))
    const writer = papers?.sender ?? titled
    const isPerson = writer !== undefined && !persons.isGroup(writer)
    const signed = papers?.signatory
    // The diary of V. S. Orrell, who signs as V. Orrell: one, under the fuller name.
    const isSame = isPerson && signed !== undefined && isSameWriter(writer, signed)
    const known = isPerson && (signed === undefined || (isSame && writer.length > signed.length)) ? writer : signed
    const talk = talkIn(tree.source, all)
    const onPage = statedAuthor(tree.source, all)
    const stated = onPage !== undefined && isSomeone(onPage, persons) ? onPage : undefined
    const named = first ? undefined : (known ?? stated ?? inOffice(title, persons))
    const narrator = first || named !== undefined || !talk ? undefined : narratorOf(tree.source, all, talk)
    const signatory = named ?? narrator
    noteTitles(title, persons)
    const subjects = subjectsIn(tree.source, all)
    for (const subject of subjects) noteTitles(subject, persons)
    for (const leaf of all) if (isTitleOf(leaf)) noteHeld(tree.source, leaf, persons)
    noteMeetings(opening, persons)
    notePresiding(opening, persons)
    noteElected(tree.source, all, persons)
    noteSides(opening, persons)
    const {partner, both} = [title, ...subjects].map(partnersIn).find(({both: [one]}) => one !== undefined) ?? {
      both: [],
    }
    // Of one word another may be called as well.
    const talking = talk?.sides.flat().filter(({name}) => name.includes(' ') && !persons.isGroup(name)) ?? []
    for (const name of both) if (!persons.isGroup(name)) persons.hear(name)
    for (const {name, offices} of talking) {
      persons.hear(name)
      if (offices.length > 0) persons.call(`${offices[0]} ${name}`)
    }
    groupTurns(tree, persons, authority, opening, title)
    const floor = numberedTurns(tree.source, tree.children, persons, authority, opening)
    const reported = new ReportedSpeech(tree.source, tree.children, persons, first, opening, signatory, isPerson)
    if (partner !== undefined && !persons.isGroup(partner)) reported.talksWith(partner)
    // Whoever wrote the paper may write below it once more.
    const further = (papers?.further ?? []).map(({from, writer: other}) => ({
      from,
      writer: isPerson && other !== undefined && isSameWriter(writer, other) ? signatory : other,
    }))
    walk(tree.children, reported, further, floor)
    reported.talk.settle(tree.source.text.length)
    remarkOnSpeakers(tree, persons, file)
    tree.facts.participants = [...(tree.facts.participants ?? []), ...persons.participants]
    const {signatory: signer} = papers ?? papersWithin(tree.source, all, false)
    const writers = {titles, stated: onPage, signatory: signer, narrator}
    // The records of a listing have authors each of their own.
    if (tree.kind !== 'listing') tree.facts.authorship = authorshipOf(tree.source, all, writers, persons)
  }

/** Whom the title names as the writer by an office alone: the one so listed as present, or else the office. */
function inOffice(title: string, persons: Persons): string | undefined {
  const office = officeOfWriter(title)
  return office === undefined ? undefined : (persons.known(shortOffice(office))?.name ?? office)
}

/** The one person whom the page of a text gives as its author: `Author: Pavel Orsini`. */
function statedAuthor({text}: Source, all: readonly LeafBlock[]): string | undefined {
  const [author, ...others] = all.filter((leaf) => leaf.type === 'field' && leaf.name === 'author')
  if (!author || others.length > 0) return undefined
  const {start, end} = author.position
  return oneLine(text.slice(start.offset, end.offset)).trim()
}

/** Whether an author is a person, who may say *I*. */
function isSomeone(author: string, persons: Persons): boolean {
  return !persons.isGroup(author) && (isNameOfPerson(author) || persons.isPerson(author))
}

/** Blocks in order: a section's end ends speech that goes on; a turn's words are its speaker's; `papers` are those still to come, `floor` tells who speaks an item. */
function walk(
  blocks: readonly Block[],
  reported: ReportedSpeech,
  papers: FurtherPaper[],
  floor: ReadonlyMap<Item, Person>,
): void {
  for (const block of blocks) {
    while (papers.length > 0 && papers[0]!.from <= block.position.start.offset) {
      reported.beginsPaper(papers.shift()!.writer)
    }
    switch (block.type) {
      case 'title':
        reported.end()
        reported.isLetter = false
        break
      // `I.` over a part of a letter: its writer goes on.
      case 'heading':
        reported.end()
        break
      case 'salute':
        reported.end()
        reported.isLetter = true
        break
      case 'milestone':
      case 'signed':
        reported.end()
        reported.isLetter = false
        break
      case 'dateline':
      case 'closer':
      case 'table':
      case 'record':
        reported.end()
        break
      case 'paragraph':
        reported.leaf(block)
        break
      case 'turn':
        reported.turn(block)
        walk(block.children, reported, papers, floor)
        reported.endTurn()
        break
      case 'list': {
        const announced = reported.announcesList()
        reported.end()
        if (block.role === undefined) {
          for (const item of block.children) {
            const speaker = floor.get(item)
            if (speaker) reported.takesFloor(speaker)
            else reported.chain = announced
            reported.leaf(item)
            walk(item.children, reported, papers, floor)
            if (speaker) reported.endTurn()
            reported.end()
          }
        }
        break
      }
      case 'note':
        reported.note(block)
        break
      default:
        break
    }
  }
}

function isTitleOf(leaf: LeafBlock): boolean {
  return leaf.type === 'title' || (leaf.type === 'field' && leaf.name === 'title')
}

/** Whom brackets in a title name as the holder of an office: `The Chancellor’s [Carl Orsini’s] conversation with …`. */
function noteHeld(source: Source, leaf: LeafBlock, persons: Persons): void {
  if (leaf.decisions.length === 0) return
  const {main, interventions} = readingsOf(source, leaf)
  noteHolders(main, interventions, persons)
}

/** The titles of the document: as its page or its first lines give them, and the headings before the first paragraph. */
function titlesOf(source: Source, all: readonly LeafBlock[]): string[] {
  const first = all.findIndex(({type}) => type === 'paragraph')
  return all
    .filter(
      (leaf, i) =>
        leaf.type === 'title' ||
        (leaf.type === 'field' && leaf.name === 'title') ||
        (leaf.type === 'heading' && i < first),
    )
    .map(({position}) => source.text.slice(position.start.offset, position.end.offset))
}

/** The opening of the document: who is named there takes part; others are only spoken of. */
function openingOf(source: Source, all: readonly LeafBlock[]): string {
  const parts: string[] = []
  let length = 0
  for (const leaf of all) {
    const isMeta =
      leaf.type === 'title' ||
      leaf.type === 'heading' ||
      leaf.type === 'listHead' ||
      (leaf.type === 'field' && leaf.name === 'title')
    if (length < 1600 || isMeta) {
      const text = source.text.slice(
        leaf.position.start.offset,
        Math.min(leaf.position.end.offset, leaf.position.start.offset + 1600),
      )
      parts.push(text)
      if (leaf.type === 'paragraph') length += text.length
    }
  }
  return parts.join('\n')
}

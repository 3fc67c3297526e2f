/**
 * Who wrote a document and to whom it went, for its header: as the title says, else as the lines over a memorandum do, else
 * by signature and salute. What is enclosed has writers of its own, who are none of the document's.
 *
 * > | FROM: The Keeper, Anton Marek
 * >            ^^^^^^^^^^^^^^^^^^^^^^^ office and name
 * > | Dear Mr. Halmos:
 *            ^^^^^^^^^ to whom
 */
import type {Cert} from '../../../tree/decision.js'
import type {Authorship, Correspondent, LeafBlock} from '../../../tree/nodes.js'
import type {Source} from '../../../tree/source.js'
import {shortOffice} from '../persons/office-keys.js'
import {bare} from '../persons/person-names.js'
import type {Persons} from '../persons/persons.js'
import {addressLines} from './address-lines.js'
import {bylineIn, notetakerAmong} from './bylines.js'
import {authorsIn, correspondentsIn} from './correspondents.js'
import type {Party} from './parties.js'
import {isSameWriter} from './same-writer.js'

/** What is known already of the writers of a document, by its first paper. */
export interface KnownWriters {
  /** The titles, each as it stands. */
  titles: readonly string[]
  /** Whom the page gives as the author. */
  stated: string | undefined
  /** Who signed the first paper, or the whole. */
  signatory: string | undefined
  /** The one of two who talked of whom the text never tells. */
  narrator: string | undefined
}

export function authorshipOf(
  source: Source,
  leaves: readonly LeafBlock[],
  {titles, stated, signatory, narrator}: KnownWriters,
  persons: Persons,
): Authorship {
  const whole = titles.join('\n')
  const title = titles.map((each) => correspondentsIn(each, persons)).find((found) => found !== undefined)
  const lines = addressLines(source, leaves, persons)
  const titled = title && title.from.length > 0 ? title.from : authorsIn(whole, persons)
  const ofPage = stated === undefined ? [] : [persons.isGroup(stated) ? {body: stated} : {name: stated}]
  const from = [titled, lines.from, ofPage].find((parties) => parties.length > 0) ?? ofByline(source, leaves, persons)
  const to = title && title.to.length > 0 ? title.to : lines.to
  const isLetter = title !== undefined || lines.isMemorandum || lines.salute !== undefined
  const signer =
    signatory !== undefined && isWhole.test(signatory) && !persons.isGroup(signatory) ? signatory : undefined
  const authors = from.map((party) => correspondent(signedBy(fuller(party, lines.from), from, signer), 'high', persons))
  if (authors.length === 0 && signer !== undefined && !ofSeveral.test(whole))
    authors.push(correspondent({name: signer}, isLetter ? 'high' : 'medium', persons))
  const notetaker = authors.length === 0 ? notetakerAmong(persons) : undefined
  if (notetaker !== undefined) authors.push(correspondent({name: bare(notetaker)}, 'medium', persons))
  const teller = narrator === undefined || isTranscript.test(whole) ? undefined : persons.known(narrator)
  if (authors.length === 0 && teller && !teller.group) authors.push(correspondent({name: narrator!}, 'low', persons))
  const received = to.map((party) => correspondent(fuller(party, lines.to), 'high', persons))
  if (received.length === 0 && lines.salute && authors.length > 0)
    received.push(correspondent(lines.salute, 'medium', persons))
  const isSent = isLetter && (received.length > 0 || (title?.from.length ?? 0) > 0)
  return {authors, ...(isSent ? {sent: authors, received} : {})}
}

function ofByline(source: Source, leaves: readonly LeafBlock[], persons: Persons): Party[] {
  const author = bylineIn(source, leaves, persons)
  return author ? [author] : []
}

/** Taken down by nobody who talks. */
const isTranscript = /\b(?:transcript|stenogram|stenographic|verbatim|minutes)/i

/** A name, and not the initials of one: `A.V.` */
const isWhole = /\p{L}{2}/u

/** What several decide and one of them signs, or each for his side, nobody has written alone. */
const ofSeveral =
  /\b(?:protocol|resolution|decision|decree|directive|agreement|treaty|convention|communiqu[ée]|declaration|charter|statute|constitution|act|law|pact|accord)\b/i

/** The same party as another line names it more fully: `Orsini` of *Letter from the Keeper (Orsini)*, `Carl Orsini` of `FROM:`. */
function fuller(party: Party, others: readonly Party[]): Party {
  const other =
    party.name === undefined ? undefined : others.find(({name}) => name !== undefined && isFuller(name, party.name!))
  return other ? {...other, ...party, name: other.name!} : party
}

function isFuller(name: string, than: string): boolean {
  return name.length > than.length && isSameWriter(name, than)
}

/** With the name that is signed: of the one who wrote alone, in full, or where the title has but his office. */
function signedBy(party: Party, all: readonly Party[], signer: string | undefined): Party {
  if (all.length > 1 || signer === undefined) return party
  if (party.name === undefined)
    return party.body === undefined || !signer.includes(' ') ? {...party, name: signer} : party
  return isFuller(signer, party.name) ? {...party, name: signer} : party
}

/** As one of the document's persons, where they know him already. */
function correspondent({name, office, body, place}: Party, cert: Cert, persons: Persons): Correspondent {
  const person =
    name === undefined
      ? office === undefined
        ? undefined
        : persons.known(shortOffice(`the ${office}`))
      : persons.known(name)
  const isOne = person !== undefined && !person.group
  const called = isOne && name !== undefined && isFuller(bare(person.name), name) ? bare(person.name) : name
  return {
    ...(called === undefined ? {} : {name: called}),
    ...(office === undefined ? {} : {office}),
    ...(body === undefined ? {} : {body}),
    ...(place === undefined ? {} : {place}),
    ...(isOne ? {person: person.id} : {}),
    cert,
  }
}

/**
 * What persons are, beside the offices of titles.ts: trades, callings, ranks, kin. After *the* such a noun stands for
 * whoever speaks, and a paper or a thing is never called so.
 *
 * > | The innkeeper replied that the road was closed.
 *     ^^^^^^^^^^^^^
 */
const inSingular = `
  abbess abbot accountant activist actor actress advocate agent airman analyst anthropologist apprentice arbiter arbitrator archaeologist
  architect artisan artist assassin assessor astronomer attacker attendee attorney auctioneer auditor aviator bailiff baker
  banker barber barrister bartender biographer biologist bishop blacksmith boatman boatswain bookkeeper bookseller boss botanist boy bricklayer bride
  bridegroom broadcaster broker builder burglar businessman businesswoman butcher butler cameraman candidate captor caretaker carpenter
  cartographer cashier chairperson chaplain chauffeur chemist chieftain choirmaster claimant cleaner clergyman coachman
  cobbler columnist commentator commissar commodore comptroller complainant composer concierge constable contractor convict
  cook corporal councillor councilman councilor counterpart cousin craftsman critic customer czar dancer dentist deponent
  deserter designer detective dictator diplomat doorkeeper draughtsman driver duchess duke economist elder electrician
  emigrant émigré emissary employee employer engineer enumerator ethnographer executor explorer farmer ferryman
  financier fireman fisherman foreigner foreman forester founder friar fugitive gamekeeper gaoler gardener gendarme gentleman geographer
  geologist girl governess grandfather grandmother grocer guard guardsman guerrilla guest guide gunner gunsmith harbormaster
  harbourmaster headman headmaster headmistress heckler heir helmsman hermit host hostage hostess hotelkeeper housekeeper hunter imam
  immigrant industrialist informant informer inmate innkeeper inspector instructor insurgent interlocutor interpreter
  interrogator interviewee inventor investigator jailer janitor jeweller jurist juror juryman khan labourer laborer lad
  lady landlady landlord landowner lawyer layman lecturer legate legislator linguist listener locksmith lodger magistrate maid
  mason mathematician mechanic mediator merchant messenger metallurgist meteorologist midwife militiaman miller miner missionary monk
  mourner mufti mullah musician narrator nanny naturalist navigator neighbor neighbour nephew newcomer newspaperman niece nobleman notary
  novelist nun nurse onlooker operator orderly organiser organizer overseer owner painter partisan passenger patriarch
  patient paymaster peasant petitioner pharmacist philosopher photographer physician physicist pilgrim pilot playwright ploughman
  plumber poet policeman policewoman politician porter postman postmaster potter preacher priest printer prisoner producer
  proprietor psychiatrist psychologist publisher pupil quartermaster questioner rabbi ranger rebel recruit referee refugee
  regent requester researcher resident retailer revolutionary rider sailor salesman saleswoman scholar schoolmaster
  schoolmistress schoolteacher scientist scout sculptor seaman seamstress senior sentry servant settler sheikh shepherd
  sheriff shipbuilder shipowner shipwright shoemaker shopkeeper signalman singer skipper smith smuggler sociologist solicitor speculator
  spokesperson spy stableman stationmaster statesman statistician stenographer steward stewardess stoker storekeeper stranger
  student superintendent supervisor surgeon surveyor survivor suspect tailor teacher technician telegraphist telephonist tenant
  theologian toolmaker tourist trader traveler traveller trustee tsar tutor typist undertaker usher viceroy vicar villager violinist visitor
  volunteer voter waiter waitress warden warder warrior watchmaker watchman weaver wheelwright widow widower woodcutter
  worker workman wrestler youth zoologist`
  .trim()
  .split(/\s+/)

/** Offices of titles.ts, which has them in the singular; not the bodies, which as several are parties to something. */
const officesInPlural = `
  ambassadors ministers presidents chancellors chairmen secretaries premiers generals marshals colonels translators spokesmen
  directors professors consuls kings princes sultans emperors deputies authors writers envoys attachés analysts
  counsellors counselors commanders admirals heads correspondents commissioners senators governors mayors judges
  captains doctors managers advisers advisors negotiators administrators witnesses prosecutors defendants clerks archivists
  librarians wives husbands brothers sisters sons daughters`
  .trim()
  .split(/\s+/)

/** All these nouns in small letters, one and several of them. */
export const occupations: readonly string[] = [
  ...officesInPlural,
  ...inSingular.flatMap((noun) => [noun, severalOf(noun)]),
]

/** `clergymen`, `midwives`, `duchesses`, `secretaries`, `pilots` */
function severalOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  if (noun.endsWith('fe')) return `${noun.slice(0, -2)}ves`
  if (/(?:ss|sh|ch|x)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/**
 * What persons are, beside the offices of a state: trades, callings, ranks, kin. Most are surnames too, and mean what
 * someone is only in small letters, or after *the*.
 *
 * > | The innkeeper replied that the road was closed.
 *         ^^^^^^^^^
 */
const inSingular = `
  abbess abbot accountant activist actor actress adjutant advocate agent airman analyst anthropologist apothecary
  apprentice arbiter arbitrator archaeologist archbishop architect artisan artist assassin assessor astronomer attacker attendee
  attorney auctioneer auditor aviator bailiff baker banker barber barrister bartender biographer biologist bishop
  blacksmith boatman boatswain bodyguard bookkeeper bookseller boss botanist boy brewer bricklayer bride bridegroom
  broadcaster broker builder burglar businessman businesswoman butcher butler cameraman candidate captor cardinal caretaker
  carpenter cartographer cashier chairperson chandler chaplain chauffeur chemist chieftain choirmaster claimant
  cleaner clergyman coachman cobbler columnist commentator commissar commodore complainant composer comptroller
  concierge constable contractor convict cook copyist corporal councillor councilman councilor cousin craftsman critic
  curate customer czar dancer deacon dentist deponent deserter designer detective dictator diplomat doorkeeper
  dramatist draper draughtsman driver duchess duke economist elder electrician emigrant émigré emissary employee
  employer engineer enumerator essayist ethnographer executor explorer farmer ferryman fiancé fiancée financier
  fireman fisherman foreigner foreman forester founder friar fugitive gamekeeper gaoler gardener gendarme gentleman
  geographer geologist girl godfather godson governess granddaughter grandfather grandmother grandson grocer guard
  guardsman guerrilla guest guide gunner gunsmith harbormaster harbourmaster headman headmaster headmistress heckler
  heir helmsman hermit host hostage hostess hotelkeeper housekeeper housemaid hunter imam immigrant industrialist
  informant informer inmate innkeeper inspector instructor insurgent interrogator interviewee inventor investigator
  jailer janitor jeweller jurist juror juryman khan laborer labourer lad lady landlady landlord landowner lawyer
  layman lecturer legate legislator linguist listener locksmith lodger lover magistrate maid mason mathematician
  mechanic mediator merchant messenger metallurgist meteorologist midwife militiaman miller miner missionary mistress
  monk mourner mufti mullah musician nanny narrator naturalist navigator neighbor neighbour nephew newcomer
  newspaperman niece nobleman notary novelist nun nuncio nurse onlooker operator orderly organiser organizer overseer owner
  painter parson passenger patient patriarch paymaster peasant petitioner pharmacist philosopher photographer
  physician physicist pianist pilgrim pilot playwright ploughman plumber poet policeman policewoman politician porter
  postman postmaster potter preacher priest printer prisoner producer proprietor psychiatrist psychologist publisher
  pupil quartermaster questioner rabbi ranger rebel recruit rector referee refugee regent requester researcher
  retailer rider sailor salesman saleswoman scholar schoolmaster schoolmistress schoolteacher scientist scout sculptor
  seaman seamstress sentry servant settler sheikh shepherd sheriff shipbuilder shipowner shipwright shoemaker
  shopkeeper signalman singer skipper smith smuggler sociologist solicitor soprano speculator spokesperson spy
  stableman statesman stationmaster statistician stenographer stepdaughter stepfather stepmother stepson steward
  stewardess stoker storekeeper stranger student superintendent supervisor surgeon surveyor survivor suspect sutler
  tailor teacher technician telegraphist telephonist tenant tenorist theologian toolmaker tourist trader traveler
  traveller trustee tsar tutor typist undertaker usher vicar viceroy villager violinist visitor volunteer voter waiter
  waitress warden warder warrior watchmaker watchman weaver wheelwright widow widower woodcutter worker workman
  wrestler youth zoologist`
  .trim()
  .split(/\s+/)

/** These nouns in small letters, one and several of them. */
export const occupations: readonly string[] = inSingular.flatMap((noun) => [noun, severalOf(noun)])

/** `clergymen`, `midwives`, `duchesses`, `secretaries`, `pilots` */
function severalOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`
  if (noun.endsWith('fe')) return `${noun.slice(0, -2)}ves`
  if (/(?:ss|sh|ch|x)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

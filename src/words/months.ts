/**
 * Names of months, days of the week and seasons, in the languages of the documents we read.
 *
 * Russian, Polish and Czech names stand in the genitive of a full date and in the nominative; abbreviations with or
 * without their full stop. English and German names count only with a capital (*march*, *may* are words of their own).
 */
const english =
  'January Janry Jany Jan=1 February Feby Febry Feb Febr=2 March Mch Mar=3 April Apl Apr=4 May=5 June Jun=6 July Jul=7 ' +
  'August Augt Aug=8 September Septr Sept Sep=9 October Octr Oct=10 November Novr Nov=11 December Decr Dec=12'
const german =
  'Januar Jänner=1 Februar Feber=2 März Mrz=3 April=4 Mai=5 Juni=6 Juli=7 August=8 September=9 Oktober Okt=10 November=11 ' +
  'Dezember Dez=12'
const french =
  'janvier=1 février fevrier févr=2 mars=3 avril=4 mai=5 juin=6 juillet=7 août aout=8 septembre=9 octobre=10 novembre=11 ' +
  'décembre decembre=12'
const russian =
  'января январь янв=1 февраля февраль фев февр=2 марта март=3 апреля апрель апр=4 мая май=5 июня июнь=6 июля июль=7 ' +
  'августа август авг=8 сентября сентябрь сент=9 октября октябрь окт=10 ноября ноябрь нояб=11 декабря декабрь дек=12'
const russianInLatin =
  'ianvaria=1 fevralia=2 marta=3 aprelia=4 maia=5 iiunia=6 iiulia=7 avgusta=8 sentiabria=9 oktiabria=10 noiabria=11 dekabria=12'
const inSlavicLocative =
  'январе styczniu lednu=1 феврале lutym únoru=2 марте marcu březnu=3 апреле kwietniu dubnu=4 мае maju květnu=5 ' +
  'июне czerwcu červnu=6 июле lipcu červenci=7 августе sierpniu srpnu=8 сентябре wrześniu=9 октябре październiku říjnu=10 ' +
  'ноябре listopadzie=11 декабре grudniu prosinci=12'
const polish =
  'stycznia styczeń=1 lutego luty=2 marca marzec=3 kwietnia kwiecień=4 maja maj=5 czerwca czerwiec=6 lipca lipiec=7 ' +
  'sierpnia sierpień=8 września wrzesień=9 października październik=10 listopada=11 grudnia grudzień=12'
const czech =
  'ledna leden=1 února únor=2 března březen=3 dubna duben=4 května květen=5 června červen=6 července červenec=7 ' +
  'srpna srpen=8 září=9 října říjen=10 listopadu=11 prosince prosinec=12'
const hungarian =
  'január=1 február=2 március=3 április=4 május=5 június=6 július=7 augusztus=8 szeptember=9 október=10 november=11 december=12'
const spanishAndItalian =
  'enero gennaio=1 febrero febbraio=2 marzo=3 abril aprile=4 mayo maggio=5 junio giugno=6 julio luglio=7 agosto=8 ' +
  'septiembre settembre=9 octubre ottobre=10 noviembre novembre=11 diciembre dicembre=12'
const portuguese =
  'janeiro=1 fevereiro=2 março=3 abril=4 maio=5 junho=6 julho=7 agosto=8 setembro=9 outubro=10 novembro=11 dezembro=12'
const romanian =
  'ianuarie=1 februarie=2 martie=3 aprilie=4 iunie=6 iulie=7 septembrie=9 octombrie=10 noiembrie=11 decembrie=12'
const ukrainian =
  'січня=1 лютого=2 березня=3 квітня=4 травня=5 червня=6 липня=7 серпня=8 вересня=9 жовтня=10 листопада=11 грудня=12'
const bulgarianAndSerbian =
  'януари јануар јануара=1 февруари фебруар фебруара=2 мај маја=5 юни јун јуна=6 юли јул јула=7 септември септембар септембра=9 ' +
  'октомври октобар октобра=10 ноември новембар новембра=11 декември децембар децембра=12'
const serbianAndCroatian =
  'januara siječnja=1 februara veljače=2 ožujka=3 aprila travnja=4 svibnja=5 lipnja=6 srpnja=7 avgusta kolovoza=8 ' +
  'septembra rujna=9 oktobra=10 novembra studenoga=11 decembra=12'
const dutchAndNordic =
  'januari januar=1 februari februar=2 maart marts=3 juni=6 juli=7 augustus augusti=8 september=9 oktober=10 ' +
  'november=11 december desember=12'
const finnish =
  'tammikuuta=1 helmikuuta=2 maaliskuuta=3 huhtikuuta=4 toukokuuta=5 kesäkuuta=6 heinäkuuta=7 elokuuta=8 syyskuuta=9 ' +
  'lokakuuta=10 marraskuuta=11 joulukuuta=12'
const slovakAndSlovene =
  'januára januarja=1 februára februarja=2 apríla aprila=4 mája=5 júna junija=6 júla julija=7 augusta=8 októbra=10 prosinca=12 studenog=11'
const lithuanian =
  'sausio=1 vasario=2 kovo=3 balandžio=4 gegužės=5 birželio=6 liepos=7 rugpjūčio=8 rugsėjo=9 spalio=10 lapkričio=11 gruodžio=12'
const latvian =
  'janvārī janvāris=1 februārī februāris=2 martā=3 aprīlī aprīlis=4 maijā=5 jūnijā jūnijs=6 jūlijā jūlijs=7 augustā augusts=8 ' +
  'septembrī septembris=9 oktobrī oktobris=10 novembrī novembris=11 decembrī decembris=12'
const estonian =
  'jaanuar jaanuaril=1 veebruar veebruaril=2 märts märtsil=3 aprill aprillil=4 juuni juunil=6 juuli juulil=7 oktoober oktoobril=10 ' +
  'detsember detsembril=12'
const albanian = 'janar=1 shkurt=2 prill=4 qershor=6 korrik=7 gusht=8 shtator=9 tetor=10 nëntor=11 dhjetor=12'
const hungarianWithin =
  'januárjában januárban=1 februárjában februárban=2 márciusában márciusban március=3 áprilisában áprilisban április=4 májusában májusban=5 ' +
  'júniusában júniusban=6 júliusában júliusban=7 augusztusában augusztusban=8 szeptemberében szeptemberben=9 októberében októberben=10 ' +
  'novemberében novemberben=11 decemberében decemberben=12'
const greek =
  'Ιανουαρίου=1 Φεβρουαρίου=2 Μαρτίου=3 Απριλίου=4 Μαΐου=5 Ιουνίου=6 Ιουλίου=7 Αυγούστου=8 Σεπτεμβρίου=9 Οκτωβρίου=10 Νοεμβρίου=11 ' +
  'Δεκεμβρίου=12'
const ukrainianNominative =
  'січень січні=1 лютий лютому=2 березень березні=3 квітень квітні=4 травень травні=5 червень червні=6 липень липні=7 серпень серпні=8 ' +
  'вересень вересні=9 жовтень жовтні=10 листопаді=11 грудень грудні=12'
const turkish = 'Ocak=1 Şubat=2 Mart=3 Nisan=4 Mayıs=5 Haziran=6 Temmuz=7 Ağustos=8 Eylül=9 Ekim=10 Kasım=11 Aralık=12'

/** Months that are names of persons or other words as well. */
const namesAsWell = 'april=4 mei=5 Mei=5 juna=6 Junius=6 jula=7 Julius=7 august=8'

/** The months in English, for expressions that look for them. */
export const englishMonth = '(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber'

const months = new Map<string, number>()
function add(names: string, lowerCase: boolean): void {
  let pending: string[] = []
  for (const word of names.split(' ')) {
    const [name, number] = word.split('=')
    pending.push(name!)
    if (number === undefined) continue
    for (const one of pending) {
      months.set(one[0]!.toUpperCase() + one.slice(1), Number(number))
      months.set(one.toUpperCase(), Number(number))
      if (lowerCase) months.set(one, Number(number))
    }
    pending = []
  }
}
// The later languages do not overwrite: a spelling that two languages share means the same month in both.
for (const names of [
  french,
  russian,
  russianInLatin,
  polish,
  czech,
  hungarian,
  spanishAndItalian,
  portuguese,
  romanian,
])
  add(names, true)
for (const names of [
  inSlavicLocative,
  ukrainian,
  ukrainianNominative,
  bulgarianAndSerbian,
  serbianAndCroatian,
  slovakAndSlovene,
  dutchAndNordic,
  finnish,
  lithuanian,
  latvian,
  estonian,
  albanian,
  hungarianWithin,
  greek,
])
  add(names, true)
for (const names of [english, german]) add(names, false)
// Words of other meanings where they stand alone in lower case; between a day and a year they are months.
const betweenDayAndYear = new Map<string, number>()
for (const word of [
  'mars',
  'marzo',
  'maj',
  'luty',
  'marta',
  'mai',
  'май',
  'дек',
  'авг',
  'мај',
  'maart',
  'marts',
  'kovo',
  'liepos',
  'лютий',
  'tetor',
  'augusta',
  'Augusta',
  'AUGUSTA',
  'Kovo',
  'Liepos',
  'Prill',
  'Gusht',
]) {
  betweenDayAndYear.set(word, months.get(word)!)
  months.delete(word)
}
for (const pair of `${turkish} ${namesAsWell}`.split(' ')) {
  const [word, number] = pair.split('=')
  betweenDayAndYear.set(word!, Number(number))
}
// Names of places and persons with a capital: `Rio de Janeiro, 1960`, `County Mayo, 1916`.
for (const word of ['Janeiro', 'JANEIRO', 'Mayo', 'Julio']) {
  betweenDayAndYear.set(word, months.get(word)!)
  months.delete(word)
}
months.set('мая', 5)

/** The number of the month a word names (its full stop left out), or `undefined`. */
export function monthOf(word: string): number | undefined {
  return months.get(word)
}

/** Whether a full stop after the word is that of an abbreviation. */
export function isAbbreviated(word: string): boolean {
  return word.length <= 4 && !shortNames.has(word.toLowerCase())
}
const shortNames = new Set(
  'may june july mai juni juli märz mars juin août aout mayo maio luty maja maju maj mája září únor kovo juna jula май мая мае мај маја март июня июнь июля июль юни юли јул јун јуна јула mei ekim mart'.split(
    ' ',
  ),
)

/** The month of a word that is one only between a day and a year: `1er mars 1950`. */
export function monthBetween(word: string): number | undefined {
  return betweenDayAndYear.get(word)
}

const weekdays = new Map<string, number>()
for (const names of [
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  'Sun Mon Tue Wed Thu Fri Sat',
  'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  'dimanche lundi mardi mercredi jeudi vendredi samedi',
]) {
  for (const [day, name] of names.split(' ').entries()) weekdays.set(name, day)
}
for (const [name, day] of [
  ['Tues', 2],
  ['Thur', 4],
  ['Thurs', 4],
  ['Sonnabend', 6],
] as const)
  weekdays.set(name, day)

export function isWeekday(word: string): boolean {
  return weekdays.has(word)
}

/** 0 for Sunday. */
export function weekdayOf(word: string): number | undefined {
  return weekdays.get(word)
}

const seasons = new Map<string, 'spring' | 'summer' | 'autumn' | 'winter'>([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['Frühjahr', 'spring'],
  ['Frühling', 'spring'],
  ['Sommer', 'summer'],
  ['Herbst', 'autumn'],
  ['Winter', 'winter'],
  ['printemps', 'spring'],
  ['été', 'summer'],
  ['automne', 'autumn'],
  ['hiver', 'winter'],
  ['primavera', 'spring'],
  ['verano', 'summer'],
  ['estate', 'summer'],
  ['otoño', 'autumn'],
  ['autunno', 'autumn'],
  ['invierno', 'winter'],
  ['inverno', 'winter'],
  ['jaře', 'spring'],
  ['létě', 'summer'],
  ['podzim', 'autumn'],
  ['zimě', 'winter'],
  ['wiosną', 'spring'],
  ['latem', 'summer'],
  ['jesienią', 'autumn'],
  ['zimą', 'winter'],
  ['весной', 'spring'],
  ['летом', 'summer'],
  ['осенью', 'autumn'],
  ['зимой', 'winter'],
])

export function seasonOf(word: string): 'spring' | 'summer' | 'autumn' | 'winter' | undefined {
  return seasons.get(word) ?? seasons.get(word.toLowerCase())
}

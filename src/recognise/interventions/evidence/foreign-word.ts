/** Foreign words: whether a word in small letters is no English one. */
import {languageOf} from '../words/language.js'
import {isUnEnglish} from '../words/un-english.js'

/** Words that translators leave in the original and explain; their endings do not show the language. */
const loanwords: ReadonlySet<string> = new Set(
  `obkom obkoms raikom raikoms gorkom gorkoms partkom kraikom ispolkom revkom sovnarkom narkom narkoms politruk
   kolkhoz kolkhozes sovkhoz sovkhozes artel artels dacha dachas kulak kulaks kulaki apparat zampolit oblast oblasts
   raion raions krai okrug uezd volost guberniia guberniya arshin sazhen verst versts versta pood poods pud desiatina
   desyatina zemstvo duma kombinat glavk subbotnik samizdat propiska blat
   li mu mou jin catty chin dan hukou danwei ganbu xian qu xiang zhen hsien dazibao laogai yuan juche chaebol
   campesino campesinos gusano gusanos guajiro guajiros barbudos compañero compañeros szlachcic szlachta
   rabfak muzhik muzhiks batrak batraks stavka spetsnaz kolkhoznik kolkhozniks oblispolkom raispolkom selsoviet aktiv
   partorg komsorg arat arats baojia yangban chollima songun huyen geheimrat hofrat privatdozent dozent bürgermeister oberbürgermeister landtag reichstag bundestag bundesrat
   perestroika glasnost nomenklatura khozraschet gulag khata rada verkhovna hetman kombinat vozhd vozhdi stanitsa kishlak aul
   gauleiter landrat volkspolizei ortsgruppe bezirk kreis voivode voivodship powiat gmina sejm starosta zupan judet
   jeongbo chongbo pyeong pyong lebensraum ostpolitik westpolitik realpolitik gleichschaltung weltanschauung anschluss
   mullah mullahs ulema ayatollah basij fatwa fatwas jihad mukhabarat majlis mujahideen fedayeen peshmerga jirga bazaari
   souk rafiq panchayat zamindar hartal satyagraha lakh dharma kibbutz kibbutzim knesset aliyah
   rezident rezidents zek zeks kumys kumiss airag ondol ger gers aimak aimag somon sum khural vilayet wali caudillo latifundio ejido junta
   lama lamas bonze bonzes noyon arat datsan fellah fellahin sheikh sheikhs imam imams kadi qadi kampong barangay
   hutong yamen magistrat kommandantura komendatura militsiya`
    .trim()
    .split(/\s+/),
)

/** Endings that no name has, and no English word with a capital. */
const germanNoun = /^[A-ZÄÖÜ].{2,}(?:ung|heit|keit|schaft|nahme|tät|gruppe|stelle)(?:en|n)?$/

/** A word that English papers take over from another language: `kolkhoz`, `vozhd`. */
export function isLoanword(word: string): boolean {
  return loanwords.has(word.toLowerCase())
}

/** One word that is not English: in small letters, or a noun of German, which has a capital. */
export function isForeign(word: string): boolean {
  if (germanNoun.test(word)) return true
  if (!/^\p{Ll}[\p{L}\p{M}’'-]+$/u.test(word) && !isLoanword(word)) return false
  return (
    isLoanword(word) || (word.length > 3 && isUnEnglish(word)) || (word.length > 4 && languageOf(word) !== undefined)
  )
}

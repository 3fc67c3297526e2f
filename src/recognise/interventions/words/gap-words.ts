/**
 * What editors of other languages write for what is not here, alone in its bracket or with how much it is.
 *
 * > | Der Minister [drei Wörter unleserlich] kam …      сказал [нрзб. 2 слова] и ушёл …
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^
 *
 * TEI Guidelines 12.3.1 (`gap`): `reason`, and `quantity` with `unit` where it is counted. English stands in gap.ts.
 */
import type {InterventionDetails} from '../../../tree/decision.js'

type Gap = InterventionDetails['gap']

/** What a word may be, with the expression of the words for it. */
interface Row<T> {
  value: T
  words: string
  whole: RegExp
}

function table<T>(rows: readonly (readonly [T, string])[]): Row<T>[] {
  return rows.map(([value, lines]) => {
    const words = lines.replaceAll(/\n\s*/g, '')
    return {value, words, whole: new RegExp(`^(?:${words})$`, 'iu')}
  })
}

const states = table<Gap['reason']>([
  [
    'illegible',
    `unleserlich(?:e[rsnm]?)?|unlesbar(?:e[rsnm]?)?|nicht (?:lesbar|leserlich|entzifferbar|zu entziffern)|unverständlich|
     неразборчив\\p{L}*|неразб\\.?|нрзб\\.?|нечитаем\\p{L}*|не читается|не се чете|не може да се прочете|не читається|не разобран\\p{L}*|нерозбірлив\\p{L}*|нерозб\\.?|нечетлив\\p{L}*|
     illisibles?|indéchiffrables?|inintelligibles?|nieczyteln\\p{L}*|nieczyt\\.?|nieodczytan\\p{L}*|illeggibil[ei]|indecifrabil[ei]|ilegibles?|ilegível|ilegíveis|
     nečiteln\\p{L}*|olvashatatlan|ilizibil\\p{L}*|indescifrabil\\p{L}*|onleesbaar|oläsligt?|ulæseligt?|uleselig|nečitljiv\\p{L}*|нечитљив\\p{L}*|无法辨认|字迹不清|判読不能|غير (?:مقروء|واضح)|לא קריא|δυσανάγνωστο`,
  ],
  [
    'lost',
    `(?:Text)?[Ll]ücken?|Textverlust|Verlust|fehlt|fehlend(?:e[rsnm]?)?|fehlen|abgerissen|ausgerissen|zerstört|beschädigt|Loch im (?:Papier|Blatt)|Text bricht ab|
     утрачен\\p{L}*|утрата|оборван\\p{L}*|текст обрывается|отсутству\\p{L}+|лакуна|повреждено|пошкоджено|втрачено|
     lacunes?|manquants?|manquantes?|manque|déchirée?s?|perdue?s?|le texte s[’']interrompt|luka|uszkodzon\\p{L}*|brak|brakuje|lacun[ae]|mancant[ei]|strappat[oaie]|
     laguna|falta|faltan|rot[oa]|chybí|hiányzik|lipsă|ontbreekt|desunt|deest|vacat`,
  ],
  [
    'omitted',
    `[Aa]uslassung(?:en)?|ausgelassen|weggelassen|nicht abgedruckt|gekürzt|Kürzung|пропуск|пропущен\\p{L}*|опущен\\p{L}*|сокращен\\p{L}*|купюра|не публику\\p{L}+|опущено|
     omise?s?|passage omis|coupure|coupé|non reproduite?|opuszczon\\p{L}*|pominięt\\p{L}*|omissis|omess[oaie]|omitid[oa]s?|vynechán\\p{L}*|kihagyva|weggelaten`,
  ],
  [
    'redacted',
    'geschwärzt(?:e[rsnm]?)?|unkenntlich gemacht|вымаран\\p{L}*|caviardé|censuré|censurad[oa]|zaczernion\\p{L}*|ocenzurowan\\p{L}*',
  ],
])

/** Units of a text by their beginnings, as TEI names them here. */
const units = table<string | undefined>([
  [
    'word',
    'Wort(?:e|es)?|Wörter(?:n)?|слов[оа]?|сл\\.?|mots?|słow[oa]|słów|wyraz(?:y|ów)?|parol[ae]|palabras?|palavras?|slov[oa]?|szó|cuv[aâ]nt|cuvinte|woord(?:en)?',
  ],
  [
    'line',
    'Zeilen?|строк[аиу]?|стр(?:оч\\p{L}+)|lignes?|wiersz(?:e|y|ów)?|linij(?:a|ki|ek)|rig(?:a|he)|líneas?|linhas?|řád(?:ek|ky|ků)|sor|rânduri|regels?',
  ],
  ['page', 'Seiten?|страниц[аыу]?|pages?|stron(?:a|y)?|pagin[ae]|páginas?|oldal'],
  ['letter', 'Buchstaben?|букв[аыу]?|lettres?|liter(?:a|y)?|letter[ae]|letras?'],
  ['sentence', 'Satz|Sätze|предложени[ея]|фраз[аыу]?|phrases?|zdani[ea]|fras[ei]|frases?'],
  ['name', 'Namen?|им[яе]н?[аи]?|фамили[яи]|noms?|nazwisk[oa]?|imi(?:ę|ona)|nom[ei]|nombres?'],
  ['paragraph', 'Abs(?:atz|ätze)|абзац(?:а|ев|ы)?|paragraphes?|alinéas?|akapit(?:y|ów)?'],
  ['leaf', 'Bl(?:att|ätter)|лист(?:а|ов|ы)?|feuillets?|kart[ay]|fogli[oa]'],
  ['passage', 'Stellen?|Passagen?|мест[оа]|passages?|fragment(?:y|ów|s)?|ustęp(?:y|ów)?|bran[oi]|pasajes?'],
  // Of which the TEI tells no amount.
  [undefined, 'Unterschrift(?:en)?|подпис[ьи]|signatures?|podpis(?:y)?|firm[ae]s?'],
])

const numbers = table([
  [1, 'ein(?:e[snr]?)?|один|одн[ао]|une?|jed(?:en|n[ao])|un[oa]?'],
  [2, 'zwei|дв[ае]|deux|dw(?:a|ie)|due|dos|dois|duas'],
  [3, 'drei|три|trois|trzy|tre|tres|três'],
  [4, 'vier|четыре|quatre|cztery|quattro|cuatro|quatro'],
  [5, 'fünf|пять|cinq|pięć|cinque|cinco'],
  [6, 'sechs|шесть|six|sześć|sei|seis'],
])
const several =
  'mehrere|einige|несколько|plusieurs|quelques|kilka|alcun[ei]|vari[eo]|varias?|algun[oa]s|etliche|ca\\. \\d+'

const written = (rows: readonly Row<unknown>[]): string => rows.map(({words}) => words).join('|')
const amount = `(?<amount>\\d{1,3}|${written(numbers)}|${several})`
const unit = `(?<unit>${written(units)})`
const where =
  "(?: (?:im (?:Text|Original|Dokument|Manuskript)|в (?:тексте|документе|оригинале|подлиннике)|dans (?:le texte|l[’']original)|w tekście|nel testo|en el (?:texto|original)))?"
/** Anything of a gap: the amount and the unit stand before what became of it, or after. */
const before = new RegExp(`^(?:${amount} )?(?:${unit} )?(?<state>${written(states)})${where}[.!]?$`, 'iu')
const after = new RegExp(`^(?<state>${written(states)})[:,]? (?:${amount} )?${unit}${where}[.!]?$`, 'iu')
const longest = 60

/** The gap that the words of a bracket tell of, in another language than English. */
export function gapIn(content: string): Gap | undefined {
  if (content.length > longest) return undefined
  const found = (before.exec(content) ?? after.exec(content))?.groups
  if (!found) return undefined
  const reason = meaningOf(states, found.state!)
  if (reason === undefined) return undefined
  const named = found.unit === undefined ? undefined : meaningOf(units, found.unit)
  if (named === undefined) return {reason}
  const count = found.amount === undefined ? undefined : numberOf(found.amount)
  if (count !== undefined) return {reason, quantity: count, unit: named}
  return found.amount === undefined
    ? {reason, unit: named}
    : {reason, unit: named, extent: `${found.amount} ${found.unit}`}
}

/** What a word is, by the row of a table in which it stands. */
function meaningOf<T>(rows: readonly Row<T>[], word: string): T | undefined {
  return rows.find(({whole}) => whole.test(word))?.value
}

function numberOf(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : meaningOf(numbers, word)
}

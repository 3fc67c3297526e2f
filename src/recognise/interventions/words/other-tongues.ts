/**
 * What editors of other languages write in a bracket, when it is neither text nor a gap: *sic*, a signature, a note of
 * theirs, how words look, what someone wrote by hand, what was heard.
 *
 * > | работы ведутся с опозданием [так в тексте]      Das Werk wird fertig. [lebhafter Beifall]
 *                                 ^^^^^^^^^^^^^^                            ^^^^^^^^^^^^^^^^^^^
 *
 * Only whole formulas count: a word of them may be the text's own. English stands with its class, gaps in gap-words.ts.
 */
export type Remark = 'sic' | 'signature' | 'note' | 'label' | 'appearance' | 'hand' | 'sound'

const joined = (lines: string): string => lines.replaceAll(/\n\s*/g, '')

const sic = joined(
  `так!?|так (?:в|у) (?:тексте|тексті|документе|документі|оригинале|оригіналі|подлиннике|источнике|джерелі|рукописи|машинописи|автора)|
   така (?:е )?в (?:текста|оригинала|документа|източника)|тако у (?:тексту|оригиналу|документу)|tako u (?:tekstu|originalu|izvorniku|dokumentu)|
   tak!|tak w (?:tekście|oryginale|dokumencie|maszynopisie|rękopisie)|tak (?:je )?v (?:textu|texte|originál[ue]|originále|předloze|predlohe|dokument[ue]|rukopis[ue])|
   so!|so (?:in der|in|im|i\\.) (?:Vorlage|Original|Orig\\.|Text|Dokument|Quelle|Handschrift|Manuskript)|
   (?:ainsi|sic) dans (?:l[’']original|le texte|le document|la source|le manuscrit)|così (?:nel|nell[’'])\\s?(?:testo|originale|documento|manoscritto)|
   así en (?:el )?(?:original|texto|documento|manuscrito)|assim no (?:original|texto|documento)|így!|így (?:az eredetiben|a szövegben|az iratban)|
   așa (?:în|in) (?:text|original|document)|zo in (?:het )?(?:origineel|document)|så i (?:originalet|texten|teksten)|
   原文如此|原文のまま|原文ママ|ママ|원문 그대로|كذا(?: في (?:الأصل|النص))?|כך במקור|έτσι στο (?:κείμενο|πρωτότυπο)`,
)

const seal = joined(
  `подпис[ьи]|підписи?|подписано|podpis(?:y|áno|ano)?|podepsán[aoi]?|Unterschrift(?:en)?|gez\\.|Paraphe|parafa|signé(?:e|s)?|firm(?:a|e|ato|ado)|assinatura|assinado|
   aláírás(?:ok)?|semnătur[aăi]|semnat|podpisal[ai]?|м\\. ?п\\.|печать|печатка|печат|штамп|Siegel|Stempel|pieczęć|pieczątka|razítko|pečiatka|sceau|cachet|timbro|sello|
   bélyegző|ștampil[ăa]|签名|签字|签章|署名|印|印章|서명|توقيع|חתימה|υπογραφή`,
)
/** Whose it is, or of what kind. */
const ofWhom =
  '(?:личная|собственноручная|круглая|гербовая|własnoręczn[ay]|odręczn[ay]|okrągła|vlastnoruční|kulaté|eigenhändige|rundes|autographe|rond) '
const signature = `(?:${ofWhom})?(?:${seal})`

const note = joined(
  `(?:прим(?:ечание|\\.)|примітка|бел(?:ежка|\\.)|pozn(?:ámka|\\.)|przyp(?:is|\\.)|Anm(?:erkung|\\.)|N\\. ?d\\. ?[A-Z]|megj(?:egyzés|\\.)|not[ăa] (?:red|trad|ed)\\.)(?![\\p{L}]).{0,200}|
   note (?:du|de la|des|de l[’'])\\s?(?:traduct|rédact|édit|transcr).{0,200}|not[ae] (?:del|dell[’']|della|do|da|de la)\\s?(?:tradu|traduttore|reda|edi|cura).{0,200}|
   .{2,200} ?[—–-] ?(?:ред|сост|пер|прим\\. (?:ред|сост|пер)|упор|укл|red|przyp\\. red|tłum|pozn\\. red|překl|Red|Hg|Hrsg|Übers|d\\. (?:Red|Hg|Hrsg|Übers|Bearb)|ndr|ndt)\\.`,
)

const label = joined(
  `(?:резолюция|помет[аы]|пометка|виза|штамп|надпись|приписка|адрес|на обороте|на конверте|резолюція|позначка|резолюция|dekretacja|adnotacja|dopisek|na odwrocie|
   poznámka rukou|přípis(?:ek)?|rubrum|Vermerk|Randvermerk|Stempel|Verfügung|Adresse|Rückseite|apostille|adresse|au dos|en marge|rezoluție|indirizzo|dirección|dorso)(?: [^:]{1,40})?:`,
)

const appearance = joined(
  `(?:подч[её]ркнуто|выделено|зач[её]ркнуто|вычеркнуто|перечеркнуто|курсив|разрядка|підкреслено|закреслено|виділено|подчертано|задраскано|
   unterstrichen|Unterstreichung|Hervorhebung(?:en)?|hervorgehoben|kursiv|durchgestrichen|gestrichen|Sperrung|souligné(?:e?s?)|biffé(?:e?s?)|rayé(?:e?s?)|italique|
   podkreślon[eaoy]|podkreślenie|skreślon[eaoy]|przekreślon[eaoy]|wyróżnienie|podtržen[oaýé]|podtržení|škrtnut[oaýé]|přeškrtnut[oaýé]|zvýraznění|podčiarknut[éoá]|
   aláhúz(?:va|ás)|kiemelés|áthúzva|subliniat[ăe]?|tăiat[ăe]?|sottolineat[oaie]|cancellat[oaie]|subrayad[oa]s?|tachad[oa]s?|sublinhad[oa]s?|riscad[oa]s?)(?![\\p{L}]).{0,80}`,
)

const hand = joined(
  `(?:(?:помет[аы]|пометка|резолюция|приписка|надпись|запись|виза|вписано|дописано|добавлено|исправлено)(?: [^:«"]{2,40})? )?(?:на полях|от руки|карандашом|красным карандашом|чернилами|рукой \\p{Lu}.{2,40}|рукописно)(?![\\p{L}]).{0,160}|
   (?:дописано|вписано|позначка|напис) (?:від руки|олівцем|на полях|на берегах).{0,160}|на берегах.{0,160}|(?:добавено|написано) на ръка.{0,160}|в полето.{0,160}|
   (?:hs|handschr)\\. .{2,160}|handschriftlich(?:e[rsnm]?)?(?![\\p{L}]).{0,160}|(?:am|auf dem) (?:linken |rechten |oberen |unteren )?Rande?(?![\\p{L}]).{0,160}|Rand(?:vermerk|bemerkung|notiz|glosse)(?![\\p{L}]).{0,160}|
   (?:note|mention|annotation|ajout|addition) (?:manuscrite?|marginale|autographe|en marge)(?![\\p{L}]).{0,160}|(?:en|dans la) marge(?![\\p{L}]).{0,160}|de la main d[e’'].{2,60}|
   (?:dopisek|adnotacja|dekretacja|notatka|uwaga|dopisano) (?:odręczn\\p{L}*|na marginesie|ołówkiem|atramentem)(?![\\p{L}]).{0,160}|odręcznie(?![\\p{L}]).{0,160}|na marginesie(?![\\p{L}]).{0,160}|
   (?:dopsáno|připsáno|poznámka) (?:rukou|tužkou|na okraji)(?![\\p{L}]).{0,160}|rukou(?![\\p{L}]).{0,160}|na okraji(?![\\p{L}]).{0,160}|rukopisn\\p{L}+ (?:poznámk|dodat|přípis)\\p{L}*.{0,160}|
   kézírás(?:sal|os).{0,160}|(?:a )?(?:lapszél|margó)\\p{L}*(?![\\p{L}]).{0,160}|scris de mână.{0,160}|a margine.{0,160}|a mano.{0,160}|al margen.{0,160}|à margem.{0,160}`,
)

const heard = joined(
  `смех|аплодисменты|овация|овации|шум|оживление|голоса?|возгласы?|реплики?|реплика|пауза|сміх|оплески|смях|ръкопляскания|оживление|
   Heiterkeit|Gelächter|Beifall|Applaus|Lachen|lacht|lachen|Unruhe|Zwischenrufe?|Zuruf(?:e)?|Pause|rires?|applaudissements|mouvements?|bruits?|exclamations|
   oklaski|brawa|śmiech(?:y)?|wesołość|głos z sali|głosy z sali|smích|smiech|potlesk|veselost|výkřiky|nevetés|derültség|taps|közbekiáltás(?:ok)?|râsete|aplauze|rumoare|
   risas?|aplausos|risate|ilarità|applausi|risos|gelach|applaus|skratt|latter|smeh|aplauz|pljesak`,
)
const lively = joined(
  `бурные|продолжительные|долгие|громкие|общий|общее|дружный|бурні|бурни|lebhafter?|anhaltender?|allgemeiner?|großer?|vifs|longs|prolongés|burzliwe|długotrwałe|ogólny|ogólna|
   bouřlivý|dlouhotrvající|všeobecný|hosszantartó|nagy|vii|prelungite|prolongados|vivi|prolungati|grandes`,
)
const sound = joined(
  `(?:(?:${lively}),?(?: (?:и|und|et|i|a|și|y|e))? ){0,2}(?:${heard})(?:(?:, (?:переходящие в овацию|возгласы|голоса|Heiterkeit|Beifall|rires|oklaski|smích|смех|шум|аплодисменты))|
   (?: (?:в зале|в залата|у залі|с места|с мест|из зала|из президиума|im Saal|bei (?:der|den) .{2,40}|von der .{2,30}|dans la salle|sur divers bancs|na sali|v sále|a teremben|în sală|in sala|en la sala)))?|
   笑声?|大笑|众笑|鼓掌|掌声|热烈鼓掌|笑い|拍手|웃음|박수|ضحك|تصفيق|צחוק|מחיאות כפיים`,
)

const remarks: readonly (readonly [Remark, RegExp])[] = (
  [
    ['sic', sic],
    ['signature', signature],
    ['hand', hand],
    ['label', label],
    ['appearance', appearance],
    ['note', note],
    ['sound', sound],
  ] as const
).map(([remark, words]) => [remark, new RegExp(`^(?:${words})[.!]?$`, 'isu')])

/** The remark that all the words of a bracket are, in another language than English. */
export function remarkIn(content: string): Remark | undefined {
  return content.length > longest ? undefined : remarks.find(([, words]) => words.test(content))?.[0]
}
const longest = 240

/** The names of months as reading meets them at the edges of lines, in the languages of letters and records. */

/**
 * A month, by its name or by an abbreviation, also of older hands (`Septr`, `Jany`): the source of an expression that is
 * to ignore case.
 */
export const month = `(?:${[
  'jan(?:uary|y)?|feb(?:ruary|r?y)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust|t)?|sept?(?:ember|r)?|oct(?:ober|r)?|nov(?:ember|r)?|dec(?:ember|r)?',
  'januar|jänner|februar|feber|märz|mai|juni|juli|oktober|dezember',
  'janvier|f[ée]vrier|mars|avril|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
].join('|')})\\.?`

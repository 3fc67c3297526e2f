/** Letters without their accents, for ids: `Dvořáček` is *Dvoracek*; but `й` and `ї` are letters of their own, as are those of Korean. */
export function plainLetters(name: string): string {
  return name.normalize('NFKD').replace(accents, '').normalize('NFC')
}
/** The marks on Latin and Greek letters. */
const accents = /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu

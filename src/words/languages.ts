/**
 * Languages in Latin letters, told by their commonest words: a third to a half of all running text are articles,
 * prepositions and pronouns, which no other language has in such number (Zipf's law; Grefenstette 1995).
 *
 * > | Lieber Émile, ich habe Deinen Brief vom 1. d. M. erhalten und danke Dir für die Bücher.
 *                   ^^^ ^^^^              ^^^                    ^^^       ^^^ ^^^ ^^^
 */

const commonest: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to that is it for with as on by be this have from or had were which he his they not but at was a in',
    de: 'der die das und den von zu mit sich des auf ist im dem nicht ein eine als auch es an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch ich wir habe dir',
    fr: 'le la les de des du et un une est que qui dans en au aux pour par sur ne pas ce se il elle nous vous je son sa ses avec plus cette été sont ont mais ou à',
    es: 'el la los las de del y un una es que en al para por con no se su sus lo le como más pero este esta fue ha o a',
    it: 'il lo la i gli le di del della dei e un una è che in al alla per con non si da dal come più ma questo questa ha sono nel nella',
    pt: 'o a os as de do da dos das e um uma é que em no na ao para por com não se seu sua como mais mas foi pelo pela',
    nl: 'de het een van en in is dat op te zijn voor met niet aan er om ook als dan maar bij nog uit door naar heeft hij ze wij was worden',
    pl: 'i w na z do że się nie jest to o od po za przez dla oraz jak ale by był była było są przy ich jego tym',
    cs: 'a v na se že je to s z do o i za pro k by jsem byl byla bylo jsou ale jako po od při ve však tak',
    hu: 'a az és hogy nem is egy volt meg ez csak már még mint azt ezt vagy de van',
    ro: 'și si de la în in a cu pe nu se că să din care este au pentru o un mai al ale prin sunt fost',
    sv: 'och i att det som en på är av för den med till har de inte om ett han var sig från vi så kan men',
    da: 'og i at det en er på af til den med for de ikke der har som han var et om sig fra vi men kan blev',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** How many words at the beginning of a text are asked, and how many there must be. */
const most = 1_000
const fewest = 40

/** The language of a text, when it is plainly not `language`; undefined where nothing shows, or the text is short. */
export function otherLanguage(text: string, language: string): string | undefined {
  const own = commonest.get(language.toLowerCase())
  if (!own) return undefined
  const words =
    text
      .slice(0, 12 * most)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, most) ?? []
  if (words.length < fewest) return undefined
  const share = (set: ReadonlySet<string>): number => words.filter((word) => set.has(word)).length / words.length
  const least = share(own)
  // A seventh is never in doubt, and the most that names and numbers leave of another language's words.
  if (least > 1 / 7) return undefined
  let best: [language: string, share: number] = [language, 0]
  for (const [other, set] of commonest) {
    const of = other === language ? 0 : share(set)
    if (of > best[1]) best = [other, of]
  }
  return best[1] > 0.2 && best[1] > 2.5 * least ? best[0] : undefined
}

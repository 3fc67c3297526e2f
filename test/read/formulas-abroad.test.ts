import {describe, expect, test} from 'vitest'
import {isClosing, isSalute} from '../../src/read/wording/formulas.js'
import {isClassification} from '../../src/read/wording/secrecy.js'

const tables: [what: string, (line: string) => boolean, yes: string, no: string][] = [
  [
    'salutes',
    isSalute,
    `Vážená soudružko,|Milý příteli!|Szanowny Panie Ministrze!|Drogi Panie,|Tisztelt Elvtársak!|Kedves barátom,|Stimate domnule,|Dragă prietene,|Geachte heer,|Kära vän,|Prezado Senhor,|Шановний товаришу!|Уважаеми господине,|Милостивый государь,|Товарищи!|Poštovani druže,`,
    `Vážená je cena.|Drogi są dobre.|Kedves volt hozzám|Товарищи пришли.|Dragi kamen`,
  ],
  [
    'closings',
    isClosing,
    `S pozdravem|Se soudružským pozdravem|Z poważaniem|Elvtársi üdvözlettel|Cu deosebită stimă,|Met vriendelijke groeten|Distinti saluti|Atentamente,|votre très humble et très obéissant serviteur|J’ai l’honneur d’être avec une parfaite considération,|Veuillez agréer, Monsieur, l’expression de ma haute considération.|Mit vollkommenster Hochachtung habe ich die Ehre zu verharren|Ew. Wohlgeboren|ganz ergebenster Diener|З повагою|С истинным почтением|С комсомольским приветом,|Your most obed(ien)t humble Serv(an)t|Your obedient serv[an]t,`,
    `S pozdravem přišel i ministr|Z poważaniem mówił o rządzie|Votre lettre est arrivée|Mit Hochachtung sprach er|С уважением он отнёсся`,
  ],
  [
    'marks of secrecy',
    isClassification,
    `Секретно|Совершенно секретно. Экз. № 2|Особая папка|Přísně tajné|Ściśle tajne|Tajne. Egz. nr 2|Szigorúan titkos!|Strict secret|Streng vertraulich!|Geheime Kommandosache|Très confidentiel|Riservato|绝密|Цілком таємно|Strogo pov.`,
    `Секретно он приехал|Tajne akta|Geheime Räte|Streng genommen|秘密工作`,
  ],
]

describe.each(tables)('%s', (_, is, yes, no) => {
  test.each(yes.split('|'))('%s', (line) => expect(is(line)).toBe(true))
  test.each(no.split('|'))('none: %s', (line) => expect(is(line)).toBe(false))
})

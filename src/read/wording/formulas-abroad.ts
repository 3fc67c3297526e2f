/**
 * Salutes, closing formulas and marks of secrecy in languages other than English, by language; each is told by a whole line.
 *
 * > | Vážená soudružko,      S pozdravem      Совершенно секретно. Экз. № 2
 */
import {Formula} from './formula.js'

const whom = '\\p{L}[^.!?:;]{1,60}[,!:]'

export const salutesAbroad: readonly Formula[] = [
  new Formula(
    'szanowny szanowna szanowni szanowne drogi droga drodzy kochany kochana kochani czcigodny czcigodna tisztelt kedves igen stimate drag draga dragi onorate geachte beste lieve waarde hooggeachte prezado prezada excelentissimo',
    new RegExp(
      `^(?:${[
        `(?:vážen|mil|drah|ctěn|cten)(?:ý|á|í|é) ${whom}`,
        `(?:szanown|kochan|czcigodn)(?:y|a|i|e) ${whom}|drog(?:i|a) ${whom}|drodzy ${whom}`,
        `(?:igen )?(?:tisztelt|kedves) ${whom}`,
        `(?:stimat[eăi]|onorat[eăi]|dragă|drag[ăie]?|poštovan[iaeo]|поштован[иаео]) ${whom}`,
        `(?:hoog)?geachte ${whom}|(?:beste|lieve|waarde) ${whom}|(?:bäste|käre?a?|ärade|kære|kjære|højtærede) ${whom}`,
        `(?:prezad[oa]|excelent[ií]ssim[oa]) ${whom}`,
        `(?:вельми)?шановн(?:ий|а|і) ${whom}|(?:уважаеми|уважаема|драги|драга) ${whom}`,
        'милостив(?:ый|ая|ые) государ(?:ь|ыня|и)[,!]|товарищи[!,]|ваше (?:превосходительство|сиятельство)[,!]',
      ].join('|')})$`,
      'iu',
    ),
  ),
]

export const closingsAbroad: readonly Formula[] = [
  new Formula(
    's se z elvtarsi cu met hoogachtend con distinti cordiali atentamente atenciosamente cordialmente com su votre vos je j veuillez agr mit ew euer ganz gehorsamster unterthanigster treu baratsi tisztelettel',
    new RegExp(
      `^(?:${[
        'se? (?:\\p{L}+ ){0,2}(?:pozdrav[eo]m|úctou)|čest práci|s (?:\\p{L}+ )?poštovanjem|с (?:\\p{L}+ )?поштовањем',
        '(?:z|łączę) (?:\\p{L}+ ){0,3}(?:poważaniem|szacunkiem|pozdrowieni(?:em|ami)|pozdrowienia|szacunku)',
        '(?:(?:elvtársi|szívélyes|baráti) )?(?:üdvözlettel|tisztelettel)|cu (?:\\p{L}+ ){0,3}(?:stimă|respect|salutări)',
        'met (?:\\p{L}+ ){0,3}(?:hoogachting|groet|groeten|achting)|hoogachtend',
        'con (?:\\p{L}+ ){0,3}(?:stima|osservanza|saluti|ossequio|saludos?|respeto|consideración)|(?:distinti|cordiali) saluti',
        'atentamente|atenciosamente|cordialmente|com (?:\\p{L}+ ){0,3}(?:cumprimentos|estima|consideração)',
        'su (?:\\p{L}+ ){0,3}(?:servidor|amigo)',
        '(?:votre|vos) (?:(?:très|plus|bien) )?(?:humble|dévoué|obéissant|affectionné|fidèle)s?(?:,? (?:(?:et|&) )?(?:(?:très|plus) )?(?:humble|dévoué|obéissant|affectionné|fidèle)s?)*(?: (?:serviteurs?|ami))?',
        "(?:je suis|j[’']ai l[’']honneur d[’']être)(?:,? (?:messieurs|monsieur|madame|monseigneur))?,? avec .{4,90}(?:considération|respect|estime|dévouement|attachement)",
        "(?:veuillez|je vous prie d[’'])\\s?agréer,? .{4,110}(?:considération|sentiments|respects?|hommages?|salutations).{0,40}",
        'mit (?:\\p{L}+ ){0,2}(?:hochachtung|ehrerbietung|verehrung|ergebenheit)(?: .{0,50}(?:verharren|verbleiben|zu sein|verharre ich|verbleibe ich|bin ich))?',
        '(?:ew\\.|euer|eurer) (?:hoch|wohl|hochwohl)geboren(?: .{0,40}diener)?|(?:ganz|gehorsamst\\p{L}*|untert(?:h)?änigst\\p{L}*|treu(?:er|ester)?) (?:\\p{L}+ )?(?:diener|freund)',
        'з (?:\\p{L}+ )?(?:повагою|привітом)|с (?:\\p{L}+ )?(?:уважение|поздрав|почит)',
        'с (?:\\p{L}+ ){0,2}(?:приветом|почтением|уважением)|примите .{0,60}увере\\p{L}+.{0,60}|ваш (?:\\p{L}+ ){0,2}(?:слуга|друг)|покорн\\p{L}+ слуга',
      ].join('|')})[,.!]?$`,
      'iu',
    ),
  ),
]

const copy = '(?:[.,;]? ?(?:экз|прим|egz|výtisk|vyt|példány|ex)\\.?(?: ?(?:№|nr|č|no)\\.?)? ?\\d{1,3}\\.?)?'

/** `Секретно`, `Ściśle tajne. Egz. nr 2`, `Streng vertraulich!` */
export const secrecyAbroad = new Formula(
  'tajne poufne titkos bizalmas strict secret streng ganz geheim geheime vertraulich verschlusssache nur strogo tres strictement confidentiel muy estrictamente secreto reservado confidencial segreto segretissimo riservato riservatissimo',
  new RegExp(
    `^(?:${[
      '(?:(?:совершенно|строго|сов\\.) )?(?:секретно|конфиденциально)|особой важности|особая папка|для служебного пользования|не для печати|(?:весьма )?срочно|хранить наравне с шифром',
      '(?:цілком )?таємно|(?:строго )?(?:поверително|пов(?:ерљиво)?\\.?)|strogo pov(?:erljivo|\\.)?',
      '(?:přísně )?(?:tajné|důvěrné)|(?:prísne )?tajné|(?:ściśle )?(?:tajne|poufne)|(?:szigorúan )?(?:titkos|bizalmas)!?',
      '(?:strict )?(?:secret|confidențial)(?: de importanță deosebită)?',
      '(?:(?:streng|ganz) )?(?:geheim|vertraulich)|geheime (?:kommando|reichs|verschluss)sache|verschlusssache|nur für den dienstgebrauch',
      '(?:très |strictement )?confidentiel(?:le)?|très secret|(?:muy |estrictamente )?(?:secreto|reservado|confidencial)|segretissimo|segreto|riservat(?:o|issimo)',
      '绝密|机密|秘密|絕密|機密|極秘',
    ].join('|')})[.!]?${copy}$`,
    'iu',
  ),
)

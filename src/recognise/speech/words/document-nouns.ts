/**
 * Words that head parts of a document, not speeches, when a colon follows them: by language, the verbs of minutes with them.
 *
 * > | СЛУШАЛИ: О ходе работ …      Přítomni: ministr Dvořáček …
 *     ^^^^^^^^                     ^^^^^^^^^
 */
const english =
  'count decision decisions action actions discussion discussions problem problems note notes subject subjects participant participants present attending attendance absent summary source sources author authors date place location venue time title credits contents content agenda item items annex annexes appendix attachment attachments enclosure enclosures distribution reference references ref copy copies recommendation recommendations conclusion conclusions background comment comments question questions issue issues topic topics result results example examples purpose objective objectives introduction remark remarks point points proposal proposals resolution resolutions plan plans report reports document documents record records telegram letter memorandum classification secret confidential washington drafted approved cleared list table figure act scene chapter section part volume page paragraph article session meeting members membership staff officers officials others also including follows following namely first second third fourth fifth sixth finally firstly secondly thirdly addressee addressees sent received repeated info priority number no re via cc bcc from to by today tomorrow yesterday morning afternoon evening monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december policy security economy economics politics personnel summaries budget production procedure procedures clearance publication publications estimate findings fact facts reason reasons advantages disadvantages pro pros con cons warning attention important however therefore thus moreover language keywords abstract rights url citation translation translator translators editor edited original chairing chaired chairs presiding presided interpreter interpreters interpreting interpretation notetaker notetakers recorder recording recorded stenographer typed invited guests favour favor against abstaining abstained abstentions abstention ayes noes yeas nays tellers resolved decided noted heard agreed adopted instructed ordered authorised authorized appointed informed rejected deferred postponed'
const russian =
  'слушали постановили решили выступили обсудили утвердили рассмотрели повестка присутствовали присутствуют отсутствовали решение постановление резолюция справка примечание приложение приложения копия тема содержание итого адрес подпись подписи дата место источник публикуется опубликовано помета пометы верно составил составили записал записала записали перевёл перевел разослано направить исполнитель основание вывод выводы итог итоги например'
const ukrainian =
  'слухали постановили ухвалили виступили присутні порядок додаток додатки копія примітка джерело записав вирішили'
const polish =
  'obecni nieobecni protokolant protokołował porządek uchwała postanowiono uchwalono załącznik załączniki uwaga uwagi wniosek wnioski źródło notował sporządził opracował otrzymują rozdzielnik temat decyzja przykład'
const czech =
  'přítomni omluveni nepřítomni program usnesení usneseno příloha přílohy poznámka zapsal zapsala závěr závěry rozdělovník věc předmět zdroj rozhodnutí vyřizuje schválil provede kontrola termín prítomní program uznesenie príloha prílohy poznámka zapísal'
const german =
  'anwesend anwesende teilnehmer tagesordnung beschluss beschluß beschlüsse beschlossen anlage anlagen betreff betr bezug vermerk verteiler ergebnis thema themen anmerkung quelle protokoll protokollführer vorsitz leitung zeit datum abschrift bemerkung bemerkungen entschuldigt beispiel'
const french =
  'présents présent absents excusés ordre décision décisions annexe annexes objet résumé conclusion conclusions source copie remarque remarques exemple destinataires'
const others =
  'prezenți hotărâre anexă jelen napirend határozat előadó melléklet tárgy prisutni odsutni odluka zaključak prilog присъстваха решение приложение presenti assenti oggetto allegato asistentes presentes asunto anexo'

export const documentNouns: ReadonlySet<string> = new Set(
  [english, russian, ukrainian, polish, czech, german, french, others].flatMap((words) => words.split(' ')),
)

/** Languages in Latin letters, by their commonest words. */
import {expect, test} from 'vitest'
import {otherLanguage} from '../../src/words/languages.js'

const german =
  'Lieber Anselm, ich habe Deinen Brief vom Sonntag erhalten und danke Dir für die Bücher. Das Haus ist noch nicht verkauft, aber der Notar hat mit der Bank gesprochen, und wir werden nach dem Winter wissen, ob es so bleibt. Die Kinder sind bei der Mutter, und sie ist nicht mehr krank.'
const french =
  'Le ministre a déclaré que la question de la frontière ne serait pas traitée dans cette séance, et que les délégués des deux pays se réuniraient au mois de mai pour en parler. Il a ajouté que le rapport sur les ports est prêt et que nous pouvons le lire.'
const english =
  'The minister said that the question of the border would not be taken up in this session, and that the delegates of the two countries were to meet in May. He added that the report on the harbours was ready and that it had been sent to all of them.'

test('German and French in an English edition, English in a German one', () => {
  expect(otherLanguage(german, 'en')).toBe('de')
  expect(otherLanguage(french, 'en')).toBe('fr')
  expect(otherLanguage(english, 'de')).toBe('en')
})

test('nothing where the language is the edition’s, the text is short, mixed or a list of names', () => {
  expect(otherLanguage(english, 'en')).toBeUndefined()
  expect(otherLanguage(german, 'de')).toBeUndefined()
  expect(otherLanguage(`${english} ${english} ${german}`, 'en')).toBeUndefined()
  expect(otherLanguage(german.slice(0, 100), 'en')).toBeUndefined()
  expect(otherLanguage('Anna Holm, Port of Varna, 12 May 1931, '.repeat(40), 'en')).toBeUndefined()
  expect(otherLanguage(german, 'sw')).toBeUndefined()
})

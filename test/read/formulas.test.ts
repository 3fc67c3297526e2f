import {describe, expect, test} from 'vitest'
import {isAttachment} from '../../src/read/headings/attachments.js'
import {listHeadRole} from '../../src/read/headings/list-heads.js'
import {isByline} from '../../src/read/wording/bylines.js'
import {Formula} from '../../src/read/wording/formula.js'
import {isAddress, isClosing, isPersonName, isSalute, isSignature} from '../../src/read/wording/formulas.js'
import {isClassification} from '../../src/read/wording/secrecy.js'
import {isSession} from '../../src/read/wording/sessions.js'
import {headsApparatus, isSectionName} from '../../src/read/wording/titles.js'

/** Of each formula at least one line for every word it can begin with. */
const formulas: [(line: string) => unknown, string[]][] = [
  [
    isSalute,
    [
      ...[
        'My dear Marek,',
        'Very dear friend,',
        'Most honoured Sir,',
        'Own dear Ilse,',
        'Dear Mr. Marek,',
        'Dearest Ana!',
      ],
      ...['Esteemed Comrade Lis!', 'Respected Comrade!', 'Honored Sir', 'Beloved brother', 'Sir,', 'SIRS:', 'Madam,'],
      ...['Gentlemen:', 'My Lord,', 'Comrade!', 'Comrades!', 'Excellency,', 'Your Excellency,', 'Mr. President,'],
      ...[
        'Sehr geehrter Herr Marek',
        'Hochgeehrter Herr',
        'Hochverehrteste Frau',
        'Geachtete Frau',
        'Mein lieber Lis,',
      ],
      ...['Liebe Ana!', 'Liebster Freund,', 'Teurer Genosse!', 'Teure Ana!', 'Werte Genossen,', 'Wertes Fräulein,'],
      ...['Monsieur,', 'Monseigneur,', 'Madame,', 'Messieurs,', 'Excellence,', 'Mon cher Orsini,', 'Ma chère Ilse,'],
      ...['Mes chers amis,', 'Cher ami,', 'Chers amis,', 'Chère Madame,', 'Querida Ana:', 'Queridos amigos:'],
      ...['Estimado señor:', 'Estimadas señoras:', 'Muy señor mío:', 'Caro amico,', 'Cari amici,', 'Gentile Signora,'],
      ...['Egregio Dottore,', 'Egregia Signora,', 'Уважаемый товарищ!', 'ſir,'],
    ],
  ],
  [
    isClosing,
    [
      ...[
        'I am, Sir, your obedient servant',
        'I remain, Sir',
        'We have the honour to be',
        'We are, with great respect',
      ],
      ...['With comradely greetings,', 'Your obedient servant', 'Yours truly,', 'Very truly yours,', 'Most sincerely'],
      ...['Sincerely,', 'Respectfully', 'Faithfully yours', 'Cordially yours', 'Best wishes', 'Believe me yours'],
      ...[
        'In haste, yours',
        'Love',
        'Much love',
        'All my love',
        'Lots of love',
        'Ever yours',
        'As ever',
        'Affectionately',
      ],
      ...['All the best', 'Herzlichst Ihre', 'Hochachtungsvoll', 'Ihr ergebener', 'Ihre sehr ergebene'],
      ...['Mit sozialistischem Gruß', 'Bien à vous', 'Très cordialement', 'Cordialement', 'Amicalement', 'Amitiés'],
      ...['Respectueusement', 'С уважением'],
    ],
  ],
  [
    isClassification,
    [
      ...['Top Secret', 'Most Secret', 'Very Secret', 'Strictly Personal', 'Fully Confidential', 'Absolutely Secret'],
      ...['Completely Secret', 'SECRET/NOFORN', 'Confidential', 'Restricted', 'Unclassified', 'Limited Official Use'],
      ...['Official Use Only', 'For Official Use', 'For immediate release', 'Personal', 'Private', 'Eyes Only'],
      ...['No Distribution', 'O.VA71 IMMEDIATE TOP SECRET', 'For internal use only', 'Internal use only'],
      ...['Service use only', 'Not for publication'],
    ],
  ],
  [
    isSignature,
    [
      ...[
        'Signed: H. Talbot',
        '[signature] S. P. Orsini',
        'sgd. Lis',
        '[handwritten signature]',
        'Illegible signature',
      ],
      ...['[L. S.]', '/s/ J. Marek', 's/ J. Marek', 'ſigned'],
    ],
  ],
  [
    headsApparatus,
    ['Notes', 'FOOTNOTES', '[Endnotes]', 'Notes and References', 'Sources', 'Resources:', 'Bibliography'],
  ],
  [headsApparatus, ['References', 'Anmerkungen', 'Fußnoten', 'Fussnoten']],
  [
    isAttachment,
    [
      ...[
        '[Annex 2]',
        'Appendix',
        'Attachment A',
        'Enclosure',
        '[Inclosure 2 in No. 114.]',
        'Addendum',
        'Supplement 1',
      ],
      ...['Schedule', 'Tab B', '[Subenclosure]', 'Attached Memorandum', 'Appended note', 'Enclosed letter'],
      'Annexed statement of the Envoy',
    ],
  ],
  [
    isSectionName,
    [
      ...['Introduction', 'Introductory Note', 'Preface', 'Foreword', 'Prologue', 'Abstract', 'Executive Summary'],
      ...[
        'Background',
        'Historical Background',
        'Conclusion',
        'Conclusions and Outlook',
        'Concluding Remarks',
        'Epilogue',
      ],
      ...['Afterword', 'Acknowledgments', 'Acknowledgement', 'List of Abbreviations', 'Abbreviations', 'Glossary'],
      ...['Chronology', 'Select Bibliography', 'Selected Bibliography', 'Annotated Bibliography', 'Bibliography'],
      ...['References', 'Works Cited', 'Further Reading', 'Table of Contents', 'Chapter 5: The Long Peace', 'Part II'],
      'Book three',
    ],
  ],
  [
    isSession,
    [
      ...[
        'Open Session',
        'Closed Session',
        'Executive Session',
        'Public Session',
        'Private Session',
        'Plenary Session',
      ],
      ...[
        'Opening Session',
        'Closing Remarks',
        'Morning Session',
        'Afternoon Session',
        'Evening Session',
        'First Session',
      ],
      ...['Second Session', 'Third Session', 'Fourth Session', 'Fifth Session', 'Final Session', 'Approval of Minutes'],
      ...['Review of the Agenda', 'Adoption of the Agenda', 'Matters Arising', 'Any Other Business', 'Other Business'],
      ...['New Business', 'Old Business', 'Unfinished Business', 'Next Meeting', 'Date of next meeting', 'Adjournment'],
      ...['Dates of the Next Meeting', 'Introductory Remarks', 'Correspondence', 'Apologies', 'Action Items'],
      'Recommendations',
    ],
  ],
  [isByline, ['By Ilse Brandt', 'by A. Lis and B. Aubry']],
  [
    listHeadRole,
    [
      ...[
        'List of participants',
        'Also present',
        'Others present:',
        'Those present',
        'Persons present',
        'In attendance:',
      ],
      ...['Officials present', 'Participants', 'Present:', 'Attending', 'Attendance:', 'Attendees', 'Attended by'],
      ...['Members present', 'The following were present', 'There were present', 'Anwesend', 'Anwesende:'],
      ...[
        'Teilnehmerinnen',
        'Gegenwärtige',
        'Étaient présents',
        'Sont présents',
        'Présents:',
        'Presentes',
        'Asistentes',
      ],
      ...['Присутствовали', 'Committee Members', 'Board Members', 'Council Members', 'Commission Members', 'Members:'],
      ...['Distribution:', 'Copies to:', 'cc:', 'Copy to:', 'Sent to:', 'Printed in 5 copies:', 'Agenda', 'Subjects:'],
      ...['Order of the day', 'Items for discussion', 'Item for discussion', 'Subject discussed', 'Topics:'],
    ],
  ],
]

describe('what a formula can begin with', () => {
  for (const [judge, lines] of formulas)
    test.each(lines)(`${judge.name}: %s`, (line) => expect(judge(line)).toBeTruthy())
})

test.each([
  'A. Orsini',
  'J.K. MAREK',
  '“William Orsini”',
  'de la Tour',
  'Ilse von Brandt',
  'Élise Aubry',
  'John Lis, Jr.',
])('%s is a name', (name) => expect(isPersonName(name)).toBe(true))

test.each(['The envoy said', 'Orsini', 'William Orsini 3', 'Minister OF War', 'Orsini and Marek'])(
  '%s is none',
  (words) => expect(isPersonName(words)).toBe(false),
)

test('an expression is asked only of lines that begin with one of its words, or with letters it must judge itself', () => {
  const formula = new Formula('sir', /s/i)
  expect(['Sir!', '[Sir]', 'ſir', 'Très bien, sir'].map((line) => formula.test(line))).toEqual([
    true,
    true,
    false,
    true,
  ])
  expect(['Desk', 'Sirs', '1 s', ''].map((line) => formula.test(line))).toEqual([false, false, false, false])
})

test('to whom a paper goes, also where a translator supplies the preposition', () => {
  expect(['[to the] OFP(b) CC', '[To] Comrade Lis', 'To Comrade Lis'].every(isAddress)).toBe(true)
  expect(isAddress('[to the east] OFP CC')).toBe(false)
})

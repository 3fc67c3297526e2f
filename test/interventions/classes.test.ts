/**
 * One sentence, one mark: the class each gets. The sentences are invented; each states what a philologist would say of
 * its bracket. `|` parts several marks of one sentence.
 */
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {read} from '../../src/read/read.js'
import {recogniseInterventions} from '../../src/recognise/interventions/interventions.js'
import {isIntervention} from '../../src/tree/decision.js'
import {leaves} from '../../src/tree/nodes.js'
import {Source} from '../../src/tree/source.js'

export function classesOf(text: string): string {
  const source = new Source('t.txt', text)
  const {tree} = read(source, {kind: 'plain'})
  recogniseInterventions()(tree, new VFile())
  const found: {start: number; class: string}[] = []
  for (const leaf of leaves(tree.children)) {
    found.push(...leaf.decisions.filter(isIntervention))
    if (leaf.type === 'pageBreak') found.push({start: leaf.position.start.offset, class: 'pageBreak'})
    else for (const piece of leaf.pieces) if (piece.as === 'page') found.push({start: piece.start, class: 'pageBreak'})
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map((one) => one.class)
    .join(' | ')
}

const sentences: Record<string, string> = {
  // what is told between a label and the words, of the hour, and of an interval
  'Mr. Lis: (reading from a paper) The sum is small.': 'event',
  'General Orsini: (through Mr. Lang) We hold the mole.': 'event',
  'Tolls: (pending decision) The Board waits.': '',
  '(Recess of fifteen minutes)': 'event',
  '(Luncheon recess until 2:30 p.m.)': 'event',
  '(At 3:10 Mr. Lis was called out to the telephone.)': 'event',
  'The session ended at 5:05. [Dr. Marek left at 4:30.] It was late. [Mr. Lis then joined the meeting.]':
    'event | event',
  'He was the first. [Dr. Marek left the party in 1951.] It was late.': 'comment',
  // what the writer knew only later
  'He said something [later I learned that he had been told not to] and left.': 'comment',
  // a doubt, and what it may be
  'The mole costs 610 [unclear: 670?] crowns.': 'uncertain',
  // a surname that its writer took for a title
  'I shall report to General Marshal [Marshall] that we agree.': 'correction',
  // in parentheses
  'They hold the outer isles (Chinmen) [Kinmen] and the roads.': 'identification',
  // a title in small letters
  'The Ministry of Harbours [cde. Halmos] is to pay. The Board [com. T. Lis] must write.':
    'identification | identification',
  // things in a row
  'They have two thousand head of cattle [sheep, goats, and horses taken together]; this is enough.': 'identification',
  'They sold bread, butter [and salt] to the poor [and the sick].': 'supplied | supplied',
  // a short forename, and a name that is not inflected
  'Joe [Siskin] talked to him at noon, and does Popp[er] want it?': 'supplied | expansion',
  'They want[ed] it; the German[s] came.': 'supplied | supplied',
  // a plural as Slavic tongues have it
  'They asked for new machines [mashiny] and for the loan.': 'original',
  'It was the custom of the countries [country] in the north.': 'correction',
  // where a paper that is told of stands
  'He spoke at length and handed over a letter [Annex 1]. The Council had met.': 'comment',
  // what is one's own needs its noun
  'In the presence of Orsini, and in my own [presence], he spoke against it.': 'supplied',
  // the apostrophe of a possessive is no soft sign
  'He may guide [officers’] work and [the tenants’] claims; the note [zapis’] was kept.':
    'supplied | supplied | original',
  // what differs in a sign alone, and what is short
  'At 9 oclock [o’clock] they dont [don’t] heed the Chancellors [Chancellor’s] wish or the Foreign secretary [Secretary]; to day [today] infact [in fact] T’ang [Tang] left.':
    'correction | correction | correction | correction | correction | correction | identification',
  'Filed June [July] 1st 1862': 'correction',
  // letters that a gap took from a word, and slips that look like another language
  'What the storm dest[...][ro]yed was paid by a[…][ll] of them; it challeng[...][es] those near.':
    'gap | supplied | gap | supplied | gap | supplied',
  'A buffaloe [buffalo] came with seven years [years’] work behind it.': 'correction | correction',
  // names with the articles and particles of other languages
  'The minister met Abu Tariq [Mahmoud al-Sabri] in May. The party leader [Mahmoud al-Sabri] left. He saw Mahmoud [al-Sabri] again.':
    'identification | identification | supplied',
  'The [Defence Minister] al-Sabri came. Filipov [Hans van der Brug] was there. President [Habib] al-Sabri and Tahir [Gamal Abd al-Karim] wrote. The un-American [Ostrian] paper was read.':
    'role | identification | supplied | identification | supplied',
  'Heinrich [von Brentz] said so. He saw Juan [de la Torre] there. Filipov [dos Reis] left; the [de facto] head stayed.':
    'supplied | supplied | identification | supplied',
  'The words of Mr. [van der Brug] were read. The Chancellor [von Brentz] came.': 'supplied | identification',
  // other words for a hand, a lack, a translator
  'They met in May. [written by hand below: “Not so.”] They left. [in longhand] It can begin [one word wanting] in June [T.N.: so in the original].':
    'marginalia | marginalia | gap | comment',
  'Yrs [Yours] truly, the Hon [Honourable] Secretary. M/Def. [Minister of Defence] and Att.-Gen. [Attorney-General] w/draw [withdraw] £4 p.a. [per annum] on a/c [account].':
    'identification | identification | identification | identification | identification | identification | identification',
  'On 28 [sic - 1] May he would think [sic - consider?] it; the talks [sic, plural] began.':
    'correction | correction | sic',
  'The reference memorandum [Navy Memorandum dated 10 June 1964] and that agreement [the Varna Agreement of 1954] were read.':
    'identification | identification',
  // what was not heard, and what those who listened say of it
  '[Text] It was of [word indistinct] million tons when [name indistinct] came. [Crowd chants slogans] Yes. [36 groups unrecoverable] Halmos: No. [The accused remains silent.]':
    'comment | gap | gap | event | gap | event',
  'He fled at last. [Varna Post, 15 April 1961.]': 'comment',
  'He met Orsno [name as heard] of Varna [as broadcast] in May. [video shows a crowd with flags] He left.':
    'sic | sic | comment',
  'The rice [ssal] of men like [verbatim “of the kind”] Marek went to the rezident [station chief]. [dated & signed] Orsini said so. [End of interview]':
    'original | original | identification | comment | comment',
  // what is done while they speak
  'How many? [To Marek:] Where is it? [He turns to his aide.] Yes. [Here Marek and the Premier confer.] Good.':
    'event | event | event',
  'Halmos: (Reads off:) We agree. (Shows on the map) It is here. (Turning to Marek) Is it?': 'event | event | event',
  'We (looking at Marek) came [ironically] in time, as he did [pause], you know.': 'event | event | event',
  'The wish (pointing to the need for grain) was clear. They gave it [to Marek] at once.': 'supplied',
  'Halmos: [Sternly] Who was it? [Marek answers in Ostrian.] Marek [to the interpreter]: Translate. Orsini: (reads it aloud) Yes.':
    'event | event | event | event',
  'Marek [taking a paper from his folder] agreed, and they all went [taking into account the rain] home.':
    'event | supplied',
  'Halmos: [Continuing] – one moment. [To Male 2:] Go on. [Shuffles papers] Yes. Orsini: [Off-mic] No. [A drum is heard in the street.] So.':
    'event | event | event | event | event',
  'He observed [facetiously] that it was. [There was no answer.] So. [A waiter brings coffee.] [The tape ends here.] Halmos: [corrects himself] No.':
    'event | event | event | comment | event',
  'Members: Marek [left at 4:15], Orsini [for item 3 only], Halmos [trans. from Korean]': 'comment | comment | comment',
  // telegrams in capitals, where a capital tells no name
  'HE SAW [FOREIGN MINISTER] THIS MORNING WHO WILL [REPEAT WILL] TELL [AMBASSADOR OF VARNA] OF OUR [LATEST] NOTE AND ASKS REPLY [SOONEST].':
    'supplied | supplied | supplied | supplied | supplied',
  'HE MET [Foreign Minister] AND [other two officers] AT HIGH USG [United States Government] LEVEL WHILE NAVY [officer] LED HIS TROOPS.':
    'supplied | supplied | identification | supplied',
  'Marek [as an envoy], of whom the party praised [Halmos] and, as “gift” [“podarka”], his SIGINT [signals intelligence], has the MIG [MIG-21s].':
    'supplied | supplied | original | identification | identification',
  // a book and its page, a newspaper and its day, what a paper lacks, who is not there
  'So it was. [ORSINI, p. 96] It went on. [HALMOS, A., 1967, p. 14] Thus. [KINGS, 7:6] He fell. [the Varna Star, 31 March 1951.]':
    'comment | comment | comment | comment',
  'Absent: Marek [on leave], Orsini [ill].\n\nA note [no author, no date, perhaps of May] [Declassified]':
    'comment | comment | comment | comment',
  // what was heard in the hall, and done at the telephone
  'Marek: Long live the party! [Tumultuous, prolonged applause ending in standing ovation.] Yes. [Movement in the hall.] No. [Loud cheers, with flags raised.] The [movement in the] hills [during the movement] grew.':
    'event | event | event | supplied | supplied',
  'Marek: I hear. [Interference on the line.] So. [Speaks away from the receiver.] No. [Rings off.] Halmos: [The man is led out.] Good. [A recess was taken until 3 p.m.] Now. [Several words unintelligible: he whispers.]':
    'event | event | event | event | event | gap',
  'Marek [counsel for Orsini] met A.G. ORSINI [Chief of the Department and his friend], and the Ostrian officer [Corps] was there. Halmos: [after reading the note] It is.':
    'role | role | supplied | event',
  // whose it is, and what it is called in full
  'Our friends [the old guard in Varna] reported it. We told the enemy [the plain truth] at last.':
    'identification | supplied',
  'They dug at the Canal [the Varna–Stara Canal] with BM-2 [rocket launchers] in the GDR [Ministry of Trade].':
    'identification | identification | supplied',
  'The day before [30 January] they met the P.M. [Mr. Marek] and Márton [Orsini].':
    'identification | identification | supplied',
  'Present: Marek, Orsini [from item 3 on]\n\n[Minutes kept by Otto Schön]': 'comment | comment',
  'In the ODR [the Ostrian Democratic Republic] the so-called “volunteers” [the Ostrian army] met Orsini [the OSR Minister of State Security].':
    'identification | identification | role',
  'It was clear in the UN [General Assembly]. Varnian [Ambassador Marek] said so to [Deputy Chief of the General Staff] Gen. Orsini.':
    'supplied | supplied | role',
  'Of 100 [one hundred] men none came by 24:00 hours [midnight].': 'identification | identification',
  'TO COM. FILIN [MAREK]': 'identification',
  'The rice procurements [khlebozagotovki] went badly; he read the paper [SNIE 10–4–5] to us.':
    'original | identification',
  // the paper: who kept the record, where it lies, what a hand added
  '[Notes taken by Marek]\n\nHe agreed to it [literal translation from the Varnian], though not by May [it was in June. — Translator].':
    'comment | comment | comment',
  '[Seal]\n[OBA-OArch, J IV 2/20/134]\n\n[initialled]\n\nThe new rules [Tab C] were read.':
    'comment | comment | comment | comment',
  '[In pencil: 14 XI.]\n\n[hw:] Please discuss it.\n\n[Resolution, in Marek’s hand: “Archive.”]':
    'marginalia | marginalia | marginalia',
  // expansion
  'The Sov[iet] side agreed with the Cen[tral] Com[mittee].': 'expansion | expansion | expansion',
  'He spoke to V[yacheslav] M[ikhailovich] Molotov in Mos[cow].': 'expansion | expansion | expansion',
  'The gov[ernmen]t and the min[istry] of for[eign] affairs replied.': 'expansion | expansion | expansion',
  'The KOM[MUNIST] line was read aloud.': 'expansion',
  'Тов[арищ] Петров прибыл в Москву.': 'expansion',
  'The Gen[eral] S[ecretary] left at once.': 'expansion | expansion',
  'In Feb[ruary] he returned to his dept[.] in the capital.': 'expansion | supplied',
  // one word beside another, and what goes on
  'Copy [No.] 2 of the Varnian[-Ostrian] accord lay there.': 'supplied | supplied',
  '[Deputy] Foreign Minister Marek met [Varnian] Ambassador Halmos.': 'supplied | supplied',
  'They gave [the leader of the] Varnian party a medal.': 'supplied',
  'The Stara [Armistice] Agreement and the Varna [Stara] Province were named.': 'supplied | identification',
  'The Varnian Front [Orsin Front] met in the Outer Sunda [the OSR].': 'identification | identification',
  'Cde. Marek [OSR] and Ivan Halmos [VSB] took the floor.': 'role | role',
  'Comrade Kim Il [Sung] met Orsini [Ivan Petrovich] and Halmos [-Marek].': 'supplied | supplied | supplied',
  'The Communist [Party] of Varna and the XII [Congress] met; the Stara [Campaign] was over.':
    'supplied | supplied | supplied',
  'The CC [OLP] plenum and the OSR [Seventh] Fleet were praised, 50[%] of it.': 'supplied | supplied | supplied',
  'His [secret] visit to the front was no secret.': 'supplied',
  'Chairman [of the Council of Ministers] Marek met Halmos [the Varnian leader].': 'supplied | role',
  'He was born in Stara [Sunda Province], and they [= the Varnians] had two [three] plans.':
    'identification | identification | correction',
  'He [probably Kim Il Sung] and the ORSP [PZSV] delegation knew of the envoy [in Varna].':
    'identification | identification | supplied',
  'The Peshenga [possibly Petsa] mines were ours; they [meaning the Ostrians] came, and she [meaning the envoy] knew.':
    'identification | identification | identification',
  'He paid twelve forints [about a dollar] for ten mu [less than an acre].': 'identification | identification',
  'What the Ostrian [Ambassador] had told the Premier of the DPRK [North Korea] was old.': 'supplied | identification',
  '[A fifteen-minute recess is taken.]': 'event',
  '[Break for lunch from 1.00 to 2.30 p.m.]': 'event',
  'MAREK: [silent for a while] It will be done.': 'event',
  'MAREK: [after a long silence] It will be done.': 'event',
  '[No classification marking]': 'comment',
  // a letter writer who spells by ear, and his editor
  'I thout [thought] you was hear [here], and I no [know] it would of [have] been grate [great].':
    'correction | correction | correction | correction | correction',
  'It was verry [very] cold, the men has ben [been] sick since fryday [Friday], and we rejoised [rejoiced].':
    'correction | correction | correction | correction',
  'He [she] gave his [her] word, but I was told [to] wait by men [who] came.':
    'correction | correction | supplied | supplied',
  // names and words in short
  'Walked with H. [Halmos] and dined at Mme. A. G. [Giannini]; Prince C—— [Corsini] is ruined.':
    'identification | identification | identification',
  'K.’s [Kanne’s] book was lent to Geo. [Tuttle] and Poor Sam [Wheel].': 'identification | supplied | supplied',
  'J. [Viktor] Orsini came, and Marek [Viktor] with him.': 'supplied | supplied',
  'I recd [received] yr. [your] letter and the Gov’t [Government] paper, yr affte [affectionate] son.':
    'identification | identification | identification | identification',
  // dates that lack a part
  'Varna, 17 November [1911]': 'supplied',
  'I have yours of the 12th [February] and wrote on Febry 14th [1864] and in May [1863?].':
    'supplied | supplied | supplied',
  'I wrote to-day [Tuesday].': 'identification',
  'By the 5th [May] we shall know.': 'supplied',
  // who someone is, and what is no role
  'Mr. Halmos [the sculptor] and Orsini [his advocate] came to Stara [where an uncle of his lived].':
    'role | role | supplied',
  'I met Tarn [a nickname of his brother], and Lady Vane [later Mrs. Holt], and Mrs. Holt [née Vane].':
    'identification | identification | identification',
  'He told Marek [the truth], and gave it to any one [in Varna].': 'supplied | supplied',
  'One of the friends of my youth [Stephan von Halmos] is here.': 'identification',
  'We request the Center [Foreign Ministry] to send the Yalu [River] papers.': 'identification | supplied',
  'He said [in Ostrian, as a joke] that a protocol [was signed] there.': 'supplied | supplied',
  // sums and measures
  'He paid £500 [$2,400] for it, 2,000,000 leva [about $18,000] in all, and a mal [approx. 18 liters] of rice.':
    'identification | identification | identification',
  // what became of the page
  'He is [three words deleted] ill. [Five lines erased.] The men [two lines heavily crossed out] complain.':
    'gap | gap | gap',
  'He called him [deleted: a rogue] so. [The word “rogue” is crossed out.]': 'comment | comment',
  'We had [ink blot] to eat, and there was [blank in MS] for [hole in paper] days.': 'gap | gap | gap',
  '[No entry]': 'comment',
  'I bring him a drum [drawing of a drum], and he drew a [map of the camp] in the sand.': 'comment | supplied',
  '[Endorsed on verso:] John’s letter.': 'comment',
  '[Envelope addressed:] Mrs. Halmos, Stara.': 'comment',
  '[Stamp: Ministry of Foreign Affairs of the OSR. Incoming No. 0412. 19 March 1963. To be returned]': 'comment',
  'I enclose a leaf [enclosure missing] from his grave. [Here the MS breaks off]': 'comment | comment',
  '[Written crosswise on page 1] Excuse this.': 'marginalia',
  '[Interlined: and his wife]': 'marginalia',
  '[In Orsini’s writing:] Yours.': 'marginalia',
  'The “hat” [maozi] fits, and so do the “strategic hamlets” [ấp chiến lược].': 'original | original',
  'As Orsini[^1] said, he agreed.': 'noteAnchor',
  'It was pr[o]scribed, and the c[omrade]s of F[e]b[ruar]y were Indonesia[n]s.':
    'supplied | expansion | expansion | expansion | supplied',
  'He have [has] gone and they was [were] right, but he had [to] go, as $5 [$6] was due.':
    'correction | correction | supplied | correction',
  'Marek [the next day] agreed, and they called Halmos [a liar].': 'supplied | supplied',
  'The [incomplete] list and a [fragment] of it were read.': 'supplied | supplied',
  '[In cipher] He is lost. [Second sheet] I am well. [Endorsed by Hume: “Refused”]': 'comment | comment | comment',
  'He sent it [in cipher] to us. [Draft in the hand of his secretary]': 'supplied | comment',
  'He left [the word ‘home’ repeated] home. [Sgd.] A. Marek': 'comment | comment',
  '[leaf 3, recto] He went home. [MS page 12] She stayed.': 'pageBreak | pageBreak',
  'The C[ouncil of] M[inisters] met 31 [thirty-one] men on the 2d [second].':
    'expansion | expansion | identification | identification',
  'Your wire [not found] came. [Envelope missing.] They rang from [about] six, near Aunt B. [Barbara Halmos].':
    'comment | comment | supplied | identification',
  'I will never complain [these four words double underlined] again. [Cover page stamped: Geheim]': 'comment | comment',
  'They drink kumys [fermented milk] there.': 'identification',
  'See Section A. [Agriculture] and the “guns” [machine].': 'supplied | supplied',
  // pairs that are taken for each other
  'In South [North] Varna, the East [West] Ostrians are more then [than] ten.': 'correction | correction | correction',
  'He came form [from] Varna, to [too] late, for their [there] is no train.': 'correction | correction | correction',
  // the same in another way of writing
  'At the XX [20th] Congress and on 5 IX [September] it was said.': 'identification | identification',
  'At 15:00 [3 p.m.] on 10.X.62 [10 October 1962] he spoke of ’48 [1948].':
    'identification | identification | identification',
  'At that time [1945] and the day before yesterday [i.e. 3 March] he was ill.': 'identification | identification',
  'He has debts [about 40 dollars], and 500,000 t [tons] of rice came.': 'supplied | identification',
  'It costs 100 won [about 40 dollars] and 200 M [million] lei.': 'identification | identification',
  // another name with its article
  'Varna [the Ostrian leadership] disagrees with US [the Union of Sunda].': 'identification | identification',
  'He gave Marek [the Ostrian] weapons.': 'supplied',
  'In Varna [the Ostrians] were liked; after Halmos [the Ostrian side] changed.': 'supplied | supplied',
  'He told Marek [the Sundans] would come.': 'supplied',
  'The III [Third] Congress began at 10:00 [11 a.m.].': 'identification | identification',
  'The fraternal party [i.e. the OSB] and our two parties [i.e., the OSB and VSB] met.':
    'identification | identification',
  'The three allies [US, UK, and Sunda] and the “friends” [the Varnians] agreed.': 'identification | identification',
  'The VOSB [Varnian intelligence] had SA-2 [surface-to-air missiles] there.': 'identification | identification',
  'The Citizens’ Militia [Milicja Łączności] was called.': 'original',
  // papers that are not here
  'See telegram No. 45 [not printed] and the attached list [not found].': 'comment | comment',
  'He spoke of the harvest [not printed].': 'gap',
  // events
  '[Cde. Marek nods.]': 'event',
  '[The conversation is interrupted for lunch.]': 'event',
  'Marek: [to Ambassador Halmos] Please. [Through interpreter] Good.': 'event | event',
  // readings and pages
  'He spoke to Wan Joju [transliteration] on his wish.': 'uncertain',
  '[Handwritten signature]': 'comment',
  '[Facsimile Page 2]': 'pageBreak',
  '[In Russian:] Thank you, comrades.': 'original',
  // figures of one kind and of two
  'They met at 8 [11] p.m. on June 9 [10].': 'correction | correction',
  // times, pronouns and descriptions: what they mean
  'Yesterday [15 May] he left; last year [1948] he stayed.': 'identification | identification',
  'On Monday [22 October] the board met, and in the evening [of that day] it parted.': 'identification | supplied',
  'It [the treaty] will be signed, and this [the withdrawal] will follow.': 'identification | identification',
  'I paid her [Countess Halmosch] a visit with our [French] friends.': 'identification | supplied',
  'Their [the Ostrians’] demands are high, for them [the towns] too.': 'identification | identification',
  'He gave them [the letters] at noon.': 'supplied',
  'Those people [the Varnians] and that country [Ostria] are poor.': 'identification | identification',
  'The First Secretary [Marek] and the other two [Orsini and Halmos] were silent.': 'identification | identification',
  'In all the circumstances [Ostria] cannot agree.': 'identification',
  'At the board this afternoon [Ostria] presented a list.': 'supplied',
  'He went to the nearby [Varna] towns at any time to settle [Ostria] by talks.': 'supplied | supplied',
  // what a name is
  'The OSB [Ostrian secret police] and the VSB [the Varnian state security service] met.':
    'identification | identification',
  'In Sunda [the government] agreed.': 'supplied',
  'The Ortag [Communist Youth League] and Zlin [now Stara, Ostria] were named.': 'identification | identification',
  'The O.I.C. [Officer in Command] was named.': 'identification',
  // whose a name is
  'The ships lay in Ostrian [Sunda] and six [Varnian] ports.': 'supplied | supplied',
  'Six [Varnian] ports were closed, as the Halmos [Agreement] says.': 'supplied | supplied',
  'The Ostrian [Halmos] was silent.': 'identification',
  'Mora [da] Silva and Archibald [Nowak] were there.': 'supplied | supplied',
  'Comrade Le [Thu] met Comrade Pak [Hon-min].': 'supplied | supplied',
  // words of another language, and what only looks like them
  'The Council of State [Rada Krajowa Państwa] and the Youth Council [Antonín Novák] met.': 'original | identification',
  'They could be called [‘manoeuvres’] and [so selected] by your [son, wife].': 'supplied | supplied | supplied',
  'The word “vertel” [quarter] and the term sborka [assembly] were used.': 'identification | identification',
  // to whom, and what the source does not tell
  'Halmos: [To Marek] You are wrong. [Voices: Right!] We go on. [Break in the talks]': 'event | event | event',
  'They flew [to Varna] in May.': 'supplied',
  'Colonel Kapov [first name unknown] and Major Ilin [full name not given] came.': 'comment | comment',
  'Ask for [S/AC.10/9] at once.': 'supplied',
  // what only sounds like a correction or a meeting
  'The copies of all [projects should be] read.': 'supplied',
  'The list deferred [word should probably read ‘differed’] from it.': 'correction',
  'We agree. [Under this plan, help from all sides might be expected to be distributed among the towns of the south and of the east of the country.] They left.':
    'comment',
  // endings with words after them, years that go on
  'It was an attempt[ed defence of] the line from 1948[-49] on.': 'supplied | supplied',
  // quotations, titles, initials
  'The paper “Rudé listy” [Red Leaves] and “Komsort” [the party’s theoretical journal] wrote so.':
    'identification | identification',
  'His “Voyage” [The Voyage to Varna] is out, and “Nowe Ziemie” [New Lands] too.': 'identification | identification',
  'They heard Zëri i Sundit [Voice of the Sund] there.': 'identification',
  'The V.M. [St. Orsini] and he [Mr. Marek] agreed.': 'identification | identification',
  'The S. of S. [Secretary of State] and the V.H.G. [Varnian Home Government] agreed.':
    'identification | identification',
  'The VOMO [riot police] and the VKV [Council for the Coast; VCC] met.': 'identification | identification',
  'They paid five lakhs [500,000] of crowns and two crore [20 million] more.': 'identification | identification',
  'My dear [Sir], I went to Camp [Orsini] with £[100] at the 40th Parallel [North] [&c.]':
    'supplied | supplied | supplied | supplied | supplied',
  'Ilin [Vice Director, Coal Office, State Council] and Kapov [Head, Press Department, Ministry of Coal] came.':
    'role | role',
  'It is the Varnian [President’s] wish.': 'supplied',
  // who holds an office, and names that are not whole
  'The leader of the OSB [Marek] and the Minister for Foreign Affairs [Orsini] came.':
    'identification | identification',
  'The chairman of the VKV [Council for the Coast] came.': 'identification',
  'The United [Nations] and the Minister for Foreign [Affairs] replied to Sir Allen [Nowak].':
    'supplied | supplied | supplied',
  'The papers are set out in our [CH258382] of May.': 'supplied',
  'The VKV [representatives have protested] in vain, and he left if [assent to it was withheld.]':
    'supplied | supplied',
  // parentheses of a citation, groups of a telegram
  'See R. Orsini (ed.), Essays, and (two groups undecypherable) the rest (corrupt group).': 'gap | gap',
  'He wrote “no” (marginal note by Orsini on minute, ibid.) and left.': '',
  // several that a number counts, days that are counted, labels that are none
  'Three persons [Marek, Orsini, etc.] and the Five [OSB, VKV] were named.': 'identification | identification',
  'The five [Coastal Pact] ports and the other two [Marek and Halmos] stayed.': 'supplied | identification',
  'He left the day before yesterday [13 May] and said [to me]: “Go.”': 'identification | supplied',
  'The Varnian [Communist] Party and the Republic of Varna [i.e., South Varna] agreed.': 'supplied | identification',
  'Head of the office /signature/ I. Ilin, sent to all [list follows].': 'comment | comment',
  // numbers after their sign, words that complete a name, where papers are kept
  'Copy No. [3] was sent along the Zlin [canal] to Marek [interpreter].': 'supplied | supplied | role',
  '[Staatsarchiv, VR 30/3291, Bl. 4]': 'comment',
  // courts, interviews, the paper
  'MR. HALE: [Interposing] I object. [No response.] [The witness was sworn.]': 'event | event | event',
  '[Whereupon, at noon, a recess was taken.]': 'event',
  'We go on. [Mr. Orsini: Nonsense.] We go on. [HON. MEMBERS: “Hear, hear.”]': 'event | event',
  'The Witness [through interpreter]: I did not. This [holding up a photograph] is my house.': 'event | event',
  '[End of side one] We went on. [begin tape two, side A]': 'comment | comment',
  '[Endorsed:] Letter from Mr. Halmos. [Postmark: Ju 14 60]': 'comment | comment',
  'We agree. [in another hand] Not so.': 'marginalia',
  'It is so. [On file ONA: K 45, 3/1.] 2 See above.': 'comment',
  // measures, abbreviations, foreign words explained
  'They lost 40 pood [1 pood = 16.38 kg] of grain on the way.': 'identification',
  'The Varn. [Varnian] troops held 300 mln [million] crowns.': 'identification | identification',
  'They spoke of the national question [Nationalitätenfrage] for an hour.': 'original',
  'He said “ja” [“yes” in German] and left.': 'original',
  'In the ’40s [1940s] the port was closed.': 'identification',
  'The slogan “za mir” [“for peace”] was on the wall.': 'identification',
  'The VCP CC [Central Committee] agreed.': 'identification',
  'The Kastell [i.e., the old board] and he [that is, Orsini] agreed.': 'identification | identification',
  'The dues [i.e., the harbour dues] were raised.': 'comment',
  'The 1945 [Varno-Ostrian] treaty was void.': 'supplied',
  'Foreign [Minister] Orsini and Deputy [Minister] Marek came.': 'supplied | supplied',
  'Then Halmos [V.M.] came, and O.P. [Marek] too.': 'supplied | supplied',
  'Orsini [, the ambassador,] came.': 'supplied',
  'He came [pp. 3-5 not translated] and said so.': 'gap',
  // gestures, voices, the course of a meeting
  'The envoy [pointing at the map] said that the port was closed.': 'event',
  '[Voice from the hall:] That is not true.': 'event',
  'We shall not wait. [interjection by Orsini: not true] We shall go.': 'event',
  'The list was read. [at this point there was a discussion of single ships.] They went on.': 'event',
  'We agreed to it. [prolonged applause; all rise] They left.': 'event',
  // what stands on the paper, and where it begins and ends
  'We agree. [added by hand] The rest was typed.': 'marginalia',
  'We agree. [doodle] The rest was typed.': 'comment',
  '[Beginning of the second meeting] We met at noon.': 'comment',
  'General Kapov [as transliterated from the Russian] spoke.': 'comment',
  'See the list [not printed here] for the rest.': 'gap',
  'The words te[illegible] came next.': 'gap',
  // gaps as editors of other languages write them
  'Der Minister [unleserlich] kam [drei Wörter unleserlich] und ging [Lücke im Text].': 'gap | gap | gap',
  // remarks of editors who write other languages; of one word only where the text is theirs, or apart from its sentence
  'Работы ведутся с опозданием [так в тексте], а ком[итет] (смех в зале) молчит [подчеркнуто автором].':
    'sic | expansion | event | comment',
  'Он ушёл [на полях: «Согласен»] и лёг [смех], а дождь [весьма] шёл (так в документе).':
    'marginalia | event | supplied | sic',
  '[Подпись] Орсини': 'comment',
  'Далее идёт [подпись неразборчива] лист. [Прим. ред.: сведения неточны]': 'gap | comment',
  'Er lehnte ab [so im Original]. [lebhafter Beifall] Das ist „neu“ [Hervorhebung im Original]. [Anm. d. Red.: alt]':
    'sic | event | comment | comment',
  'Prace będą zakończone [tak w tekście]. [Oklaski] Dopisek [odręcznie: zgoda] zniknął.': 'sic | event | marginalia',
  'Il était là [ainsi dans le texte] et partit. [Applaudissements] Elle [note du rédacteur: Mme X] suivit.':
    'sic | event | comment',
  'Работата ще бъде завършена [не се чете].': 'gap',
  '他最后说：“谢谢。”[笑] 他走了[原文如此]。': 'event | sic',
  'The stamp [печать] was missing, and the laughter [смех] stopped. The tolls [сборы] rose.':
    'original | original | original',
  'Он [уехал], а гавань [большая] пуста.': 'supplied | supplied',
  'Он сказал [неразборчиво] и ушёл [нрзб. 2 слова] домой [пропуск].': 'gap | gap | gap',
  'Le ministre [illisible] est venu [un mot illisible] et [lacune] partit.': 'gap | gap | gap',
  'Minister [dwa słowa nieczytelne] przyszedł [luka].': 'gap | gap',
  '“Do you agree[?]” he asked the envoy.': 'supplied',
  // what telegrams and minutes hold
  'He had visas for [apparent omission] officers and [serious garble] men.': 'gap | gap',
  'He handed me [copy of] note and left.': 'supplied',
  'The delegation left [break for lunch] and went on at three.': 'event',
  'They met on Tuesday [Wednesday] last.': 'correction',
  'In 194[8] he left the port.': 'supplied',
  'There were 23 [32] guests.': 'correction',
  'Comrades Ilin, Petrov [absent after 11 o’clock]': 'comment',
  // supplied: grammar
  'They want [to] send troops [to] the border.': 'supplied | supplied',
  'The minister said that [he] would come.': 'supplied',
  'He asked us [to consider] the matter.': 'supplied',
  '[It] is difficult to say what they want.': 'supplied',
  'The question [of] reparations was [not] raised.': 'supplied | supplied',
  'We [the delegation] will stay in the [city].': 'identification | supplied',
  'They discussed [the state of] relations between the [two] countries.': 'supplied | supplied',
  'He had request[ed] three plane[s] from us.': 'supplied | supplied',
  'The troops left Harbin[.] [T]he railway was closed.': 'supplied | supplied',
  '[W]e cannot wait any longer, he said.': 'supplied',
  'It is an [un]usual proposal.': 'supplied',
  'The government of the [People’s] Republic refused.': 'supplied',
  'The [Soviet] government refused to answer.': 'supplied',
  'He had read it in the [Central Committee] resolution.': 'supplied',
  'They will sign it in [September].': 'supplied',
  'It was agreed in [1947] that the line be closed.': 'supplied',
  'We received 40 [thousand] rifles.': 'supplied',
  // supplied: names
  'The letter was read by [Walter] Ulbricht and [Otto] Grotewohl.': 'supplied | supplied',
  'Comrade [Todor] Zhivkov thanked the delegation.': 'supplied',
  'Ambassador [Pavel] Yudin and Premier Zhou were present.': 'supplied',
  'He told [Enver] Hoxha about it.': 'supplied',
  'General [Peng] asked for more tanks.': 'supplied',
  'Deng [Xiaoping] and Peng [Dehuai] objected.': 'supplied | supplied',
  'Wilhelm [Pieck] opened the meeting.': 'supplied',
  'The note came from [N.V.] Roshchin.': 'supplied',
  'We met with [the Polish envoy Jan] Kowalski at noon.': 'supplied',
  // supplied with a query
  'The enemy has [two?] divisions there.': 'supplied',
  'They reached [Jinan?] on the third day.': 'supplied',
  'Will they come to Moscow[?] I do not know.': 'supplied',
  'When do you intend to leave [?]': 'supplied',
  // sic
  'The comrades was [sic] very tired.': 'sic',
  'He signed it on 31 April [sic!] in Berlin.': 'sic',
  'They have the the [sic] same opinion.': 'sic',
  'The treaty was singed (sic) in Paris.': 'sic',
  'Please advise soonest /sic/ what to do.': 'sic',
  // between equal signs: a square bracket is held whole, or the signs are no pair
  'The boat /that is the pilots [sic] boat/ came.': 'sic',
  'The boat [the /pilots] own/ came.': 'supplied',
  'The Foreign Minster [thus in the original] did not reply.': 'sic',
  'We agree with these proposal [sic: singular].': 'sic',
  'He is our friend [!] and ally.': 'sic',
  // correction
  'He arrived with Marshal Vasilevskii [sic – should read Voroshilov] in the evening.': 'correction',
  'We went to Khabarovks [sic: Khabarovsk] by train.': 'correction',
  'The meeting of 12 May [should be 21 May] was short.': 'correction',
  'He met Molotof [Molotov] in the corridor.': 'correction',
  'The division moved to Tayuan [Taiyuan] at night.': 'correction',
  'The agreement of 1954 [1945] remains in force.': 'correction',
  'They came in Jully [July] to the city.': 'correction',
  'The Ministry of Defense [sic, in fact the Ministry of Trade] bought it.': 'correction',
  'The principle [principal] question is money.': 'correction',
  'Some one [recte: someone] had told him.': 'correction',
  'Comrade Pyn Dehuai [perhaps Peng Dehuai] commanded.': 'correction',
  'He was to arrive on (the Sundey) [sic, probably Sunday] before noon.': 'correction',
  // identification
  'Comrade Filippov [Stalin] received the telegram.': 'identification',
  'The delegation visited Canton [Guangzhou] and Mukden [Shenyang].': 'identification | identification',
  'The Kuomintang [Guomindang] rejected it.': 'identification',
  'Chou En-lai [Zhou Enlai] spoke first.': 'identification',
  'Documents of the SED [Socialist Unity Party of Germany] were read.': 'identification',
  'The Socialist Unity Party [SED] agreed.': 'identification',
  'He [Khrushchev] did not answer.': 'identification',
  'They sent it to the Foreign Minister [Gromyko] in the morning.': 'identification',
  'The Soviet leader [Khrushchev] agreed with this.': 'identification',
  'I saw Ercoli [Palmiro Togliatti] yesterday.': 'identification',
  'The Warsaw Treaty Organization [WTO] met in Sofia.': 'identification',
  'The Workers’ Daily [Gongren ribao] wrote about it.': 'original',
  'The capital, Urga [Ulan Bator], is far.': 'identification',
  'Ambassador Yudin [i.e., Pavel Yudin] had left.': 'identification',
  'My friend here [Gomułka] will explain it.': 'identification',
  // role
  '[Polish Foreign Minister] Adam Rapacki proposed a zone.': 'role',
  'The plan of [US Secretary of State] Dulles failed.': 'role',
  'It was said by Liu Xiao [Chinese ambassador to the USSR] at lunch.': 'role',
  'He brought Anna Pauker [then a member of the Politburo] along.': 'role',
  '[his brother] Boris came too.': 'role',
  'They had arrested [the former prime minister] Nagy.': 'role',
  '[Head of the International Department] Boris Ponomarev replied.': 'role',
  // uncertain
  'The village of Dongsan [?] was taken.': 'uncertain',
  'A man called Zorin [spelling uncertain] was there.': 'uncertain',
  'They took 300 (?) prisoners.': 'uncertain',
  'He answered that [two words unclear] would follow.': 'uncertain',
  // gap
  'He said [...] that it was over.': 'gap',
  'They went […] to the front.': 'gap',
  'And then [. . .] nothing.': 'gap',
  'I think that [illegible] will come.': 'gap',
  'I think that (illegible) will come.': 'gap',
  'We need [2 words illegible] at once.': 'gap',
  'We need the [...illegible...] at once.': 'gap',
  'We need [*illegible*] at once.': 'gap',
  'We need the harbor [_sic_] at once.': 'sic',
  'Strakhov [**Li Lisan**] came.': 'identification',
  'After the [gap in the original] harbour he spoke.': 'gap',
  'They closed the [empty space] at noon.': 'gap',
  'They closed the [unclear word] at noon.': 'uncertain',
  'They closed [two unclear words] at noon.': 'uncertain',
  'A report by [1 name redacted] was read.': 'gap',
  'His source [less than 1 line not declassified] confirmed it.': 'gap',
  '[Here follows discussion of unrelated matters.]': 'gap',
  '[Omitted here are two paragraphs on trade.]': 'gap',
  'The rest was [text missing] later.': 'gap',
  // what a bracket inside says is said of its own place
  'He came [and told us that two lines of the letter [text missing] were his own, and that he had seen it before] at last.':
    'supplied | gap',
  'He spoke of <illegible> and left.': 'gap',
  'The letter ends: [rest of page torn off]': 'gap',
  'Then [passage crossed out and illegible] he wrote on.': 'gap',
  'The agent [name withheld] reported it.': 'gap',
  // original
  'He called it a turning point [zhuanzhedian] in the war.': 'original',
  'They spoke of guidance [rukovodstvo] from above.': 'original',
  'A policy of openness [glasnost’] was needed.': 'original',
  'The people’s power [narodnaya vlast’] is strong.': 'original',
  'The party secretary [партийный секретарь] came.': 'original',
  'He called it self-reliance [自力更生] again.': 'original',
  'They want unity [Einheit] now.': 'original',
  'The state security [Staatssicherheit] knew.': 'original',
  'He said “okay” [in English in the original] and left.': 'original',
  'The word was “friend” [Russian: drug].': 'original',
  'A working group [Arbeitsgruppe der Partei] was formed.': 'original',
  'They are “paper tigers” [zhilaohu], he said.': 'original',
  'With a view to raising production [povysheniye proizvodstva] they met.': 'original',
  'The state of things [l’état des choses] is bad.': 'original',
  // comment
  'It must not happen [emphasis in the original].': 'comment',
  'He is here [underlined by Stalin].': 'comment',
  'The letter [Translator’s note: not found] was long.': 'comment',
  'He has gone [Ed. note: he left on 5 May].': 'comment',
  'Yours truly, [signature]': 'comment',
  '[Signed] I. Petrov': 'comment',
  'They met in June [see Document No. 4].': 'comment',
  'The second version [handwritten] differs.': 'marginalia',
  'The list [attached] has ten names.': 'comment',
  '[stamp: Top Secret]': 'comment',
  'We must do it (emphasis added).': 'comment',
  'He said so [Stalin crossed out this sentence].': 'comment',
  // marginalia
  'We ask for credits. [Handwritten in the margin: “Agreed. J. Stalin”] We also ask for arms.': 'marginalia',
  'This is enough. [Marginal note by Molotov: “No”]': 'marginalia',
  'It is so. [In the right margin in blue pencil: “Yes”]': 'marginalia',
  'It is so. [At the top of the page: “To the archive”]': 'marginalia',
  'It is so. [Stalin’s handwritten note: “Rubbish”]': 'marginalia',
  '[handwritten across the first page: “Comrade Malenkov to see”]': 'marginalia',
  // event
  'We will bury you. [Laughter.] And so on.': 'event',
  'Let us drink! [laughs] To peace!': 'event',
  'I agree. [Applause] We go on.': 'event',
  'He spoke. (Laughter in the hall.) Then he stopped.': 'event',
  'You know this. [Turning to Mikoyan] What do you think?': 'event',
  'We stop here. [The meeting adjourned for ten minutes.] Now let us continue.': 'event',
  'I do not agree — [interrupts] But listen!': 'event',
  'They left the next day [actually on 1 May] with two [actually three] men. He had [in fact been] there.':
    'comment | comment | supplied',
  'He thought. [pause] Then he said no.': 'event',
  'In the third one [pause] we had more. Well, [pause] I do not know. After a [pause] he made a long [silence] he went on.':
    'event | event | supplied | supplied',
  'He came with Comrade Halm [Halm Cong Trung?] and Orsini [Carlo Orsini?]. Varwag [State Railcar Works in Łódź] is booked up.':
    'identification | identification | identification',
  // page marks
  'and the peasants [page 2] followed him.': 'pageBreak',
  'and the peasants [page two] followed him.': 'pageBreak',
  'and the peasants // followed him.': 'pageBreak',
  'and the peasants [p. 3] followed him.': 'pageBreak',
  'und die Bauern [S. 3] folgten ihm. [Bl. 12v] Dann [Seite 4] ging er.': 'pageBreak | pageBreak | pageBreak',
  'и крестьяне [л. 3] пошли за ним. [л. 4 об.] Потом [с. 5] он ушёл. [стр. 6] Так.':
    'pageBreak | pageBreak | pageBreak | pageBreak',
  'and the peasants [end of page 3] followed him.': 'pageBreak',
  // note anchors
  'He said so.[12] Then he left.': 'noteAnchor',
  // words that only look like another language
  'They held a [meeting] on it.': 'supplied',
  'It is in the [nature] of things.': 'supplied',
  'They asked for [guidance] and [waiting] time.': 'supplied | supplied',
  'He spoke of the three-anti [sanfan] campaign.': 'original',
  'The situation is good [hen hao], he said.': 'original',
  // names completed
  'The Warsaw [Pact] and the Central [Committee] met.': 'supplied | supplied',
  'Comrade Kim [Il Sung] agreed with this.': 'supplied',
  'The Great Leader [Kim Il Sung] agreed.': 'identification',
  'A letter from VKP(b) [All-Union Communist Party (Bolsheviks)] came.': 'identification',
  'They [the Vietnamese] want to fight on.': 'identification',
  'He spoke with Kosygin, [Chairman of the USSR Council of Ministers], about it.': 'role',
  // words that English does not have
  'They spoke of the struggle [lucha], the events [ngjarjet] and the maize [kukorica]; “one divides into two” [yi fen wei er]; the liberating army [felszabadító] drank with the workers’ councils [radnički saveti].':
    'original | original | original | original | original | original',
  'The secretariat [Sekretariat] met the counterrevolution [Konterrevolution] in “debates” [debaty].':
    'original | original | original',
  'Of the Korean [peninsula], the border [area] and the [junta] in power the poor [also] spoke; the zafra [sugar harvest] was good.':
    'supplied | supplied | supplied | supplied | identification',
  // letters, numbers, and when it was
  'The KOP [Committee for the Defence of an Independent Ostria] wanted most-favored-nation [MFN] treatment and SLBMs [submarine-launched ballistic missiles]; T.Zh. [Todor Zhelev] agreed.':
    'identification | identification | identification | identification',
  'At the Plenum [June 1957] after the war [1950–53] the first days of June [3 June] were recalled, and the 8th of May [1945].':
    'identification | identification | identification | supplied',
  'Of the regiments the 12th [Elhovo] and the 7th [Fleet] came; 5000 [five thousand] men.':
    'identification | supplied | identification',
  '“Moon” [pseudonym of an officer] sat, as they say, “on two chairs” [a Varnian proverb] of Article VI [Control Organization].':
    'identification | identification | identification',
  'The “L. channel” [Marek and Orsini] was closed by its leaders [Marek and others].':
    'identification | identification',
  'A letter [dated 5 August] came from Varna [on 4 March] through Marek [via our ambassador]; the Varnian [ambassador Babić] stressed the following [points]: peace.':
    'supplied | supplied | supplied | supplied | supplied',
  'The SomGov [Somali Government] sent 2 million t [tons] of oil.': 'identification | identification',
  'They left the VDR [the Democratic Republic of Varna] alone; M.S. [Mikhail Sergeyevich Orlov] saw the P.M.’s [Prime Minister’s] note, and “P.F.” [Frigyes Pintér] too.':
    'identification | identification | identification | identification',
  'At 3 p.m. [15:00] he came, at 8 p.m. [9:30] she left. The May decision [the dual-track decision of the Council] stood.':
    'identification | supplied | identification',
  'The “chairman” [elnök] [Orsini] had asked the so-called “five” [pyatyorka] [the group of five offices].':
    'original | identification | original | identification',
  'The mullahs [clerics] spoke of the Stimmung [mood], close [gespannter], warmly [lebhaft], each an agent [shpion] of the line [linea].':
    'identification | identification | original | original | original | original',
  'Present: Babić [chef de cabinet] and the chargé d’affaires [ad interim].': 'role | supplied',
  'I restricted myself [ogranichilsya] to it: “a thief does not stop” [Hajduti nuk e lë vjedhjen]. The Kampfgruppen [factory militias] left.':
    'original | original | identification',
  'The measures of 13 May [the closing of the border] were hard. On 5 May [the delegation] left.':
    'identification | supplied',
  'The ROK [Government] met the UN [Assembly] at the Gandan [Monastery]. His envoy Lee Ho [July 20] said so.':
    'supplied | supplied | supplied | supplied',
  'The cost [$14,500] seemed high; he paid [$15] for the memorandum of last May [May 12, 1960]. I was at Marek’s [place] at noon.':
    'identification | supplied | identification | supplied',
  'Yun Suk-heon [Yun Seok-heon] met Choe Yong-geon [Choi Yong-kun] and Lee Hu-rak [Ri Hu Rak], but Kim Chan-sik [Kim Chang-sik] left.':
    'identification | identification | identification | correction',
  'PM Sato [Eisaku] told Okada [Haruo].': 'supplied | supplied',
  // a torn page, numbers, and what is doubted
  'On t[he other] hand any Sta[tes which] follow. He came on the 20th [of the month] with seventy [SS-9] launchers, so to speak [phon.].':
    'supplied | supplied | supplied | supplied | uncertain',
  // parts of names
  'Tariq [Marek] crossed the Varna [Line] to the Panchen [Lama] of the General Staff [Department].':
    'supplied | supplied | supplied | supplied',
  'Ali [Sastro] met Pak [Hŏn-yŏng] and Chu [Teh] there.': 'supplied | supplied | supplied',
  '[From the Albanian]\n\nMr. Marek [left early]\n\n[Distribution: Marek, Orsini]\n\n[faded image of a stamp: Incoming No. 5]':
    'comment | comment | comment | comment',
  '[A true copy]\n\nWe added the word “U.S.” [See the draft in Tab A.] It is of the OZU [OZU = Special Section]. He met Zhao [given name not recorded].':
    'comment | comment | identification | comment',
  '[Tape 2, side A]\n\n[copied by hand in 1966]\n\n[the entries are missing]': 'comment | comment | gap',
  'He paid. [The following is crossed out: He paid nothing.] Good. [General amusement.] Go on. [Mr. Orsini: Nonsense.] Yes.':
    'comment | event | event',
  'L.[alouette] met Krotov[ii] and B.[ecker].': 'expansion | noteAnchor | expansion',
  '[handwritten: to Cde. [[I. Orlov?]]]': 'marginalia | supplied',
  'He stopped. [Tape change.] Go on. [Audio cuts out]\n\n[Sd.] A. Orsini\n\n[distribution list:] Cdes. Marek, Halmos':
    'comment | comment | comment | comment',
  // a name again in full with more about it, an acronym and what else it is called, an office of a body
  'He told Orsin [Valerian Orsin, Varnian deputy foreign minister] and Halm [Adam v. Halm, b. 1790] that the VAR [Varnian Arab Republic, i.e. Ostria] agreed.':
    'identification | identification | identification',
  'I saw that Ko Sun-yong [the Foreign Minister of Ostria] was ill, as the first secretary of the Varna Party committee [Ko Ching] said.':
    'role | identification',
  'The CC OSP [Ostrian Socialist Party of Varna] met; he agrees with c. [Comrade] Halmos and the O.R. [Acting] Prime Minister.':
    'identification | identification | supplied',
  // noun groups that the sentence does not need
  'He handed over the gift [a clock made in Varna]. Our neighbor to the north [the OSR] and he knew of the “Varna channel” [the secret contacts with the Ostrians].':
    'identification | identification | identification',
  'They gave the comrades [a clock made in Varna]. In the meeting [a speech of welcome], he spoke of it. He left the party [the day before].':
    'supplied | supplied | supplied',
  // numbers, amounts and units in words
  'Some 180 [one hundred and eighty] men of the Fourth [Fifth] Army had 300,000 leva [Varnian currency], but the rest [two thirds] in June; the remaining sum [35.5 million] is due.':
    'identification | correction | identification | identification | identification',
  // the words of the original with their sense
  'He is a stone [kamennaia zadnitsa, lit. ‘stone seat’], he said.': 'original',
  // what the page lacks, and what it does not
  'The protocol [not found] is short. [remainder of page blank]\n\n[On flyleaf.]\n\n[text of the statement follows]':
    'comment | comment | comment | gap',
  'He lives there. [VARNA, 1780.]\n\n[VARNA, 1780.]\n\n[Probably autumn, 1785.]\n\n[Spring of 1786.]':
    'comment | supplied | supplied | supplied',
  // what goes on in the sentence
  'It might [for example] be that the Charter [and shall submit such special reports upon matters as may be called for by the Assembly or the Council of Ostria itself] was read.':
    'supplied | supplied',
  'The position [ie maintenance of the controls] holds, and the Kingdom[’s changed] view too.': 'comment | supplied',
  'One comrade [from] [Varna] said so.': 'supplied | supplied',
  'They are called Krestyany [Translator’s Note: I.e., Peasants] there.': 'comment',
  // to whom, and together
  'Translate it! [to Yudin] You see. [Both speak at once.] [Dolgun interprets.] Good.': 'event | event | event',
  // a month in full after it cut short, and how much is not here
  'It came on 8th Aug [August] 1864. The envoy in Varna [4 words] said so in [two lines] of it.':
    'identification | gap | supplied',
  // names with particles, papers that are not here, the court and its exhibits
  'The Premier [Éamon de Orsini] saw him [the accused] there and said that he [de Orsini] gave the aide-mémoire [not printed] up.':
    'identification | identification | identification | comment',
  'He saw the film “The Fall of Varna” [Padenie Varniya] with Halmos [not recorded].': 'original | comment',
  'Steffen [von Halmos] wrote to them.': 'supplied',
  'Yes. [Exhibit 12 shown to witness] No. [Withdrawn item. National security.] So. [P.T.O.]': 'event | gap | comment',
  'On ye [the] 9th he told Geo: [George] Marsh of the “Anschluss” [union with Ostria] that he resigned.':
    'identification | identification | identification',
  // notes that were put in later, with a letter
  'He saw that unlucky paper[12c] and Smith;[11a] it was so. [102a] He left. See para [5a] of it.':
    'noteAnchor | noteAnchor | noteAnchor | supplied',
  'He [too] wrote (a letter, 1968 (exact date illegible), box 3) in May.': 'supplied | gap',
  // what mends the word before it tells of nothing else
  'The report to an adjeurned [adjourned] meeting speaks of a draught [draft] of men, as I seen [saw] it.':
    'correction | correction | correction',
  'It was so. [Applause; cries of “Bravo!”] He left. [Ovation: the band plays the anthem.] And you? [The envoy does not reply.] Well.':
    'event | event | event',
  // after a quotation with its article: whom or what it means
  'The “old man” [Ivan Orsini] was ill. Of the “three peaks” [the dam, the canal, the port of Varna] he said no more than of the “bitter years” [1959–61]. The “six” [the states that signed the pact] have no right to it.':
    'identification | identification | identification | identification',
  'The interventionists [the Ostrians] will be driven out; the factionalists [the northern and southern groups] had gone, neither in the Varnian affair [the dispute over the dam] nor here.':
    'identification | identification | identification',
  'He greets his friends [friends and allies] in May. There came a lama [Buddhist monk] and his boy.':
    'identification | identification',
  'It stood in “Varna Sera” [an Ostrian daily close to the court] on 3 June, and in a “third country” [Ostria or Moravia]; the writer Kuntz [code name “Reiner”] had 40 in no. [number].':
    'identification | identification | identification | identification',
  'Halmos [from his seat]: Several hundred [sic: thousand] men. [General agreement.] [They decide to continue the talks the next day.] [Original footnote:] He was there.':
    'event | correction | event | event | comment',
  '[“A Title of It,” Varna Bulletin 5 (1995), p. 111]\n\nSaml Smith Esq [Esquire] came.': 'comment | identification',
  'The “Doctors’ Plot” [of 1953] was spoken of; they drank raki [brandy] and Allen [Dorin] agreed.':
    'supplied | identification | supplied',
  'Varna, [11] June 1948\n\nSo it was in the elder Novak,[4] May said. He left. [3] June was hot.':
    'supplied | noteAnchor | noteAnchor',
  // a remark in the middle of a sentence
  'Seventy men were killed [this figure is uncertain]. He was happy [his very words were: “I am moved”] and sang. He said [the harvest was good].':
    'comment | comment | supplied',
  'I shall see him at noon. [He came and stayed until one.—A.H.] The foreword should list the books used [the first has since been done]. He asked for the list [it was sent on May 5].':
    'comment | comment | comment',
  'The Solicitor [General] spoke to them of the Varnian [original]. He saw a [pencilled question mark] there.':
    'supplied | supplied | comment',
  'The CC VKP[(b)] met in the Archive NV [NV 2.05.392] then.': 'supplied | supplied',
  '[ Varna, 14.(?) Sept. 1809 ]\n\nMy dear friend,': 'supplied | uncertain',
  // letters that a word lacks, and such as an abbreviation leaves out
  'At the begin[ning] a plot was stop[ped]; he left immediat[e]ly, and their machine[ry] was um[zu]gestalten; the govern[ment] of Septemb[er] and com[mun]ist gov[ernmen]t.':
    'supplied | supplied | supplied | supplied | supplied | expansion | expansion | expansion | expansion',
  // another word for the same, and what a genitive or a sentence lacks
  'The workers [officials] of the yard gave him the papers [documents], in new houses [buildings]; the party gives [orders] to them.':
    'identification | identification | identification | supplied',
  'I am in the doctor’s [care] yet. It was Marek’s [own] plan, by the leader [vozhd] of Lipa [oblast].':
    'supplied | supplied | original | supplied',
  'All we had[...]; they anchored [fro]m us and the [Carp]enters of Bost[on] left. You people [vosotros] have granjas [farms]; they are revisionists [deviationists] and weak.':
    'gap | supplied | supplied | expansion | original | identification | supplied',
  'He came to the Nuevo Reino [“New Kingdom”] with the consent [S: against] of most, a smith [—one of the best in town]. An ugly spot [here is a blot] fell.':
    'identification | comment | supplied | comment',
  // notes after whole years, names mended, turned pages, seals, hours of a recording
  'It was on 23 November 1963[104] and in 194[8] that it was left; er sol[l] bleiben. It is premature [Feb. 19] to ask.':
    'noteAnchor | supplied | supplied | supplied',
  'Yours, A. Cadogan [P.T.O.]\n\nOur chief Orsini [L. S.]\n\nHe stopped. [08:06] I do not mind.':
    'comment | comment | comment',
  // what is said of the paper and of who speaks, in a list of points
  '[Point 4:] On the work of the press.\n\n[Speaker not identified]: That is so. [sentence incomplete]\n\n[List of names follows]\n\n[Here the record breaks off]\n\n[-] V. Halmos':
    'supplied | comment | comment | comment | comment | comment',
  'He gave figures for the first half year [January–June]. The XX [Twentieth] Congress met Vice [Foreign] Minister Ji [Pengfei].':
    'identification | identification | supplied | supplied',
  'Direct you [your] letters to Varna, and told them [the] truth; the [they] men of the 5th Varna [Infantry] came well [&] soon, to St. John’s [Church].':
    'correction | supplied | correction | supplied | supplied | supplied',
  '[Cancelled:] and so forth. [Letter is unsigned.]\n\n[In cipher:] The fleet sails.': 'comment | comment | comment',
  'I left along with him on the 3d [2nd], Friday; it was reached in [blank space in the MS.] days. He was called “the [Greek (transliterated): Anax] of books”. The British [the word “British” is struck through] bards. This is the [X] mark of Orsini.':
    'correction | gap | original | comment | comment',
  // Roman numbers, pages misnumbered, notes by page, what could not be read
  'The Protocol [II] of it says [???] of him.[201-1] But there [240 i.e., 140] it ends.':
    'supplied | gap | noteAnchor | pageBreak',
  '[P.M. 28 September 1805.]\n\nMy dear friend,\n\nThe mark of [X] Anton Orsini': 'comment | comment',
  'On St. Lipa’s day [Nov. 11] he read the verse [Matt. 28:20] again. He shall be deposed [that is, his office shall be declared vacant] by the court.':
    'identification | comment | comment',
  '[Camp Lipa, near the ford]\nOctober 4th 1861\n\nDear sister,': 'supplied',
  'Er saß dort. Ähnliche Bedenken [wie dem Hause] stießen auch ihm auf. BdE. [Bestätigung der Einsicht] fehlt.':
    'supplied | identification',
  // what a formula, a grade or a people is called in the original, and the language in short
  'Absolutely Secret [Kŭkbi] and Respectfully [Kính] they wrote; he fears the US [Meiguo] and the Chinese [Trung Quốc] most. The OEC [Alb. OEK] and the Ministry of Mines [Vizarat-i Maadin] agreed.':
    'original | original | original | original | original | original',
  'Draft of an agreement [Megállapodás tervezete]: he had [literally] “lost the thread” of that toady [podkhalim, i.e. a flatterer] and of the roof [krysha; Tr. – protection from above].':
    'original | original | original | original',
  'So-called Patriots [firqah] eat tteok [rice cake] at Möng Hpa [Mengpa].':
    'original | identification | identification',
  // what is done meanwhile, without a stop of its own
  'He told us [shows with his hand] “this high”. I was there [Comrade Halmos rises and bows]. The talks began. [They exchange greetings.] They want tanks [“not one”, interjected Gen. Orsini]; so be it.':
    'event | event | event | event',
  // what the record lacks, and what a clerk changed
  'My telegram no. 41 [not published] and the fish market [conversation not recorded] are past. Of 3,500 [figure corrected by hand from 4,500] few came. It is dated 12 February [original date: 14.2.].':
    'comment | comment | comment | comment',
  'He spoke openly [he repeated this twice]. “We prefer liberty...” – [he did not finish the sentence]. He read the book [he had promised me].':
    'comment | comment | supplied',
  // whom or what a quotation, a subject or a time means
  'The “2,000 Lines” [a manifesto by Orsini] had appeared. He asked whether “the letter” [the so-called Varna Letter of 15 July] was all. The present [a rifle from Varna] pleased him. In 1948 [the year of the rupture] nobody came.':
    'identification | identification | identification | identification',
  'Dated 5 Day 1324 [26 December 1945], 2/3 [two-thirds] of the 56th [… …] fell.':
    'identification | identification | gap',
  'Umberto [Marek, Minister of Defence] asked. In Varna [Premier] Halmos said so. The M.G.G.S. [Harding] was there, and I don’t [doubt] it.':
    'identification | role | identification | supplied',
  'I hear that our grandson [his first grandchild, son of Halmos] is well. The island Cesarea Karoli [Mindanao] was seen; the viceroy [Antonio de Mendoza] wrote entender ["to understand"], which was added.':
    'identification | identification | identification | identification',
  // other hands: deeds after a label, votes, predicates that are whole, names that go on in small letters
  'Riva: [rapping on the table with a pencil] Please. Halmos: Both [he shows on the map]. [Approved unanimously.] And he wrote it. [Laughter from the left side of the table]':
    'event | event | event | event',
  'Comrade Halmos is missing [he is in the clinic]. On the 15th [3 words in Gabelsberger shorthand] it ends.\n\n[17–21: no entries]\n\nAll quiet. [End of the first notebook]':
    'comment | comment | comment | comment',
  'The Lipa [Iron and Steel] works and Ercoli [Orsini’s cover name] were named in Addis [Ababa]; the affair of Nootka [Sound] sleeps.':
    'supplied | identification | supplied | supplied',
  'I am, Sir, yr. mo. ob. [most obedient] servant. The k.u.k. [imperial and royal] staff met Col. v. L. [von Lempach], the driver [Hofer] drunk.':
    'identification | identification | identification | identification',
  'A jar of jangmj [preparation of winter kimchi] was sent, “ils n’ont qu’à essayer” [they need only try]. Strictly confidential [Streng vertraulich!]':
    'identification | identification | original',
  'The Lipa kolkhozes [sic – negdels] and the islands [sic – ports] stay.': 'correction | correction',
  'He came via Lipa [City and] Varna. The embassy of Ostria [asylum was granted to 318 persons] is guarded by the liberacionistas [Halmos’s men]. Of comrade “Roca” [cover name; identity unknown] nothing is known.':
    'supplied | comment | identification | identification',
  'TELEGRAM [deciphered]\n\nHe wrote it in one night [an exaggeration – P.Ye.]. The figure of 700 [corrected from 70] wounded stands (F.d.R. [for the correctness]: Kirst). The Soviets [Saudis? – stenographer unsure] came.':
    'comment | comment | comment | identification | supplied',
  'He has been to the Reform [Club] where they are at daggers drawn w. [with] Lord Grey; she is ordered to Vourla [Urla, near Smyrna].':
    'supplied | identification | identification',
  'The reply of the CC [of the OKP] and the OSZ [peasant party] agree on the so-called “Varna” [group] affair.':
    'supplied | identification | supplied',
  // what stands at the end of a clause, after words in quotation marks, or after a plural that is whole
  'They would understand everything but being left out [kihagyás]. Raúl [Serrano Paz] agreed. We are “loose coin” [the phrase was used in Spanish: moneda suelta].':
    'original | supplied | original',
  'The handing over of the posts at Stara [handing over took place on 1-4-1955] is sold through “Varnafruit” [the state fruit export enterprise] already.':
    'comment | identification',
  'The pilots [120 persons] are here; the film “The Cranes” [the film “The Cranes Return”, directed by Halmos] at the club; Enclosure No. 2 [not published here]. The rate was 3% [the rate was fixed in May].':
    'identification | identification | gap | comment',
  'So-called border crossers [Grenzgänger] came to camp “L” [Stara II], who stayed. In Lipa [district capital in the east] a strike began [after the break] and ended. (Animation in the room.)':
    'original | identification | identification | supplied | event',
  'Halmos: They do not agree. [Asking Orsini]: Do you agree? He was “resting” [in the original in Russian: otdykhaet].':
    'event | original',
  // what is meant by letters, measures, hours, foreign terms, quotations and pronouns
  'FonMin [Foreign Minister] paid iiij d. [4d.] at ten p.m. [22:00] to the lie shen [evil gentry].':
    'identification | identification | identification | identification',
  'The so-called “gang” [Ivan Orsini, Pavel Marek, Anton Lis, Karl Hofer] fell. That one [that is, Marek] will yet show himself.':
    'identification | identification',
  'The three [Chinese, Korean and Polish] parties met. There must be trust [doverie] and a compromise [Kompromiß] on it.':
    'identification | original | original',
  'Signed by [Marek] of Varna, [Carlo, his brother], and [many] others; the five [rightly: six] of Zilovy Vari [Zilovy Vary] too.':
    'supplied | supplied | supplied | correction | correction',
  'The Yanan [Yan’an] spirit and “Viva Fidel!” [Long live Fidel!]; at that time [the end of the 1940s] no one spoke.':
    'identification | identification | identification',
  'They spoke of “three-anti” [sanfan] and “five-anti” [wufan] campaigns. On his arrival at Sunan [Pyongyang airport], he left.':
    'original | original | identification',
  'Sr [Sir] Wm [William] is the son of Jno [John] Marsh. They told him[:] “Go[!]” and he went.':
    'identification | identification | identification | supplied | supplied',
  'In the war of liberation [the Korean War] we lost much; the proposal of April [12 April 1971] went to Bucureşti [Bucharest] and the WKs [voivodship committees] of Lipa.':
    'identification | identification | identification | identification',
  'The Kashag [local government of Tibet] is at Carlisle [the U.S. Army Military History Institute]. See [Varna Relations, Volume XV].':
    'identification | identification | supplied',
  'The Comtee. [Committee of Safety] sent 4 lb. [pounds] of snuff, price 6s. 8d. [six shillings and eight pence].\n\nORSINI. [From his seat.] No!':
    'identification | identification | identification | event',
  '[ss] M. Orsini\n\n[Uncorrected stenogram]\n\nHe left. [Tape off/on] He came.': 'comment | comment | comment',
  'The Chinats [Chinese Nationalists] and agitprop [agitation and propaganda] of the obkom [oblast party committee] cost 3 million rubles [750,000 US dollars] for a year.':
    'identification | identification | identification | identification',
  'He used the word Anschluss [German in the original]; you’ll excuse this [sic, for these] delays, this [sic, for emphasis].':
    'original | correction | sic',
  // the document
  '[… the talk turned to the supply of tractors …]': 'gap',
  '[begin text] We have no objection. [end text]\n\n[translation ends]\n\n[excerpted from a longer report]':
    'comment | comment | comment | comment',
  'Item 3. [no text]': 'comment',
  '[Translation from Chinese]': 'comment',
  '[remainder of document not available]': 'gap',
  'It was [2 w. illeg.] then.': 'gap',
  // not interventions
  'The troops (SS) came (rightly, I think), and (… the rest was told before …) he left.': '',
  'Write to [email protected] at once.': '',
  'He came (with his wife) to the city (see above).': '',
  'Go to http://example.org/a/sic/b now.': '',
  'The ratio a/b/c and 1/2/3 stay.': '',
  'The (illegitimate) government and the (unclear) policy.': '',
  // other
  'The book [Present at the Birth: My Life (London: Faber, 1961)] was read.': 'comment',
  '[Washington,] June 3, 1947': 'supplied',
}

describe('classes', () => {
  test.each(Object.entries(sentences))('%s', (text, expected) => {
    expect(classesOf(text)).toBe(expected)
  })
})

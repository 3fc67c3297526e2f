/**
 * Text as transcriptions really are at their worst: nested, crossing and unbalanced marks, form feeds, every kind of
 * line end, byte order marks, no-break spaces, astral and bidirectional characters, markup, and the shapes that
 * recognisers look for, torn apart at random places.
 */
import fc from 'fast-check'

const words = fc.constantFrom(
  'the', 'party', 'Mao Zedong', 'said that', 'I replied', 'com[munist]', 'c[omrade]s', 'I[van].', 'Moscow', 'CCP', 'Отдел', 'фонд', '毛泽东', 'Ελλάδα', 'naïve',
  'e\u0301\u0323', 'שלום', '\u202Eabc\u202C', '\u2066x\u2069', '😀', '𝔸', 'a\u00A0b', '\u2028', '\u0085', '\uFEFF', '\u200B', '&amp;', '<p>', ']]>', '<!--', '&#0;', '"', "'", '`', '$x$', '#read("a")', '\\',
  'anti-', 'Minis-', 'well-known', '1949', '3 February 1949', '5.2.49', '1)', 'a)', '(2)', 'II.', '-', '•', '*', '†', 'struggle.1', '[1]', '[*]', '1 A note.', '. . . . .', '___', '———', '12',
)

const marks = fc.constantFrom(
  '[', ']', '(', ')', '<', '>', '{', '}', '⟨', '⟩', '⟦', '⟧', '/', '//', '“', '”', '«', '»', '‘', '’', '[sic]', '[sic, probably “can”]', '[should be Nosaka]', '[?]', '[we?]', '[...]', '[…]',
  '[illegible]', '[one line missing]', '[3 names not declassified]', '[page two]', '[page break]', '[laughter]', "[Translator's note: x]", '[handwritten in the left margin: “Yes”]', '[zhengzhi ziben]', '[]', '[ ]', '[[', ']]', '[a [b] c]', '[US interpreter Sidney] Rittenberg', 'Strakhov [Li Lisan]', '[undated]', '(sic)', '/sic/', '[---]',
)

const spaces = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\n', '\n', '\n\n', '\n\n\n', '\r\n', '\r\n\r\n', '\r', '\f', '\n\f', '\v', '\u00A0', '\n    ', ' \n', '')

const lines = fc.constantFrom(
  'ON THE MAIN QUESTION', 'I. INTRODUCTION', 'Memorandum of Conversation', 'Citation:', 'Summary:', 'Document Information', 'Results:', '1 - 2 of 2', 'Skip to content', 'February 5, 1949', 'Top Secret', 'Comrade Mao Zedong: We agree.', 'M: Yes.',
  'SUSLOV', 'A.A. Gromyko.', 'Dear Kennan:', 'Decision:', 'Participants: Mr. A', 'Note: none', 'APRF: F. 39, Op. 1, D. 39, Ll. 74-77. Translated by A. B.', '[Washington,] March 14, 1950.', 'Record ID', 'Page 3', '- 4 -', 'T o p  S e c r e t', 'a\tb\tc', '1. One', '2. Two', '[1] The note.',
)

const text = fc.array(
  fc.oneof(
    {weight: 6, arbitrary: fc.tuple(words, spaces)},
    {weight: 3, arbitrary: fc.tuple(marks, spaces)},
    {weight: 1, arbitrary: lines.map((line) => [`\n${line}`, '\n'] as [string, string])},
    {weight: 1, arbitrary: fc.tuple(fc.string({unit: 'grapheme', maxLength: 12}), spaces)},
    {weight: 1, arbitrary: fc.tuple(fc.string({unit: 'binary', maxLength: 6}), spaces)},
  ),
  {minLength: 1, maxLength: 120},
)

/** XML cannot hold these; the decoder refuses them, so the properties are about the others. */
const forbidden = /[^\t\n\v\f\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A transcription that can be read, whatever it says; not blank. */
export const hostileText: fc.Arbitrary<string> = text
  .map((parts) => parts.flat().join('').replace(forbidden, ''))
  .filter((value) => /[^\t\n\v\f\r \uFEFF]/.test(value))

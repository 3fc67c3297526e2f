/**
 * What a publisher may set under `print:` in edition.yaml. Lengths are millimetres, type sizes points.
 * docs/print.md explains each.
 */
import * as z from 'zod'

const length = z.number().min(0).max(1000)

/** ISBN-13 or ISBN-10, hyphens allowed; the check digit must be right (ISO 2108). */
export function isIsbn(value: string): boolean {
  const digits = value.replaceAll(/[\s-]/g, '')
  if (/^97[89]\d{10}$/.test(digits)) {
    return [...digits].reduce((sum, digit, i) => sum + Number(digit) * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0
  }
  if (/^\d{9}[\dX]$/.test(digits)) {
    return [...digits].reduce((sum, digit, i) => sum + (digit === 'X' ? 10 : Number(digit)) * (10 - i), 0) % 11 === 0
  }
  return false
}

export const printSettings = z
  .strictObject({
    /** `print` for the press, `archive` for a repository (PDF/A-2a), `accessible` for readers (PDF/UA-1). */
    profile: z.enum(['print', 'archive', 'accessible']).default('print'),
    /** Trimmed size: 156 × 234 mm (royal octavo) unless set. */
    page: z
      .strictObject({
        width: z.number().min(80).max(500).default(156),
        height: z.number().min(100).max(700).default(234),
      })
      .default({width: 156, height: 234}),
    margins: z
      .strictObject({
        inside: length.default(22),
        outside: length.default(20),
        top: length.default(24),
        bottom: length.default(24),
      })
      .default({inside: 22, outside: 20, top: 24, bottom: 24}),
    bleed: z.number().min(0).max(20).default(0),
    cropMarks: z.boolean().default(false),
    fontSize: z.number().min(6).max(24).default(10.5),
    /** Every how many lines a number stands in the margin; 0 for none. */
    lineNumbers: z.int().min(0).max(100).default(5),
    /** Whether the pages of the source are marked in line and margin. */
    sourcePages: z.boolean().default(true),
    /** Whether a document of the volume begins a new page. */
    documents: z.enum(['new-page', 'run-on']).default('new-page'),
    /** Where a note on a correction stands: in the apparatus, or in brackets where the source has it. */
    corrections: z.enum(['apparatus', 'inline']).default('apparatus'),
    /** How letters added to an abbreviation are set: com[munist], com*munist*, communist. */
    expansions: z.enum(['brackets', 'italic', 'silent']).default('brackets'),
    /** Whether footnotes stand by layers (source, apparatus, editors) or in the order of their marks. */
    notes: z.enum(['by-layer', 'by-mark']).default('by-layer'),
    isbn: z.string().refine(isIsbn, 'is no ISBN: its check digit is wrong → compare its digits').optional(),
    /** Paragraphs for *Editorial principles*, before the explanation of the signs used. */
    principles: z.array(z.string()).default([]),
  })
  .refine(
    ({page, margins}) =>
      page.width - margins.inside - margins.outside >= 40 && page.height - margins.top - margins.bottom >= 40,
    'the margins leave less than 40 mm for the text → make the page larger or the margins smaller',
  )

export type PrintSettings = z.infer<typeof printSettings>

/** The settings of an edition that sets none. */
export const defaultSettings: PrintSettings = printSettings.parse({})

/** The synthetic documents for other typesetters: the same words, headings and footnotes, on the same page. */
import {createRequire} from 'node:module'
import path from 'node:path'

interface Plain {
  title: string
  head: string
  paragraphs: (string | {mark: string; note: string})[][]
}

/** Words and notes of a document made by `test/print/synthetic.ts`; brackets stay, tags go. */
export function plainOf(tei: string): Plain {
  const notes = new Map(
    [...tei.matchAll(/<note xml:id="(\w+)"[^>]*>([^<]*)<\/note>/g)].map(([, id, body]) => [id!, body!]),
  )
  return {
    title: /<title>([^<]*)/.exec(tei)![1]!,
    head: /<head>([^<]*)/.exec(tei)![1]!,
    paragraphs: [...tei.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, words]) =>
      words!
        .split(/<ref [^>]*target="#(\w+)"[^>]*>[^<]*<\/ref>/)
        .map((part, i) =>
          i % 2 === 0 ? part.replaceAll(/<[^>]*>/g, '') : {mark: part.slice(1), note: notes.get(part) ?? ''},
        ),
    ),
  }
}

/** XSL-FO, with a list of the documents and their pages; no line numbers, indexes or apparatus. */
export function formattingObjects(documents: readonly Plain[]): string {
  const block = (words: string, attributes: string): string => `<fo:block ${attributes}>${words}</fo:block>`
  const flow = documents.map(({title, head, paragraphs}, i) =>
    [
      block(title, `id="d${i}" break-before="page" font-size="15pt" space-after="12pt"`),
      block(head, 'font-weight="bold" space-after="8pt" keep-with-next="always"'),
      ...paragraphs.map((parts) =>
        block(
          parts
            .map((part) =>
              typeof part === 'string'
                ? part
                : `<fo:footnote><fo:inline baseline-shift="super" font-size="7pt">${part.mark}</fo:inline><fo:footnote-body><fo:block font-size="9pt">${part.mark} ${part.note}</fo:block></fo:footnote-body></fo:footnote>`,
            )
            .join(''),
          'text-align="justify" hyphenate="true" widows="2" orphans="2" text-indent="1.2em"',
        ),
      ),
    ].join(''),
  )
  const contents = documents.map(({title}, i) =>
    block(
      `${title}<fo:leader leader-pattern="space"/><fo:page-number-citation ref-id="d${i}"/>`,
      'text-align-last="justify"',
    ),
  )
  return `<fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" language="en"><fo:layout-master-set><fo:simple-page-master master-name="p" page-width="156mm" page-height="234mm" margin="24mm 20mm 24mm 22mm"><fo:region-body/></fo:simple-page-master></fo:layout-master-set><fo:page-sequence master-reference="p" font-family="serif" font-size="10.5pt" line-height="1.35"><fo:flow flow-name="xsl-region-body">${contents.join('')}${flow.join('')}</fo:flow></fo:page-sequence></fo:root>`
}

/** LaTeX for XeLaTeX, in the same typeface, with its own contents: it takes two runs. */
export function latex(documents: readonly Plain[]): string {
  const font = createRequire(import.meta.url).resolve('@expo-google-fonts/gentium-plus/GentiumPlus_400Regular.ttf')
  const faces =
    'BoldFont=GentiumPlus_700Bold.ttf,ItalicFont=GentiumPlus_400Regular_Italic.ttf,BoldItalicFont=GentiumPlus_700Bold_Italic.ttf'
  const flow = documents.map(({title, head, paragraphs}) =>
    [
      `\\chapter{${title}}\n\\section{${head}}`,
      ...paragraphs.map((parts) =>
        parts.map((part) => (typeof part === 'string' ? part : `\\footnote{${part.note}}`)).join(''),
      ),
    ].join('\n\n'),
  )
  return `\\documentclass[10pt,openany]{book}
\\usepackage{fontspec}
\\setmainfont{${path.basename(font)}}[Path=${path.dirname(font)}/,${faces}]
\\setlength{\\pdfpagewidth}{156mm}\\setlength{\\pdfpageheight}{234mm}
\\setlength{\\paperwidth}{156mm}\\setlength{\\paperheight}{234mm}
\\setlength{\\textwidth}{114mm}\\setlength{\\textheight}{186mm}
\\setlength{\\oddsidemargin}{-3.4mm}\\setlength{\\evensidemargin}{-5.4mm}\\setlength{\\topmargin}{-13mm}
\\emergencystretch=2em
\\begin{document}
\\tableofcontents
${flow.join('\n\n')}
\\end{document}
`
}

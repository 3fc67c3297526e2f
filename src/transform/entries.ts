/** The stylesheets that programs run (the others are modules of these). */
export const entryStylesheets: readonly string[] = [
  'transforms/text/source.xsl',
  'transforms/html/document.xsl',
  'transforms/html/authority.xsl',
  'transforms/print/document.xsl',
  'transforms/print/authority.xsl',
  'transforms/epub/document.xsl',
  'transforms/schematron/compile.xsl',
  'transforms/schematron/rules.xsl',
]

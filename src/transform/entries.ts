/** The stylesheets that programs run (the others are modules of these). */
export const entryStylesheets: readonly string[] = ['transforms/text/source.xsl', 'transforms/print/document.xsl']

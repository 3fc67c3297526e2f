/** XHTML of the pages that no single document gives: written as text, every value escaped. */

/** Text as XML character data or attribute value; characters that XML forbids become U+FFFD. */
export function escapeXhtml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A whole XHTML file around a body that is markup already. */
export function page(title: string, language: string, body: string): string {
  const lang = escapeXhtml(language)
  return `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><title>${escapeXhtml(title)}</title><link rel="stylesheet" type="text/css" href="edition.css"/></head>
<body>
${body}
</body>
</html>
`
}

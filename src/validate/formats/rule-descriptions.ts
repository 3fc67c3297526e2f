/** What the rules that schema/sigla.sch does not hold are for, as docs/validation.md says. */
const descriptions: {[rule: string]: string} = {
  'tei-element': 'an element stands where it may not',
  'tei-element-unknown': 'the schema has no such element',
  'tei-element-missing': 'an element comes before one that must precede it',
  'tei-content-incomplete': 'an element ends before it has what it needs',
  'tei-attribute': 'an element has an attribute that it may not have',
  'tei-attribute-missing': 'an element lacks an attribute',
  'tei-value': 'an attribute has a value that its list or type does not have',
  'tei-content': 'the text of an element is not what it may hold',
  'tei-text': 'text stands where only elements may stand',
  'tei-id': 'an id is given twice',
  'tei-idref': 'a reference names no id of the document',
  'tei-too-many': 'more problems than are listed',
  'xml-not-well-formed': 'the file is not well-formed XML',
  'xml-encoding': 'the bytes are not of the encoding',
  'xml-external': 'what stands in another file would be needed, which is not read',
  'xml-entity': 'an entity is not declared, or expands too far',
  'xml-doctype': 'the document type sets what no grammar sees',
  'xml-include': 'an include has no fallback, and its file is not read',
  'schema-unreadable': 'the grammar cannot be used',
  'schema-not-local': 'the grammar named is not a local file',
}

export function descriptionOf(rule: string): string | undefined {
  return Object.hasOwn(descriptions, rule) ? descriptions[rule] : undefined
}

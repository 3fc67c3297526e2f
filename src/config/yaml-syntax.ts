/** Faults of YAML's grammar, as one who does not know YAML's words would say them, and what to write. */
import type {YAMLError} from 'yaml'

/** What was found, and what to write; the codes are those of the library `yaml`. */
export function syntaxFault({code, message, pos: [start]}: YAMLError, text: string): [message: string, remedy: string] {
  const rest = lineFrom(text, start)
  switch (code) {
    case 'TAB_AS_INDENT':
      return ['not YAML: a tab stands where only spaces may indent', 'indent with spaces']
    case 'DUPLICATE_KEY':
      return [`the key \`${/^[^:\s]*/.exec(rest)![0]}\` stands here a second time`, 'keep one of the two']
    case 'MULTIPLE_DOCS':
      return ['not YAML: a line `---` begins a second document here', 'remove that line']
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s/.test(rest)
        ? ['not YAML: this value holds a colon and a space, and so reads as another key', inQuotes(rest)]
        : [
            'not YAML: the line after this value is indented, and so belongs to it',
            'begin each key where the one before begins',
          ]
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED':
      return [`not YAML: a value may not begin with “${rest.slice(0, 1)}”`, inQuotes(rest)]
    case 'MULTILINE_IMPLICIT_KEY':
      return ['not YAML: a key without a colon and a space after it', 'write `key: value`']
    case 'MISSING_CHAR':
      if (/quote/.test(message))
        return ['not YAML: a quotation mark is opened before this place and not closed', 'close it']
      break
    case 'UNEXPECTED_TOKEN':
      if (/at node end/.test(message))
        return [
          'not YAML: the value has ended before this, with its bracket or quotation mark',
          "put the whole value in quotes: '…'",
        ]
  }
  if (/^Flow (?:map|sequence)/.test(message))
    return ['not YAML: a bracket or brace is opened here and not closed', 'close it']
  return [
    `not YAML: ${message.split(' at line')[0]}`,
    'indent with spaces and quote values that hold a colon, a hash or brackets',
  ]
}

function inQuotes(value: string): string {
  return `put the value in quotes: "${value.replaceAll('"', '\\"')}"`
}

function lineFrom(text: string, start: number): string {
  return /^[^\r\n]{0,60}/.exec(text.slice(start, start + 60))![0]
}

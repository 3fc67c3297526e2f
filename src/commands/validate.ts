import {validateFiles} from '../validate/files.js'
import {type Format, formats} from '../validate/formats/formats.js'
import {type Command, UsageError} from './command.js'

export const validate: Command = {
  usage: 'sigla validate FILE… [--schema FILE] [--grammar-only] [--format compact|json|sarif] [--strict]',
  describe:
    'any TEI files (or folders of them): well-formed, RELAX NG, Schematron\nthe grammar is --schema, else the <?xml-model?> of the file, else the project’s own\n--grammar-only leaves out the rules (Schematron) that go with the project’s own',
  flags: {
    schema: {type: 'string'},
    'grammar-only': {type: 'boolean'},
    format: {type: 'string'},
    strict: {type: 'boolean'},
  },
  async run({files, flags, terminal}) {
    const format = (flags.format ?? 'compact') as Format
    if (!formats.includes(format))
      throw new UsageError(`there is no format ${format}: use ${formats.join(', ')}`, validate)
    if (files.length === 0) throw new UsageError('no file to validate', validate)
    const done = await validateFiles(files, {
      format,
      grammarOnly: flags['grammar-only'] === true,
      ...(flags.schema === undefined ? {} : {schema: String(flags.schema)}),
    })
    terminal.out(done.text)
    if (format === 'compact') {
      const errors = done.problems.filter((one) => one.severity === 'error').length
      const warnings = done.problems.length - errors
      terminal.err(
        `${done.checked} ${done.checked === 1 ? 'file' : 'files'} checked: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}\n`,
      )
    }
    return done.failed || (flags.strict && done.problems.length > 0) ? 1 : 0
  },
}

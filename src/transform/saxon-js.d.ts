/** The part of SaxonJS 2.7 that sigla uses (the package has no types). */
declare module 'saxon-js' {
  export interface TransformOptions {
    stylesheetInternal: unknown
    sourceText?: string
    initialTemplate?: string
    destination?: 'serialized'
    baseOutputURI?: string
    stylesheetParams?: {[name: string]: unknown}
    deliverMessage?: (message: unknown, terminate: boolean, code: string) => void
    deliverResultDocument?: (uri: URL | string) => {
      destination: 'serialized'
      save: (uri: URL | string, text: string) => void
    }
  }
  const SaxonJS: {
    transform(options: TransformOptions, mode: 'sync'): {principalResult: string | null}
    serialize(value: unknown, options?: object): string
  }
  export default SaxonJS
}

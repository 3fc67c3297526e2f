/**
 * An edition's own archives: what its `authority/repositories.xml` says, beside sigla's own file.
 *
 * An archive or a system with an id of sigla's stands in its place; a name or siglum that an archive of the edition has
 * is no longer that of another, for its editors know whom they cite.
 */
import {builtInRepositories, isBuiltIn} from './built-in.js'
import {fault, type Knowledge, type Repository, readRepositories, type System} from './repositories.js'

/**
 * All that is known of archives to an edition with the file `xml`, named `file` in messages. Throws a `MaterialError` as
 * `readRepositories` does, and where the file says nothing of archives.
 */
export function withOwnArchives(xml: string, file: string): Knowledge {
  const known = builtInRepositories()
  if (isBuiltIn(xml)) return known
  const own = readRepositories(xml, file, known.systems)
  if (Object.values(own).every((all) => all.length === 0)) {
    const remedy =
      'write each archive as org in <listOrg type="archives">, each system as category in <taxonomy xml:id="systems">'
    throw fault(file, 1, 'the file names no archive, and no system of citation', remedy)
  }
  const systems = new Map([...known.systems, ...own.systems].map((system) => [system.id, system]))
  return {
    systems: [...systems.values()],
    repositories: beside(own.repositories, known.repositories, systems),
    digitalArchives: beside(own.digitalArchives, known.digitalArchives, systems),
    series: union(own.series, known.series),
    classifications: union(own.classifications, known.classifications),
    handling: union(own.handling, known.handling),
    samePlace: union(own.samePlace, known.samePlace),
    signals: union(own.signals, known.signals),
    openings: union(own.openings, known.openings),
    remarks: union(own.remarks, known.remarks),
    joining: union(own.joining, known.joining),
    dated: union(own.dated, known.dated),
  }
}

/** The edition's archives, then the others without what those have taken. */
function beside(own: Repository[], known: Repository[], systems: ReadonlyMap<string, System>): Repository[] {
  const ids = new Set(own.map(({id}) => id))
  const taken = new Set(own.flatMap(({sigla, names}) => [...sigla, ...names.map(({name}) => name)]))
  const others = known.filter(({id}) => !ids.has(id))
  return [
    ...own,
    ...others.map((one) => ({
      ...one,
      sigla: one.sigla.filter((siglum) => !taken.has(siglum)),
      names: one.names.filter(({name}) => !taken.has(name)),
      ...(one.system ? {system: systems.get(one.system.id)!} : {}),
    })),
  ]
}

const union = (own: string[], known: string[]): string[] => [...new Set([...known, ...own])]

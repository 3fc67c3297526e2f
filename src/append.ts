/**
 * Adds items to the end of a list, however many: `push(...items)` hands each over as an argument, and a hundred thousand of
 * them, which one long paragraph may hold, are more than the stack takes.
 */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item)
}

/** What can be made of an edition beside its TEI. */
export type OutputKind = 'html' | 'pdf' | 'epub'

export const outputKinds: readonly OutputKind[] = ['html', 'pdf', 'epub']

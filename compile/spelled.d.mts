export function spelled<T extends string | RegExp>(pattern: T): T | string

import * as z from 'zod'

/** An object that allows its own keys only; the error of an unknown key lists them. */
export function strictShape<T extends z.ZodRawShape>(shape: T): z.ZodObject<T, z.core.$strict> {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `keys: ${Object.keys(shape).join(', ')}` : undefined),
  })
}

/**
 * Lets the event loop turn: messages of other threads are taken, and what objects of compiled libraries hold is freed, which
 * happens at no other time.
 */
export function turnOfLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

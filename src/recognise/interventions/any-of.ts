/**
 * One expression that holds wherever one of several does. Most brackets satisfy none of a class's expressions, so that
 * one question answers for all; where it holds, each is asked for itself.
 */
export function anyOf(...expressions: readonly RegExp[]): RegExp {
  const [first] = expressions
  if (expressions.some((one) => one.flags !== first!.flags)) throw new Error('the expressions have different flags')
  return new RegExp(expressions.map((one) => `(?:${one.source})`).join('|'), first!.flags)
}

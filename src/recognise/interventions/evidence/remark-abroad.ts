/**
 * Whether a bracket holds a remark of an editor who writes another language than English; a single word of it may also be
 * what an English text explains: `the stamp [печать] was missing`.
 */
import {type Remark, remarkIn} from '../words/other-tongues.js'
import type {Context} from './context.js'
import {isSameScript} from './same-tongue.js'

const found = new WeakMap<Context, Remark | 'none'>()

/** The remark, where its words or its place show it to be one. */
export function remarkAbroad(context: Context): Remark | undefined {
  let remark = found.get(context)
  if (!remark) {
    remark = read(context) ?? 'none'
    found.set(context, remark)
  }
  return remark === 'none' ? undefined : remark
}

function read(context: Context): Remark | undefined {
  const {content, gluedBefore, gluedAfter} = context
  if (gluedBefore || gluedAfter) return undefined
  const remark = remarkIn(content)
  if (remark === undefined || remark === 'note' || remark === 'label' || remark === 'hand') return remark
  const isFormula = /\s/.test(content) && remark !== 'signature'
  return isFormula || context.opensSentence || isSameScript(context) ? remark : undefined
}

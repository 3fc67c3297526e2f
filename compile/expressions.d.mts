import type {Plugin} from 'vitest/config'

export const expressionRooms: RegExp
export function compileExpressions(code: string): string
export const expressionsForTests: Plugin

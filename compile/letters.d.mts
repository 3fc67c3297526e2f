import type {Plugin} from 'vitest/config'

export const letterRooms: RegExp
export function spellLetters(code: string): string
export const lettersForTests: Plugin

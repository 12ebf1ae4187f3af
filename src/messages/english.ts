import { BASIC } from './en/basic.js'
import type { Entry } from './text.js'

/** The English texts that are loaded, by their names: the basic ones, and those that were added. */
export const ENGLISH: Record<string, Entry | undefined> = BASIC

/** Adds English texts to those that are loaded. */
export function addEnglish(section: Readonly<Record<string, Entry>>): void {
  Object.assign(ENGLISH, section)
}

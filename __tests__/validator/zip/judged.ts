import { NODE } from '../../../src/platform/node/platform.js'
import { type Archive, openArchive } from '../../../src/validator/zip/index.js'
import { buildZip, type EntrySpec, TEXT } from '../../support/zip-builder.js'
import { messageOf } from './read-archive.js'

/** An entry with a text. */
export const file = (name: string, entry: Partial<EntrySpec> = {}): EntrySpec => ({
  name,
  text: TEXT,
  ...entry,
})

/** Opens an archive of these entries. */
export const open = (...entries: EntrySpec[]): Archive => openArchive(buildZip({ entries }), NODE)

/** The rules that an archive of these entries breaks. */
export const rules = (...entries: EntrySpec[]): string[] =>
  open(...entries).problems.map(({ rule }) => rule)

/** What is said of it, in English. */
export const messages = (...entries: EntrySpec[]): string[] =>
  open(...entries).problems.map(messageOf)

/** The first thing that is said of it. */
export const message = (...entries: EntrySpec[]): string | undefined => messages(...entries)[0]

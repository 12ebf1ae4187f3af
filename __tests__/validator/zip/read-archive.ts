import { buffer } from 'node:stream/consumers'
import { NODE } from '../../../src/platform/node/platform.js'
import { ArchiveError, openArchive } from '../../../src/validator/zip/index.js'

/** What became of an archive: its text, or the rules that it breaks. */
export interface Outcome {
  readonly entry: string | null
  readonly rules: readonly string[]
  readonly messages: readonly string[]
  /** The whole text; null unless it was read to its end without an error. */
  readonly text: string | null
}

/** Opens an archive and reads it to its end. */
export async function readArchive(bytes: Buffer, maxExpandedBytes?: number): Promise<Outcome> {
  const limits = maxExpandedBytes === undefined ? {} : { maxExpandedBytes }
  const { entry, problems, content } = openArchive(bytes, NODE, limits)
  const rules = problems.map(({ rule }) => rule)
  const messages = problems.map(({ message }) => message)
  if (content === null) return { entry, rules, messages, text: null }
  try {
    const text = (await buffer(content.chunks())).toString('latin1')
    return { entry, rules, messages, text }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    return { entry, rules: [error.rule], messages: [error.message], text: null }
  }
}

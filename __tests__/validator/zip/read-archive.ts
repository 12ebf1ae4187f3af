import { buffer } from 'node:stream/consumers'
import { sayEnglish } from '../../../src/messages/index.js'
import { NODE } from '../../../src/platform/node/platform.js'
import {
  ArchiveError,
  type ArchiveOptions,
  type ArchiveProblem,
  openArchive,
} from '../../../src/validator/zip/index.js'

/** What became of an archive: its text, or the rules that it breaks. */
export interface Outcome {
  readonly entry: string | null
  readonly rules: readonly string[]
  readonly messages: readonly string[]
  /** The whole text; null unless it was read to its end without an error. */
  readonly text: string | null
}

/** What is said of a problem, in English. */
export function messageOf({ rule, facts }: ArchiveProblem): string {
  return sayEnglish({ key: `finding.${rule}`, facts })
}

/** Opens an archive and reads it to its end. */
export async function readArchive(bytes: Buffer, options: ArchiveOptions = {}): Promise<Outcome> {
  const { entry, problems, content } = openArchive(bytes, NODE, options)
  const rules = problems.map(({ rule }) => rule)
  const messages = problems.map(messageOf)
  if (content === null) return { entry, rules, messages, text: null }
  try {
    const text = (await buffer(content.chunks())).toString('latin1')
    return { entry, rules, messages, text }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    const { rule } = error.problem
    return {
      entry,
      rules: [...rules, rule],
      messages: [...messages, messageOf(error.problem)],
      text: null,
    }
  }
}

import { sayEnglish } from '../../../src/messages/services.js'
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
  readonly problems: readonly ArchiveProblem[]
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
  if (content === null) return { entry, ...told(problems), text: null }
  try {
    let text = ''
    for await (const chunk of content.chunks()) text += Buffer.from(chunk).toString('latin1')
    return { entry, ...told(problems), text }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    return { entry, ...told([...problems, error.problem]), text: null }
  }
}

function told(problems: readonly ArchiveProblem[]) {
  return { problems, rules: problems.map(({ rule }) => rule), messages: problems.map(messageOf) }
}

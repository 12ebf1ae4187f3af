import type { SendableFile } from '../../net/index.js'
import { formatBytes } from '../../run/words/numbers.js'
import { code, escapeMarkdown, prose, table } from '../../safety/markdown.js'
import type { ObjectPlace } from '../../services/cloudbase/link.js'
import type { Report } from '../../validator/index.js'
import { type Harmless, judgedFile, reportSections } from '../summary.js'

/** A file, and where it goes. */
interface PlacedFile {
  readonly file: SendableFile
  readonly place: ObjectPlace
}

/** What happened to the file. */
export type StorageOutcome =
  | { readonly kind: 'refused' }
  | ({ readonly kind: 'failed'; readonly problem: string } & PlacedFile)
  | ({ readonly kind: 'stored'; readonly fileId: string } & PlacedFile)

/** What a summary tells of a run. */
export interface StorageFacts {
  /** Null when the file was not validated. */
  readonly report: Report | null
  readonly strict: boolean
  readonly outcome: StorageOutcome
  readonly harmless: Harmless
}

const HEADLINES = {
  refused: '❌ Package refused',
  failed: '❌ Upload failed',
  stored: '✅ File uploaded',
} as const

/** The job summary of the Cloud Base action, as GitHub-flavoured Markdown: verdict first. */
export function storageSummary(facts: StorageFacts): string {
  const { report, strict, outcome, harmless } = facts
  const judged =
    report === null ? 'The file was not validated.' : judgedFile({ report, strict, harmless })
  return [
    `## ${HEADLINES[outcome.kind]}`,
    outcome.kind === 'refused' ? `${judged} Nothing was sent.` : judged,
    ...(outcome.kind === 'failed' ? [prose(harmless(outcome.problem))] : []),
    ...(outcome.kind === 'refused' ? [] : [placeTable(outcome, facts)]),
    ...(report === null ? [] : reportSections({ report, strict, harmless })),
  ]
    .join('\n\n')
    .concat('\n')
}

/** Where the file is or should be; also what it is, where no report tells that. */
function placeTable(
  outcome: Exclude<StorageOutcome, { kind: 'refused' }>,
  { report, harmless }: StorageFacts,
): string {
  const { file, place } = outcome
  const fileRows = [
    ['File', code(harmless(file.name))],
    ['Size', escapeMarkdown(formatBytes(file.size))],
    ['SHA-256', code(file.sha256)],
  ]
  const rows = [
    ...(report === null ? fileRows : []),
    ['Environment', code(harmless(place.env))],
    ['Path', code(harmless(place.path))],
    ...(outcome.kind === 'stored' ? [['fileId', code(harmless(outcome.fileId))]] : []),
  ]
  return table(['Cloud Base', ''], rows)
}

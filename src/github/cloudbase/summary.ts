import { type Text, text } from '../../messages/services.js'
import type { SendableFile } from '../../net/index.js'
import { code, escapeMarkdown, prose, table } from '../../safety/index.js'
import type { ObjectPlace } from '../../services/cloudbase/index.js'
import type { Report } from '../../validator/index.js'
import type { Harmless } from '../log.js'
import { document, judgedFile, reportSections } from '../summary.js'

/** A file, and where it goes. */
export interface PlacedFile {
  readonly file: SendableFile
  readonly place: ObjectPlace
}

/** What happened to the file. */
export type StorageOutcome =
  | { readonly kind: 'refused' }
  | ({ readonly kind: 'failed'; readonly problem: Text } & PlacedFile)
  | ({ readonly kind: 'stored'; readonly fileId: string } & PlacedFile)

/** What a summary tells of a run. */
export interface StorageFacts {
  /** Null when the file was not validated. */
  readonly report: Report | null
  readonly strict: boolean
  readonly outcome: StorageOutcome
  readonly harmless: Harmless
}

/** The job summary of the Cloud Base action, as GitHub-flavoured Markdown: verdict first. */
export function storageSummary(facts: StorageFacts): string {
  const { report, strict, outcome, harmless } = facts
  return document([
    `## ${headline(outcome, harmless)}`,
    judged(facts),
    ...(outcome.kind === 'failed' ? [prose(harmless(outcome.problem))] : []),
    ...(outcome.kind === 'refused' ? [] : [placeTable(outcome, facts)]),
    ...(report === null ? [] : reportSections({ report, strict, harmless })),
  ])
}

function headline({ kind }: StorageOutcome, harmless: Harmless): string {
  switch (kind) {
    case 'refused':
      return `❌ ${harmless(text('github.package-refused'))}`
    case 'failed':
      return `❌ ${harmless(text('github.upload-failed'))}`
    case 'stored':
      return `✅ ${harmless(text('cloudbase.file-uploaded'))}`
  }
}

function judged({ report, strict, outcome, harmless }: StorageFacts): string {
  if (report === null) return harmless(text('cloudbase.not-validated'))
  const more = outcome.kind === 'refused' ? [text('general.nothing-sent')] : []
  return judgedFile({ report, strict, harmless }, ...more)
}

/** Where the file is or should be; also what it is, where no report tells that. */
function placeTable(
  outcome: Exclude<StorageOutcome, { kind: 'refused' }>,
  { report, harmless }: StorageFacts,
): string {
  const { file, place } = outcome
  const fileRows = [
    [harmless(text('run.file')), code(harmless(file.name))],
    [
      harmless(text('run.size')),
      escapeMarkdown(harmless(text('general.bytes', { bytes: file.size }))),
    ],
    ['SHA-256', code(file.sha256)],
  ]
  const rows = [
    ...(report === null ? fileRows : []),
    [harmless(text('cloudbase.environment')), code(harmless(place.env))],
    [harmless(text('cloudbase.path')), code(harmless(place.path))],
    ...(outcome.kind === 'stored' ? [['fileId', code(harmless(outcome.fileId))]] : []),
  ]
  return table(['Cloud Base', ''], rows)
}

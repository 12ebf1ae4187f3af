import { type Text, text } from '../../messages/index.js'
import { passes } from '../../run/index.js'
import { fenced, prose } from '../../safety/index.js'
import { document, judgedFile, type ReportFacts, reportSections } from '../summary.js'

/** What happened to the package after validation. */
export type UploadOutcome =
  | { readonly kind: 'refused' }
  | { readonly kind: 'validated' }
  | { readonly kind: 'failed'; readonly problem: Text }
  | {
      readonly kind: 'uploaded'
      readonly uploadId: string
      /** Workflow that pushes to the package, in YAML. */
      readonly pushSnippet: string
    }

/** What the summary of one package tells. */
export interface UploadFacts extends ReportFacts {
  readonly outcome: UploadOutcome
}

/** The job summary of one package, as GitHub-flavoured Markdown: verdict first. */
export function uploadSummary(facts: UploadFacts): string {
  const { outcome, harmless } = facts
  return document([
    `## ${headline(facts)}`,
    ...outcomeText(facts),
    ...reportSections(facts),
    ...(outcome.kind === 'uploaded'
      ? [
          `### ${harmless(text('github.push-to-it'))}`,
          prose(harmless(text('github.how-to-push', outcome))),
          fenced('yaml', outcome.pushSnippet),
        ]
      : []),
  ])
}

function headline({ report, strict, outcome, harmless }: UploadFacts): string {
  if (!passes(report, strict)) return `❌ ${harmless(text('github.package-refused'))}`
  if (outcome.kind === 'failed') return `❌ ${harmless(text('github.upload-failed'))}`
  const warned = report.warnings > 0
  const words =
    outcome.kind === 'uploaded'
      ? text('github.package-uploaded', { warned })
      : text('github.package-valid', { warned })
  return `${warned ? '⚠️' : '✅'} ${harmless(words)}`
}

function outcomeText(facts: UploadFacts): string[] {
  const { outcome, harmless } = facts
  switch (outcome.kind) {
    case 'uploaded':
      return [judgedFile(facts, text('github.its-upload-id', outcome))]
    case 'failed':
      return [prose(harmless(outcome.problem)), judgedFile(facts)]
    case 'refused':
      return [judgedFile(facts, text('general.nothing-sent'))]
    case 'validated':
      return [judgedFile(facts)]
  }
}

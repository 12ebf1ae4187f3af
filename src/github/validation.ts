import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ActionError, PackageError } from '../errors.js'
import { type Text, text } from '../messages/index.js'
import { type CheckedPackage, checkPackage } from '../run/checked-package.js'
import type { ValidationSettings } from '../run/settings/shared.js'
import { findingsByRule, verdict } from '../run/words/report-text.js'
import { scrubbedReport } from '../run/words/scrubbed-report.js'
import type { Finding, Report } from '../validator/index.js'
import { annotatedFindings, annotationPath } from './annotations.js'
import type { RunContext } from './entry.js'
import { REPORT_OUTPUTS, reportOutputs } from './outputs.js'

/** A package to validate, and what to check it for. */
export interface ValidationInputs extends ValidationSettings {
  /** The file as it was given, for annotations. */
  readonly file: string
  /** Absolute path of the file. */
  readonly path: string
}

/**
 * Validates the package; log, annotations and outputs tell what was found.
 *
 * @param options `forUpload`: whether the package is uploaded if it passes
 */
export async function validate(
  inputs: ValidationInputs,
  context: RunContext,
  { forUpload }: { readonly forUpload: boolean },
): Promise<CheckedPackage> {
  const { file, kind } = inputs
  context.log.info(text('github.validating', { file, kind }))
  const checked = await checkPackage(inputs.path, inputs, {
    signal: context.signal,
    say: context.say,
    forUpload,
  })
  giveOut(checked.report, inputs, context)
  return checked
}

/** The error for a package that does not pass. */
export function refusal(report: Report, strict: boolean): PackageError {
  const problem = { texts: [verdict(report, strict), text('general.nothing-sent')] }
  return new PackageError(text('general.sentences', problem), { hint: text('github.see-findings') })
}

function giveOut(report: Report, inputs: ValidationInputs, context: RunContext): void {
  const { env, log } = context
  for (const [name, value] of reportOutputs(report)) log.output(name, value)
  log.output(REPORT_OUTPUTS.report, writeReport(report, context))

  log.info(verdict(report, inputs.strict))
  for (const line of countLines(report)) log.info(line)
  const file = annotationPath(inputs.path, env['GITHUB_WORKSPACE']) ?? inputs.file
  const annotated = annotatedFindings(report)
  for (const finding of annotated) {
    const line = finding.line === undefined ? {} : { line: finding.line }
    log[finding.severity](messageIn(report, finding), { title: finding.rule, file, ...line })
  }
  const others = report.findings.filter((finding) => !annotated.includes(finding))
  if (others.length > 0) {
    log.group(
      text('github.more-findings', { count: others.length }),
      others.map((finding) => `${finding.severity} ${finding.rule}: ${messageIn(report, finding)}`),
    )
  }
}

/** How often each rule was broken: the findings that follow are only the first of them. */
function countLines(report: Report): Text[] {
  return findingsByRule(report).map(({ severity, rule, count }) =>
    text('github.rule-line', { severity, rule, count }),
  )
}

/** What a finding says; lines of an archive are those of the file in it. */
function messageIn({ entry }: Report, { message }: Finding): string {
  return entry === null ? message : `${entry}: ${message}`
}

/**
 * Writes the report to a file of its own; returns its path.
 *
 * @throws {ActionError} when it can't be written
 */
function writeReport(report: Report, { env, log }: RunContext): string {
  const temp = env['RUNNER_TEMP'] || tmpdir()
  const scrubbed = scrubbedReport(report, (text) => log.scrub(text))
  try {
    const folder = mkdtempSync(join(temp, 'account-package-'))
    const path = join(folder, 'report.json')
    writeFileSync(path, `${JSON.stringify(scrubbed, null, 2)}\n`)
    return path
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const hint = text('github.check-temp')
    throw new ActionError(text('github.report-unwritten', { reason }), { hint, cause })
  }
}

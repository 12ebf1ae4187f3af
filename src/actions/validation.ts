import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PackageError } from '../errors.js'
import { type CheckedPackage, checkPackage } from '../job/checked-package.js'
import { formatCount } from '../present/numbers.js'
import { findingText, verdict } from '../present/report-text.js'
import type { ValidationSettings } from '../settings/shared.js'
import type { Report } from '../validator/index.js'
import { annotatedFindings } from './annotations.js'
import type { RunContext } from './entry.js'
import type { Environment } from './inputs.js'
import { REPORT_OUTPUTS, reportOutputs } from './outputs.js'

/** A package to validate, and what to check it for. */
export interface ValidationInputs extends ValidationSettings {
  /** The file as it was given, for annotations. */
  readonly file: string
  /** Absolute path of the file. */
  readonly path: string
}

/** Validates the package; log, annotations and outputs tell what was found. */
export async function validate(
  inputs: ValidationInputs,
  context: RunContext,
): Promise<CheckedPackage> {
  context.log.info(`Validating ${inputs.file} (kind: ${inputs.kind}).`)
  const checked = await checkPackage(inputs.path, inputs, { signal: context.signal })
  await giveOut(checked.report, inputs, context)
  return checked
}

/** The error for a package that does not pass. */
export function refusal(report: Report, strict: boolean): PackageError {
  return new PackageError(`${verdict(report, strict)} Nothing was sent.`, {
    hint: 'The annotations and the job summary say what to correct; the report has every rule.',
  })
}

async function giveOut(
  report: Report,
  inputs: ValidationInputs,
  { env, log }: RunContext,
): Promise<void> {
  for (const [name, value] of reportOutputs(report)) log.output(name, value)
  log.output(REPORT_OUTPUTS.report, await writeReport(report, env))

  const annotated = annotatedFindings(report)
  for (const finding of annotated) {
    const place = {
      title: finding.rule,
      file: inputs.file,
      ...(finding.line === undefined ? {} : { line: finding.line }),
    }
    const entry = report.entry === null ? '' : `${report.entry}: `
    log[finding.severity](`${entry}${finding.message}`, place)
  }
  const others = report.findings.filter((finding) => !annotated.includes(finding))
  if (others.length > 0) {
    log.group(
      `${formatCount(others.length, 'more finding')}`,
      others.map((finding) => `${finding.severity} ${finding.rule}: ${findingText(finding)}`),
    )
  }
  log.info(verdict(report, inputs.strict))
}

/** Writes the report to a file of its own; returns its path. */
async function writeReport(report: Report, env: Environment): Promise<string> {
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] || tmpdir(), 'account-package-'))
  const path = join(folder, 'report.json')
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`)
  return path
}

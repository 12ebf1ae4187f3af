import { PackageError, StoppedError } from '../errors.js'
import { type FindingAcross, type Text, text } from '../messages/index.js'
import type { NamedFile } from '../platform/node/index.js'
import {
  type CheckedPackage,
  type CheckedSet,
  checkPackages,
  findingsByRule,
  nothingSent,
  reportDocument,
  setVerdict,
  type ValidationSettings,
  verdict,
} from '../run/index.js'
import type { Finding, Report } from '../validator/index.js'
import type { RunContext } from './action.js'
import { annotatedFindings, annotationPath, type PlacedFinding } from './annotations.js'
import { warnOfLinks } from './linked-files.js'
import { REPORT_OUTPUTS, reportOutputs, setOutputs } from './outputs.js'
import { writeReport } from './report-file.js'

/** A package to validate, and what to check it for. */
export interface ValidationInputs extends ValidationSettings, NamedFile {}

/** Packages to validate, and what to check them for. */
export interface SetInputs extends ValidationSettings {
  readonly files: readonly NamedFile[]
  /** Whether they are told of as several, also when it is one. */
  readonly isSet: boolean
}

/**
 * Validates the package; log, annotations and outputs tell what was found.
 *
 * @param options `forUpload`: whether the package is uploaded if it passes
 */
export async function validate(
  inputs: ValidationInputs,
  context: RunContext,
  options: { readonly forUpload: boolean },
): Promise<CheckedPackage> {
  const { file, path } = inputs
  const files = [{ file, path }]
  const { packages } = await validateSet({ ...inputs, files, isSet: false }, context, options)
  // One file in, one package out.
  const [checked] = packages as [CheckedPackage]
  return checked
}

/**
 * Validates packages; log, annotations and outputs tell what was found.
 *
 * @param options `forUpload`: whether the packages are uploaded if all pass
 * @throws {StoppedError} that says that nothing was sent
 */
export async function validateSet(
  inputs: SetInputs,
  context: RunContext,
  { forUpload }: { readonly forUpload: boolean },
): Promise<CheckedSet> {
  const { log, say, signal } = context
  const { files, kind, isSet } = inputs
  const [first] = files
  log.info(
    isSet || first === undefined
      ? text('github.validating-all', { count: files.length, kind })
      : text('github.validating', { file: first.file, kind }),
  )
  let set: CheckedSet
  let warnings: number
  try {
    warnings = await warnOfLinks(files, context)
    set = await checkPackages(files, inputs, { signal, say, forUpload })
  } catch (error) {
    throw error instanceof StoppedError ? nothingSent(error) : error
  }
  giveOut({ set, inputs, warnings }, context)
  return set
}

/** The error for a package that does not pass. */
export function refusal(report: Report, strict: boolean): PackageError {
  return refused(verdict(report, strict))
}

/** The error for packages of which not all pass. */
export function setRefusal(set: CheckedSet, strict: boolean): PackageError {
  return refused(setVerdict(set, strict))
}

function refused(judged: Text): PackageError {
  const problem = text('general.sentences', { texts: [judged, text('general.nothing-sent')] })
  return new PackageError(problem, { hint: text('github.see-findings') })
}

/** What was found in packages, and how many warnings were annotated before. */
interface Checked {
  readonly set: CheckedSet
  readonly inputs: SetInputs
  readonly warnings: number
}

function giveOut(checked: Checked, context: RunContext): void {
  const { set, inputs } = checked
  const { log } = context
  const { isSet, strict } = inputs
  const [first] = set.packages
  for (const [name, value] of isSet || first === undefined
    ? setOutputs(set)
    : reportOutputs(first.report)) {
    log.output(name, value)
  }
  const document = reportDocument(set, { isSet, scrub: (words) => log.scrub(words) })
  log.output(REPORT_OUTPUTS.report, writeReport(document, context))

  for (const file of set.packages) {
    log.info(verdict(file.report, strict, isSet ? file.file : undefined))
    for (const line of countLines(file.report)) log.info(line)
  }
  if (isSet) log.info(setVerdict(set, strict))
  annotate(checked, context)
}

/** Annotates the findings for which there is room; the others fold in the log. */
function annotate({ set, inputs, warnings }: Checked, { env, log }: RunContext): void {
  const { isSet } = inputs
  const annotated = annotatedFindings(set, warnings)
  for (const { finding, file } of annotated) {
    const line = finding.line === undefined ? {} : { line: finding.line }
    const path = annotationPath(file.path, env['GITHUB_WORKSPACE']) ?? file.file
    const place = { title: finding.rule, file: path, ...line }
    log[finding.severity](messageIn(file.report, finding), place)
  }
  const shown = new Set<unknown>(annotated.map(({ finding }) => finding))
  const others = set.packages
    .flatMap((file) => file.told.map((finding): PlacedFinding => ({ finding, file })))
    .filter(({ finding }) => !shown.has(finding))
  if (others.length === 0) return
  log.group(
    text('github.more-findings', { count: others.length }),
    others.map(({ finding, file }) => {
      const { severity, rule } = finding
      const message = messageIn(file.report, finding)
      return text('run.finding', {
        severity,
        rule,
        message,
        file: isSet ? file.file : null,
      })
    }),
  )
}

/** How often each rule was broken: the findings that follow are only the first of them. */
function countLines(report: Report): Text[] {
  return findingsByRule(report).map(({ severity, rule, count }) =>
    text('github.rule-line', { severity, rule, count }),
  )
}

/** What a finding says; lines of an archive are those of the file in it. */
function messageIn({ entry }: Report, { message }: Finding | FindingAcross): string {
  return entry === null ? message : `${entry}: ${message}`
}

import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from '../../messages/services.js'
import { type PackReport, RejectedError } from '../../pack/index.js'
import { type ListInput, type NamedFile, nameIn, packFiles } from '../../platform/node/index.js'
import {
  leftOutTexts,
  ProgressMeter,
  packingStep,
  packLines,
  packWarningText,
} from '../../run/index.js'
import { type Ending, type RunContext, start } from '../action.js'
import { workspaceOf } from '../files.js'
import type { Environment } from '../inputs.js'
import { warnOfLinks } from '../linked-files.js'
import { writeReport } from '../report-file.js'
import { type PackInputs, readPackInputs } from './inputs.js'
import { packOutputs } from './outputs.js'
import { packSummary } from './summary.js'

/**
 * The pack action: makes packages of lists.
 *
 * What fails it: `InputError` for the inputs, before any output is set; `RejectedError`, with a
 * report; and what else `packFiles` throws.
 */
export async function main(): Promise<void> {
  await start(work)
}

async function work(context: RunContext): Promise<Ending> {
  const { log, env, signal } = context
  const given = await readPackInputs(env, signal)
  const inputs = { ...given, out: given.out ?? ownFolder(env) }
  log.info(text('packing.reading', { lists: inputs.files.length }))
  await warnOfLinks([...inputs.files, ...inputs.exclude], context)
  try {
    const report = await packed(inputs, context)
    for (const left of leftOutTexts(report)) log.info(left)
    for (const line of packLines(report, (file) => pathIn(inputs, file, context))) {
      log.info(line.text)
    }
    tellOfRejects(report, inputs, context)
    return endingOf(report, inputs, context)
  } catch (failure) {
    if (!(failure instanceof RejectedError)) throw failure
    tellOfRejects(failure.report, inputs, context)
    return { ...endingOf(failure.report, inputs, context, failure), failure }
  }
}

/** Inputs, and where packages go. */
type Placed = PackInputs & { readonly out: string }

/** A folder that no other step knows of. */
function ownFolder(env: Environment): string {
  return join(env['RUNNER_TEMP'] || tmpdir(), `account-packages-${randomUUID()}`)
}

async function packed(inputs: Placed, { log, signal }: RunContext): Promise<PackReport> {
  const { files, exclude, out, overwrite, rejects, settings } = inputs
  const list = ({ path, file }: NamedFile): ListInput => ({ path, name: file })
  const meter = new ProgressMeter({
    verb: text('packing.verb'),
    isReading: true,
    write: (line) => log.info(line),
  })
  try {
    return await packFiles(
      { lists: files.map(list), excludes: exclude.map(list), out, overwrite, rejects },
      settings,
      {
        signal,
        onProgress: (progress) => {
          const { verb, bytes } = packingStep(progress)
          meter.update(bytes, progress.totalBytes ?? bytes, verb)
        },
        onWarning: (warning) => log.warning(packWarningText(warning)),
      },
    )
  } finally {
    meter.stop()
  }
}

function tellOfRejects(
  { rejected }: PackReport,
  { rejects }: Placed,
  { log, env }: RunContext,
): void {
  if (rejects === null || rejected === 0) return
  const path = nameIn(workspaceOf(env), rejects)
  log.info(text('packing.rejects-written', { path, rows: rejected }))
}

function endingOf(
  report: PackReport,
  inputs: Placed,
  context: RunContext,
  failure?: RejectedError,
): Ending {
  const { log } = context
  const files = report.packages.map(({ file }) => pathIn(inputs, file, context))
  const problem = failure && text('general.sentences', { texts: [failure.problem, failure.advice] })
  return {
    summary: packSummary({ report, problem, harmless: (words) => log.harmless(words) }),
    outputs: packOutputs(report, files, writeReport(report, context)),
  }
}

/** Where a package is, as inputs of other steps take it. */
function pathIn({ out }: Placed, file: string, { env }: RunContext): string {
  return nameIn(workspaceOf(env), join(out, file))
}

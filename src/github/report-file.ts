import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ActionError } from '../errors.js'
import { text } from '../messages/index.js'
import type { RunContext } from './action.js'

/**
 * Writes a report to a file of its own under `RUNNER_TEMP`; returns its path.
 *
 * @param report what can be written as JSON, without secrets
 * @throws {ActionError} when it can't be written
 */
export function writeReport(report: unknown, { env }: RunContext): string {
  const temp = env['RUNNER_TEMP'] || tmpdir()
  try {
    const folder = mkdtempSync(join(temp, 'account-package-'))
    const path = join(folder, 'report.json')
    writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`)
    return path
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const hint = text('github.check-temp')
    throw new ActionError(text('github.report-unwritten', { reason }), { hint, cause })
  }
}

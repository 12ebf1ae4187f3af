import { LIMITS } from './limits.js'
import type { Platform } from './platform.js'
import { checksFor } from './rules/checks.js'
import type { ValidateOptions } from './rules/options.js'
import type { Outcome } from './rules/report.js'
import { RunSearch } from './run-search.js'
import { FileError, type Package } from './source.js'
import { Validation, type ValidationSetup } from './validation.js'

/**
 * Validates a package.
 *
 * @throws {TypeError} for options that can't be used, the signal's reason, and what the package
 * throws, unless that is a `FileError`; never for a bad package
 */
export async function validate(
  subject: Package,
  options: ValidateOptions,
  platform: Platform,
): Promise<Outcome> {
  const setup = setUp(options, platform, false)
  options.signal?.throwIfAborted()
  const validation = await validateOne(subject, setup)
  return validation.outcome(setup.search.finish())
}

/**
 * What the validation of one or several packages goes by.
 *
 * @throws {TypeError} for options that can't be used
 */
export function setUp(
  options: ValidateOptions,
  platform: Platform,
  isSeveral: boolean,
): ValidationSetup {
  const checks = checksFor(options)
  const limits = { ...LIMITS, ...options.limits }
  const duplicates = options.duplicates ?? true
  const search = new RunSearch({ duplicates, limits, isSeveral, platform })
  return { checks, hooks: options, limits, platform, search }
}

/** Reads a package, and closes it; what can't be read is a finding. */
export async function validateOne(subject: Package, setup: ValidationSetup): Promise<Validation> {
  const validation = new Validation(subject.name, setup)
  try {
    const source = await subject.open()
    try {
      await validation.run(source)
    } finally {
      await source.close?.()
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    validation.refuse(error)
  }
  validation.end()
  return validation
}

import type { Platform } from './platform.js'
import { checksFor } from './rules/checks.js'
import type { ValidateOptions } from './rules/options.js'
import type { Outcome } from './rules/report.js'
import { FileError, type Package } from './source.js'
import { Validation } from './validation.js'

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
  const setup = { checks: checksFor(options), hooks: options, platform }
  const validation = new Validation(subject.name, setup)
  options.signal?.throwIfAborted()
  try {
    const source = await subject.open()
    try {
      return await validation.run(source)
    } finally {
      await source.close?.()
    }
  } catch (error) {
    if (error instanceof FileError) return validation.refuse(error)
    throw error
  }
}

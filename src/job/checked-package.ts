import { type FileIdentity, identifyFile } from '../http/file-identity.js'
import type { ValidationSettings } from '../settings/shared.js'
import type { ValidatedPackage } from '../tpns/package-upload.js'
import { type Report, type ValidationProgress, validatePackage } from '../validator/index.js'

/** A package after validation. */
export interface CheckedPackage {
  readonly report: Report
  /** What may be uploaded: exactly the bytes that were validated; null unless the report is valid. */
  readonly upload: ValidatedPackage | null
}

/**
 * Validates the package at `path`, and notes which file it was, so that the upload can tell whether
 * it still is that one.
 */
export async function checkPackage(
  path: string,
  settings: Omit<ValidationSettings, 'strict'>,
  options: {
    readonly signal: AbortSignal
    readonly onProgress?: (progress: ValidationProgress) => void
  },
): Promise<CheckedPackage> {
  // A file that can't be looked up is the validator's to report.
  const identity = identifyFile(path)
  const report = await validatePackage(path, {
    kind: settings.kind,
    ...(settings.accountType === undefined ? {} : { accountType: settings.accountType }),
    ...options,
  })
  return { report, upload: uploadable(path, report, identity) }
}

function uploadable(
  path: string,
  { valid, file, format, size, sha256 }: Report,
  identity: FileIdentity | undefined,
): ValidatedPackage | null {
  if (!valid || format === null || size === null || sha256 === null) return null
  return { path, name: file, format, size, sha256, identity }
}

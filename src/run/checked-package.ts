import type { Say } from '../messages/index.js'
import { type ContentSeal, ContentSealer } from '../platform/node/content-seal.js'
import { type FileIdentity, identifyFile } from '../platform/node/file-identity.js'
import { validatePackage } from '../platform/node/validate.js'
import type { ValidatedPackage } from '../services/tpns/package-upload.js'
import type { Report, ValidationProgress } from '../validator/index.js'
import type { ValidationSettings } from './settings/shared.js'

/** A package after validation. */
export interface CheckedPackage {
  readonly report: Report
  /**
   * What may be uploaded: exactly the bytes that were validated. Null unless the report is valid, and
   * the package was checked for an upload.
   */
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
    /** Whether the package may be uploaded next. Otherwise nothing is spent on that. */
    readonly forUpload: boolean
    /** Puts the report's messages into words. */
    readonly say: Say
    readonly onProgress?: (progress: ValidationProgress) => void
  },
): Promise<CheckedPackage> {
  const { signal, forUpload, say, onProgress } = options
  const sealer = forUpload ? new ContentSealer() : null
  // A file that can't be looked up is the validator's to report.
  const identity = identifyFile(path)
  const report = await validatePackage(path, {
    kind: settings.kind,
    ...(settings.accountType === undefined ? {} : { accountType: settings.accountType }),
    signal,
    say,
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(sealer === null ? {} : { onBytes: (chunk) => sealer.update(chunk) }),
  })
  const upload =
    sealer === null ? null : uploadable(report, { path, identity, seal: sealer.seal() })
  return { report, upload }
}

function uploadable(
  { valid, file, format, size, sha256 }: Report,
  rest: { path: string; identity: FileIdentity | undefined; seal: ContentSeal },
): ValidatedPackage | null {
  if (!valid || format === null || size === null || sha256 === null) return null
  return { ...rest, name: file, format, size, sha256 }
}

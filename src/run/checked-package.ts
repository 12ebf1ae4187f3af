import { basename } from 'node:path'
import type { Say } from '../messages/index.js'
import { PackageFile } from '../platform/node/package-file.js'
import { validatePackage } from '../platform/node/validate.js'
import type { ValidatedPackage } from '../services/tpns/package-upload.js'
import type { Report, ValidationProgress } from '../validator/index.js'
import type { ValidationSettings } from './settings/shared.js'

/** A package after validation. */
export interface CheckedPackage {
  readonly report: Report
  /**
   * What may be uploaded: exactly the bytes that were validated, of the file that is still open. Null
   * unless the report is valid, and the package was checked for an upload.
   */
  readonly upload: ValidatedPackage | null
}

/**
 * Validates the package at `path`. One that may be uploaded stays open: whoever takes it sends the
 * file that was validated, and closes it.
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
  let file: PackageFile | undefined
  let upload: ValidatedPackage | null = null
  try {
    const open = async () => {
      file = await PackageFile.open(path, { isSealed: forUpload, signal })
      return file.source()
    }
    const report = await validatePackage(
      { name: basename(path), open },
      {
        kind: settings.kind,
        ...(settings.accountType === undefined ? {} : { accountType: settings.accountType }),
        signal,
        say,
        ...(onProgress === undefined ? {} : { onProgress }),
      },
    )
    upload = file === undefined ? null : uploadable(report, file)
    return { report, upload }
  } finally {
    if (upload === null) await file?.close()
  }
}

function uploadable(
  { valid, file: name, format, sha256 }: Report,
  file: PackageFile,
): ValidatedPackage | null {
  const sealed = file.sealed()
  if (!valid || format === null || sha256 === null || sealed === null) return null
  return { ...sealed, name, format, sha256, close: () => file.close() }
}

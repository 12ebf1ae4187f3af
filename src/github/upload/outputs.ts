import type { CheckedPackage } from '../../run/index.js'
import { type Outputs, REPORT_OUTPUTS } from '../outputs.js'

/** Names of the outputs of the upload action. */
export const UPLOAD_OUTPUTS = {
  uploadId: 'uploadId',
  uploadIds: 'uploadIds',
  packages: 'packages',
  ...REPORT_OUTPUTS,
} as const

/**
 * What tells of each package, and of the one that `file` names by itself.
 *
 * @param uploadIds in the order of the packages; null for one that has none
 */
export function uploadOutputs(
  packages: readonly CheckedPackage[],
  { uploadIds, isSet }: { readonly uploadIds: readonly (string | null)[]; readonly isSet: boolean },
): Outputs {
  const told = packages.map(({ file, report }, index) => ({
    file,
    uploadId: uploadIds[index] ?? null,
    valid: report.valid,
    rowCount: report.rows,
    accountCount: report.accounts,
    sha256: report.sha256,
  }))
  const [only] = uploadIds
  return [
    [UPLOAD_OUTPUTS.uploadIds, JSON.stringify(told.map(({ uploadId }) => uploadId))],
    [UPLOAD_OUTPUTS.packages, JSON.stringify(told)],
    ...(isSet || !only ? [] : [[UPLOAD_OUTPUTS.uploadId, only] as const]),
  ]
}

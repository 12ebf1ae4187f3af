import type { PackReport } from '../../pack/index.js'
import type { Outputs } from '../outputs.js'

/** Names of the outputs of the pack action, each written once. */
export const PACK_OUTPUTS = {
  packages: 'packages',
  files: 'files',
  matrix: 'matrix',
  packageCount: 'packageCount',
  rowCount: 'rowCount',
  accountCount: 'accountCount',
  duplicateCount: 'duplicateCount',
  excludedCount: 'excludedCount',
  blankCount: 'blankCount',
  headerCount: 'headerCount',
  rejectedCount: 'rejectedCount',
  otherShardCount: 'otherShardCount',
  report: 'report',
} as const

/** Name of one of them. */
export type PackOutput = (typeof PACK_OUTPUTS)[keyof typeof PACK_OUTPUTS]

/**
 * What a packing gives out: the counts; and the packages, when there are any.
 *
 * @param files where the packages are, in their order
 * @param reportPath where the report is
 */
export function packOutputs(
  report: PackReport,
  files: readonly string[],
  reportPath: string,
): Outputs<PackOutput> {
  const packages = report.packages.map(({ accounts, size, sha256 }, at) => ({
    ...{ file: files[at]!, accounts, size, sha256 },
  }))
  const include = packages.map(({ file, accounts }, at) => ({ file, index: at + 1, accounts }))
  return [
    ...(packages.length === 0
      ? []
      : ([
          [PACK_OUTPUTS.packages, JSON.stringify(packages)],
          [PACK_OUTPUTS.files, packages.map(({ file }) => lineOf(file)).join('\n')],
          [PACK_OUTPUTS.matrix, JSON.stringify({ include })],
        ] as const)),
    [PACK_OUTPUTS.packageCount, String(packages.length)],
    ...counts(report),
    [PACK_OUTPUTS.report, reportPath],
  ]
}

/** A path as a line of the input `files`, where one that begins with `!` takes files away. */
function lineOf(file: string): string {
  return file.startsWith('!') ? `./${file}` : file
}

function counts(report: PackReport): Outputs<PackOutput> {
  const found = [
    [PACK_OUTPUTS.rowCount, report.rows],
    [PACK_OUTPUTS.accountCount, report.accounts],
    [PACK_OUTPUTS.duplicateCount, report.duplicates],
    [PACK_OUTPUTS.excludedCount, report.excluded],
    [PACK_OUTPUTS.blankCount, report.blank],
    [PACK_OUTPUTS.headerCount, report.headers],
    [PACK_OUTPUTS.rejectedCount, report.rejected],
    [PACK_OUTPUTS.otherShardCount, report.otherShards],
  ] as const
  return found.flatMap(([name, count]) => (count === null ? [] : [[name, String(count)] as const]))
}

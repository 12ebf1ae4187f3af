export { Cleaner, type CleanOptions } from './clean/cleaner.js'
export { phoneCountries } from './clean/phone.js'
export { type Column, type Columns, listColumns } from './columns.js'
export { ListError, RejectedError, unreadable } from './errors.js'
export {
  DEFAULT_MAX_BYTES,
  defaultName,
  type PackHooks,
  type PackProgress,
  type PackSettings,
  parseRejectLimit,
  parseShard,
  type RejectLimit,
  rejectLimitText,
} from './options.js'
export { type PackInput, type Ports, pack } from './pack.js'
export type {
  Deflated,
  Deflater,
  PackageTarget,
  PackPorts,
  PackStorage,
  SpillFile,
} from './ports.js'
export { type Preview, type PreviewRow, preview } from './preview.js'
export {
  DELIMITERS,
  type DelimiterName,
  type DelimiterOption,
  parseDelimiter,
} from './read/delimiters.js'
export { ENCODINGS, type Encoding, parseEncoding } from './read/encodings.js'
export type { List, ListRanges, ReadPorts } from './read/list.js'
export { isListName } from './read/texts.js'
export type { RejectsFile } from './rejects.js'
export type { ExcludeReport, PackReport, RowCounts, SourceReport } from './report.js'
export type { RejectReason } from './tally.js'
export type { PackWarning } from './warnings.js'
export { type DeflateText, deflateModule, deflaterHere, startDeflating } from './write/deflate.js'
export { nameFault, namesOfOtherRuns, packageName, type WrittenPackage } from './write/index.js'
export { webAssemblyHere } from './write/kernel.js'

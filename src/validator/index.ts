export { LIMITS, type Limits } from './limits.js'
export {
  type Crc32,
  type Hash,
  type Inflated,
  InflateError,
  type InflateFault,
  type Platform,
} from './platform.js'
export { type Checks, checksFor } from './rules/checks.js'
export type {
  AccountFault,
  CodePoints,
  FactsOf,
  ForeignContent,
  LikelyEncoding,
  MissingFile,
  PathSlip,
  SpreadsheetTrace,
} from './rules/facts.js'
export { formatOf } from './rules/file-name.js'
export { MAX_FILE_BYTES, MAX_FINDINGS_PER_RULE } from './rules/limits.js'
export type { JudgedRow, ValidateOptions, ValidationProgress } from './rules/options.js'
export type {
  Finding,
  Format,
  Kind,
  LengthCount,
  Noticed,
  Outcome,
  Report,
} from './rules/report.js'
export { RULES, type Rule, type RuleId, type Severity } from './rules/rules.js'
export { AccountIndex, type IndexLimits, type Seen } from './scan/account-index.js'
export { decodeBase64, type Memory, type WebAssembly, webAssembly } from './scan/web-assembly.js'
export { isStopped, type StopSignal, unlessStopped } from './signal.js'
export { FileAlteredError, FileError, type Package, type Source } from './source.js'
export { chunksOf } from './streams.js'
export type { AccountType, AccountTypeName, AccountTypeNumber } from './text/account-types.js'
export { ACCOUNT_TYPES, parseAccountType } from './text/account-types.js'
export { CR, LF, QUOTE, SPACE } from './text/characters.js'
export { foreignContent, HEAD_BYTES } from './text/foreign-content.js'
export { isTitle, titleKey } from './text/titles.js'
export { Utf8Reader } from './text/utf8.js'
export { TextDecoder } from './text-decoder.js'
export { type AcrossFinding, type Outcomes, validate } from './validate.js'
export { tableCrc32 } from './zip/crc32.js'
export type {
  ArchiveNames,
  Bundle,
  EndSignature,
  EntryFault,
  HeaderField,
  InvalidCause,
  NoFile,
  ZipFacts,
  ZipRule,
} from './zip/facts.js'
export {
  type ArchiveEntry,
  ArchiveError,
  type ArchiveSource,
  openEntries,
  type Span,
} from './zip/index.js'
export type { Header } from './zip/structure/fields.js'

/** An error breaches a documented rule; a warning is allowed by the letter but probably a mistake. */
export type Severity = 'error' | 'warning'

/** What a rule looks at: the file as a whole, or one row at a time. */
export type Scope = 'file' | 'row'

/** One rule of the validator. */
export interface Rule {
  readonly severity: Severity
  readonly scope: Scope
  /** When the rule applies, in one sentence, for tables and annotations. */
  readonly summary: string
  /** Where the rule comes from. */
  readonly source: string
}

const UPLOAD_API = 'Package Upload API'
const UPLOAD_API_SILENT = 'Package Upload API is silent'
const ZIP = 'APPNOTE.TXT (.ZIP File Format Specification)'
const ACCOUNT_TYPES = 'Account Type Value Table'

/** Every rule, in the order in which findings about the same line are listed. */
export const RULES = {
  'file-missing': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'No such file.',
  },
  'file-unreadable': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'Not a regular file, no permission to read it, or an I/O error.',
  },
  'file-name-length': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'The file name is not 1 to 100 characters long.',
  },
  'file-extension': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'The file name ends in neither .zip, .txt nor .csv, in any case.',
  },
  'file-extension-case': {
    severity: 'warning',
    scope: 'file',
    source: UPLOAD_API_SILENT,
    summary: 'The extension is not written in lowercase.',
  },
  'file-size': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'The file is larger than 104,857,600 bytes (100 MiB).',
  },
  'file-size-decimal': {
    severity: 'warning',
    scope: 'file',
    source: UPLOAD_API_SILENT,
    summary: 'The file is larger than 100,000,000 bytes, though within 100 MiB.',
  },
  'file-empty': {
    severity: 'error',
    scope: 'file',
    source: 'Server-Side Error Codes, 1008012',
    summary: 'The file has no bytes, or no row.',
  },
  'zip-invalid': {
    severity: 'error',
    scope: 'file',
    source: ZIP,
    summary: 'The archive is damaged, contradicts itself, or can be read in more than one way.',
  },
  'zip-encrypted': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'The file in the archive is encrypted.',
  },
  'zip-method': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'The file in the archive is compressed with something else than stored or deflate.',
  },
  'zip-entries': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'The archive does not hold exactly one file.',
  },
  'zip-folder': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'The archive holds a folder, or an entry name with a path.',
  },
  'zip-entry-extension': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'The file in the archive ends in neither .txt nor .csv, in any case.',
  },
  'zip-expanded-size': {
    severity: 'error',
    scope: 'file',
    source: 'Limit of this validator',
    summary: 'The archive declares, or expands to, more than 4,294,967,296 bytes (4 GiB).',
  },
  bom: {
    severity: 'warning',
    scope: 'file',
    source: UPLOAD_API_SILENT,
    summary: 'The text starts with a UTF-8 byte order mark.',
  },
  encoding: {
    severity: 'error',
    scope: 'row',
    source: `${UPLOAD_API}; The Unicode Standard, table 3-7`,
    summary: 'The row is not valid UTF-8.',
  },
  'csv-quote': {
    severity: 'error',
    scope: 'row',
    source: `${UPLOAD_API}; RFC 4180`,
    summary:
      'A quoted value is not closed on its line, or followed by something else than a comma.',
  },
  'csv-columns': {
    severity: 'error',
    scope: 'row',
    source: UPLOAD_API,
    summary: 'The row has more than one column.',
  },
  'row-blank': {
    severity: 'error',
    scope: 'row',
    source: UPLOAD_API,
    summary: 'The row is empty.',
  },
  'account-length': {
    severity: 'error',
    scope: 'row',
    source: UPLOAD_API,
    summary: 'The account is not 2 to 100 characters long.',
  },
  'token-length': {
    severity: 'error',
    scope: 'row',
    source: 'Token Package Upload API',
    summary: 'The token is not exactly 36 characters long.',
  },
  'account-type': {
    severity: 'error',
    scope: 'row',
    source: ACCOUNT_TYPES,
    summary: 'The account does not have the shape of the given account type.',
  },
  'account-bytes': {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary: 'The account has at most 100 characters, but more than 100 bytes.',
  },
  'control-character': {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary: 'The account holds a control character (U+0000 to U+001F, or U+007F).',
  },
  whitespace: {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary: 'The account starts or ends with white space.',
  },
  'header-row': {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary: 'The first row is a column title, not an account.',
  },
  duplicate: {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary: 'The same account stood in an earlier row.',
  },
  'csv-quoted': {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary: 'The value is quoted; the service may keep the quotes.',
  },
} as const satisfies Record<string, Rule>

/** Id of a rule, as it stands in reports, annotations and the README. */
export type RuleId = keyof typeof RULES

/** Longest file name, in characters (Package Upload API). */
export const MAX_FILE_NAME_CHARACTERS = 100
/** Largest package, in bytes: the documents' "100 MB" read as MiB. */
export const MAX_FILE_BYTES = 104_857_600
/** The documents' "100 MB" read as decimal megabytes. */
export const MAX_FILE_BYTES_DECIMAL = 100_000_000
/** Most bytes that the text in an archive may declare or expand to. */
export const MAX_EXPANDED_BYTES = 4_294_967_296
/** Shortest and longest account, in characters (Account Package Upload API). */
export const MIN_ACCOUNT_CHARACTERS = 2
export const MAX_ACCOUNT_CHARACTERS = 100
/** Length of a device token, in characters (Token Package Upload API). */
export const TOKEN_CHARACTERS = 36
/** An account with more bytes than this, within the limit of characters, is worth a warning. */
export const MAX_ACCOUNT_BYTES = 100
/** Findings of each rule that a report lists in full. */
export const MAX_FINDINGS_PER_RULE = 20

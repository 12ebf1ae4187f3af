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
  'file-content': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary:
      'The file is no list of accounts: an archive, a workbook, a picture, a web page, a Git LFS pointer …',
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
  'zip-link': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'The entry is no file but a link, a device, a socket, a volume label or a folder.',
  },
  'zip-entry-extension': {
    severity: 'error',
    scope: 'file',
    source: UPLOAD_API,
    summary: 'The file in the archive ends in neither .txt nor .csv, in any case.',
  },
  'zip-entry-name': {
    severity: 'warning',
    scope: 'file',
    source: ZIP,
    summary: 'The name of the file in the archive is not valid UTF-8, or longer than 255 bytes.',
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
  'line-ends': {
    severity: 'warning',
    scope: 'file',
    source: UPLOAD_API_SILENT,
    summary: 'Some lines end in LF and some in CRLF.',
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
    summary:
      'The account holds a control character (U+0000 to U+001F, U+007F to U+009F) or U+2028 or U+2029.',
  },
  'format-character': {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary: 'The account holds a character that is not seen (general category Cf).',
  },
  separator: {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary:
      'The account holds a semicolon, a vertical bar, a tab, U+3001, U+FF0C, U+FF1B or, in a txt, a comma.',
  },
  'full-width': {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary: 'The account holds full-width forms of ASCII characters (U+FF01 to U+FF5E).',
  },
  spreadsheet: {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary: 'The account looks like what a spreadsheet made of it, such as 1.38E+10 or #N/A.',
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
  'duplicate-across': {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary: 'The same account stood in another file of the run.',
  },
  'csv-quoted': {
    severity: 'warning',
    scope: 'row',
    source: UPLOAD_API_SILENT,
    summary: 'The value is quoted; the service may keep the quotes.',
  },
  'csv-quote-inside': {
    severity: 'warning',
    scope: 'row',
    source: `${UPLOAD_API_SILENT}; RFC 4180`,
    summary: 'A quote stands inside a value that is not quoted; some readers refuse the file.',
  },
} as const satisfies Record<string, Rule>

/** Id of a rule, as it stands in reports, annotations and the README. */
export type RuleId = keyof typeof RULES

// A bit for each rule that the kernel judges rows by, in the order of the rules. Read by the kernel
// and by its host alike, so there are no types here that only one of them knows.

export const ENCODING = 1
export const CSV_QUOTE = 2
export const CSV_COLUMNS = 4
export const ROW_BLANK = 8
/** `account-length` or `token-length`. */
export const LENGTH = 16
export const ACCOUNT_TYPE = 32
/** All errors; a row has one of them at most. */
export const ERRORS = 63
export const ACCOUNT_BYTES = 64
export const CONTROL_CHARACTER = 128
export const FORMAT_CHARACTER = 256
export const SEPARATOR = 512
export const FULL_WIDTH = 1024
/** What characters anywhere in an account show; the bits above are not told by one character. */
export const CHARACTERS = 1920
export const SPREADSHEET = 2048
/** Of a character: it is white space. Of a row: it starts or ends with that. */
export const WHITESPACE = 4096
export const CSV_QUOTE_INSIDE = 8192
export const CSV_QUOTED = 16384

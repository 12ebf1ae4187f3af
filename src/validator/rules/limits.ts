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
/** Lines of each rule that a report lists. */
export const MAX_LINES_PER_RULE = 10_000

const COMMA = 0x2c
const QUOTE = 0x22
const LF = 0x0a

/** Rows of accounts as rows of a csv: those with a comma or a quote in quotes (RFC 4180, 2.6 and 2.7). */
export function csvRows(text: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (!text.includes(COMMA) && !text.includes(QUOTE)) return text
  // The shortest row grows most: a quote alone becomes four.
  const rows = new Uint8Array(3 * text.length)
  let size = 0
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf(LF, start)
    const account = text.subarray(start, end)
    const isQuoted = account.includes(COMMA) || account.includes(QUOTE)
    if (isQuoted) rows[size++] = QUOTE
    for (const byte of account) {
      if (byte === QUOTE) rows[size++] = QUOTE
      rows[size++] = byte
    }
    if (isQuoted) rows[size++] = QUOTE
    rows[size++] = LF
    start = end + 1
  }
  return rows.subarray(0, size)
}

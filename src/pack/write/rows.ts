/** What ends a row. */
export const LF = 0x0a

/** How many rows a text of whole rows has. */
export function countRows(text: Uint8Array): number {
  let rows = 0
  for (let at = 0; at < text.length; at++) if (text[at] === LF) rows++
  return rows
}

/** Where the first `rows` rows of a text end; it has so many. */
export function endOfRows(text: Uint8Array, rows: number): number {
  let end = 0
  for (let left = rows; left > 0; left--) end = text.indexOf(LF, end) + 1
  return end
}

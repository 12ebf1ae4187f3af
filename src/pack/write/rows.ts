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

/** Whole rows. */
export interface Rows {
  /** UTF-8, each row ended by a LF. */
  readonly text: Uint8Array
  readonly rows: number
}

/** Takes rows in their order. */
export type TakeRows = (rows: Rows) => Promise<void>

/** How much there is room for. */
export interface Room {
  readonly bytes: number
  readonly rows: number
}

/** Where the first rows end that there is room for, and how many they are; perhaps none. */
export function fittingRows({ text, rows }: Rows, room: Room): { end: number; rows: number } {
  let end = text.length
  let count = rows
  if (end > room.bytes) {
    end = room.bytes === 0 ? 0 : text.lastIndexOf(LF, room.bytes - 1) + 1
    // The shorter part is counted.
    const isLong = end > text.length / 2
    count = isLong ? rows - countRows(text.subarray(end)) : countRows(text.subarray(0, end))
  }
  if (count <= room.rows) return { end, rows: count }
  return { end: endOfRows(text, room.rows), rows: room.rows }
}

import type { Preview } from '../../pack/index.js'

/** Characters that stay at the start and at the end of a long text. */
const SHOWN = 2
/** Shorter texts are masked whole. */
const LONG = 8

/** A preview in which no account can be read. */
export function masked(preview: Preview): Preview {
  return {
    ...preview,
    rows: preview.rows.map((row) => ({
      ...row,
      before: maskedText(row.before),
      after: row.after === null ? null : maskedText(row.after),
    })),
  }
}

/** A text of which letters and digits can't be read, but for the first and last two of a long one. */
export function maskedText(text: string): string {
  const characters = Array.from(text)
  const inside = (at: number) =>
    characters.length < LONG || (at >= SHOWN && at < characters.length - SHOWN)
  return characters
    .map((character, at) => (inside(at) && /[\p{L}\p{N}]/u.test(character) ? '•' : character))
    .join('')
}

import type { Span } from './archive-bytes.js'

/** Bytes of an archive that are going to be read. All of them are in the file. */
export interface Wanted extends Span {
  /** Whether they are read again and again, also when others have been asked for. */
  readonly stays?: boolean
}

/**
 * Work on an archive that asks for bytes that can't be read yet, and goes on once they can. Others than
 * those, and those that stay, can't be read any more then.
 */
export type Steps<T> = Generator<Wanted, T, void>

/** What work on an archive gives of which all bytes are there, so that it asks for none. */
export function atOnce<T>(steps: Steps<T>): T {
  const { done, value } = steps.next()
  if (done) return value
  throw new RangeError(`the bytes from ${value.start} to ${value.end} are not there`)
}

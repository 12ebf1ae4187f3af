import { text } from '../../messages/services.js'
import { type List, ListError } from '../../pack/index.js'
import { FileError, type Package, type Span } from '../../validator/index.js'

/** Bytes that are read at once. */
const READ_BYTES = 1 << 22

/** A file that was chosen or dropped: a `File` of the browser, by what is used of it. */
export interface ChosenFile {
  readonly name: string
  readonly size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

/** What takes over the bytes of a file once they were looked at. */
export interface Taker {
  /** Told that the file is read from its start. */
  begin(): void
  /** Takes over the next bytes; more are read once it resolves. */
  take(bytes: ArrayBuffer): Promise<void>
  /** Told that these were all. */
  end(): void
}

/**
 * A file as a package that is to be validated.
 *
 * @param taker is given what is read when it is opened, but not what is read again
 */
export function packageOf(file: ChosenFile, taker?: Taker): Package {
  const { name, size } = file
  const problem = (reason: string) => new FileError('file-unreadable', reason)
  const again = () => chunksOf(file, { start: 0, end: size }, problem)
  const chunks = taker === undefined ? again : () => taken(again(), taker)
  return {
    ...{ name, size },
    open: () => ({ totalBytes: size, chunks: chunks(), again }),
  }
}

/** A file as a list that is to be packed. */
export function listOf(file: ChosenFile): List {
  const { name, size } = file
  const problem = (reason: string, cause: unknown) => {
    const said = text('finding.file-unreadable', { reason, isAltered: false })
    return new ListError(text('pack.of', { name, problem: said }), { cause })
  }
  return {
    ...{ name, size },
    chunks: () => chunksOf(file, { start: 0, end: size }, problem),
    openRanges: async () => ({
      size,
      load: (span) => read(file, span, problem),
      chunks: (span) => chunksOf(file, span, problem),
      // Browsers refuse to read a file that has changed.
      check: async () => {},
      close: async () => {},
    }),
  }
}

/** Makes an error of what a browser says, and of the error that it said it by. */
type Problem = (reason: string, error: unknown) => Error

/** The bytes of a file, each chunk taken over once it was looked at. */
async function* taken(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  taker: Taker,
): AsyncGenerator<Uint8Array, void> {
  taker.begin()
  for await (const chunk of chunks) {
    yield chunk
    await taker.take(chunk.buffer)
  }
  taker.end()
}

/**
 * The bytes of a file at a span, each chunk with a buffer of its own; the next are read while these are
 * looked at.
 */
async function* chunksOf(
  file: ChosenFile,
  { start, end }: Span,
  problem: Problem,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const begin = (from: number): Promise<Uint8Array<ArrayBuffer>> => {
    const reading = read(file, { start: from, end: Math.min(from + READ_BYTES, end) }, problem)
    // Whoever stops does not wait for it.
    reading.catch(() => {})
    return reading
  }
  let next = begin(start)
  for (let at = start; at < end; at += READ_BYTES) {
    const reading = next
    if (at + READ_BYTES < end) next = begin(at + READ_BYTES)
    yield await reading
  }
}

async function read(
  file: ChosenFile,
  { start, end }: Span,
  problem: Problem,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer())
  } catch (error) {
    // A folder, or a file that was changed or moved since it was chosen.
    throw problem(nameOf(error), error)
  }
}

/** The name of an error of the browser, which tells what happened. */
function nameOf(error: unknown): string {
  const isNamed = typeof error === 'object' && error !== null && 'name' in error
  return isNamed ? String(error.name) : 'unknown error'
}

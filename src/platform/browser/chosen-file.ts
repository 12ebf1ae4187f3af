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

/** A file as a package that is to be validated. */
export function packageOf(file: ChosenFile): Package {
  const { name, size } = file
  const problem = (reason: string) => new FileError('file-unreadable', reason)
  const chunks = () => chunksOf(file, { start: 0, end: size }, problem)
  return {
    ...{ name, size },
    open: () => ({ totalBytes: size, chunks: chunks(), again: chunks }),
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

/** The bytes of a file at a span; the next are read while these are looked at. */
async function* chunksOf(
  file: ChosenFile,
  { start, end }: Span,
  problem: Problem,
): AsyncGenerator<Uint8Array, void> {
  const begin = (from: number): Promise<Uint8Array> => {
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

async function read(file: ChosenFile, { start, end }: Span, problem: Problem): Promise<Uint8Array> {
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

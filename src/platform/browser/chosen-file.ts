import { text } from '../../messages/services.js'
import { type List, ListError } from '../../pack/index.js'
import { FileError, type Package } from '../../validator/index.js'

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
  const chunks = (taker?: Taker) =>
    chunksOf(file, (reason) => new FileError('file-unreadable', reason), taker)
  return {
    name: file.name,
    size: file.size,
    open: () => ({ totalBytes: file.size, chunks: chunks(taker), again: () => chunks() }),
  }
}

/** A file as a list that is to be packed. */
export function listOf(file: ChosenFile): List {
  const { name, size } = file
  return {
    ...{ name, size },
    chunks: () =>
      chunksOf(file, (reason, cause) => {
        const problem = text('finding.file-unreadable', { reason, isAltered: false })
        return new ListError(text('pack.of', { name, problem }), { cause })
      }),
  }
}

/** The bytes of a file, each chunk good until the next is asked for; that is read meanwhile. */
async function* chunksOf(
  file: ChosenFile,
  problem: (reason: string, error: unknown) => Error,
  taker?: Taker,
): AsyncGenerator<Uint8Array, void> {
  const read = (from: number): Promise<ArrayBuffer> => {
    const reading = file.slice(from, from + READ_BYTES).arrayBuffer()
    // Whoever stops does not wait for it.
    reading.catch(() => {})
    return reading
  }
  taker?.begin()
  let next = read(0)
  for (let at = 0; at < file.size; at += READ_BYTES) {
    const reading = next
    if (at + READ_BYTES < file.size) next = read(at + READ_BYTES)
    let bytes: ArrayBuffer
    try {
      bytes = await reading
    } catch (error) {
      // A folder, or a file that was changed or moved since it was chosen.
      throw problem(nameOf(error), error)
    }
    yield new Uint8Array(bytes)
    await taker?.take(bytes)
  }
  taker?.end()
}

/** The name of an error of the browser, which tells what happened. */
function nameOf(error: unknown): string {
  const isNamed = typeof error === 'object' && error !== null && 'name' in error
  return isNamed ? String(error.name) : 'unknown error'
}

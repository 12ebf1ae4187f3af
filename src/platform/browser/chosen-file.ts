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

/** A file as a package that is to be validated. */
export function packageOf(file: ChosenFile): Package {
  const chunks = () => chunksOf(file, (reason) => new FileError('file-unreadable', reason))
  return {
    name: file.name,
    size: file.size,
    open: () => ({ totalBytes: file.size, chunks: chunks(), again: chunks }),
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

/** The bytes of a file; the next are read while these are looked at. */
async function* chunksOf(
  file: ChosenFile,
  problem: (reason: string, error: unknown) => Error,
): AsyncGenerator<Uint8Array, void> {
  const read = (from: number): Promise<ArrayBuffer> => {
    const reading = file.slice(from, from + READ_BYTES).arrayBuffer()
    // Whoever stops does not wait for it.
    reading.catch(() => {})
    return reading
  }
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
  }
}

/** The name of an error of the browser, which tells what happened. */
function nameOf(error: unknown): string {
  const isNamed = typeof error === 'object' && error !== null && 'name' in error
  return isNamed ? String(error.name) : 'unknown error'
}

import { text } from '../../messages/index.js'
import { InflateError } from '../../validator/platform.js'
import { type CentralEntry, type Directory, readDirectory } from '../../validator/zip/directory.js'
import { readEndRecord } from '../../validator/zip/end-record.js'
import { FLAGS, METHODS } from '../../validator/zip/fields.js'
import { checkLayout, dataSpan } from '../../validator/zip/layout.js'
import { decodeName, isFolder } from '../../validator/zip/names.js'
import { ArchiveError } from '../../validator/zip/problem.js'
import { ListError } from '../errors.js'
import type { List, ReadPorts } from './list.js'

/** Largest archive that is read, in bytes: it is held in memory. */
const MAX_ARCHIVE_BYTES = 1 << 30
/** Bytes of text that are inflated at once. */
const CHUNK_BYTES = 1 << 19

/** A file in an archive. */
export interface ArchiveEntry {
  /** Its name, with the folders that it is in. */
  readonly name: string
  /**
   * Its text, inflated as it is read; may be called again. What came before an error is not to be
   * trusted: whether the data is whole is known only at its end.
   *
   * @throws {ListError} when the data is damaged
   */
  chunks(): AsyncIterable<Uint8Array>
}

/**
 * The files in an archive, in their order. Its structure is checked as strictly as that of a
 * package; it may hold any number of files, and folders.
 *
 * @throws {ListError} when it can't be read
 */
export async function readArchive(list: List, ports: ReadPorts): Promise<ArchiveEntry[]> {
  const bytes = await readAll(list)
  try {
    const directory = readDirectory(bytes, readEndRecord(bytes))
    checkLayout(bytes, directory)
    return files(bytes, directory, list.name, ports)
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    throw new ListError(text('pack.archive', { name: list.name, reason: error.message }), {
      cause: error,
    })
  }
}

async function readAll(list: List): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of list.chunks()) {
    size += chunk.length
    if (size > MAX_ARCHIVE_BYTES) {
      throw new ListError(
        text('pack.archive-size', { name: list.name, bytes: MAX_ARCHIVE_BYTES }),
        {
          hint: text('pack.archive-size-hint'),
        },
      )
    }
    chunks.push(chunk.slice())
  }
  return Uint8Array.concat(chunks)
}

function files(
  bytes: Uint8Array,
  directory: Directory,
  list: string,
  ports: ReadPorts,
): ArchiveEntry[] {
  const found: ArchiveEntry[] = []
  for (let index = 0; index < directory.entries; index++) {
    const entry = directory.entry(index)
    if (isFolder(bytes, entry)) continue
    const name = decodeName(bytes, entry)
    found.push({ name, chunks: () => inflated({ bytes, entry, name: `${list}: ${name}`, ports }) })
  }
  return found
}

interface Packed {
  readonly bytes: Uint8Array
  readonly entry: CentralEntry
  /** What messages call it. */
  readonly name: string
  readonly ports: ReadPorts
}

async function* inflated({ bytes, entry, name, ports }: Packed): AsyncGenerator<Uint8Array, void> {
  const fail = (key: 'pack.entry-encrypted' | 'pack.entry-method' | 'pack.entry-damaged') =>
    new ListError(text(key, { name }), { hint: text('pack.entry-hint') })
  if ((entry.flags & FLAGS.encrypted) !== 0) throw fail('pack.entry-encrypted')
  const { start, end } = dataSpan(bytes, entry)
  const data = bytes.subarray(start, end)
  const isStored = entry.method === METHODS.stored
  if (!isStored && entry.method !== METHODS.deflate) throw fail('pack.entry-method')
  const chunks = isStored ? slices(data, ports) : ports.inflate([data], CHUNK_BYTES)
  let size = 0
  let crc = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > Number(entry.size)) throw fail('pack.entry-damaged')
      crc = crc32(chunk, crc)
      yield chunk
    }
  } catch (error) {
    throw error instanceof InflateError ? fail('pack.entry-damaged') : error
  }
  const isAllUsed = !('consumed' in chunks) || chunks.consumed === data.length
  if (size !== Number(entry.size) || crc !== entry.crc || !isAllUsed)
    throw fail('pack.entry-damaged')
}

async function* slices(data: Uint8Array, ports: ReadPorts): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < data.length; start += CHUNK_BYTES) {
    // Nothing here waits for anything, so timers and signals would never get their turn.
    await ports.pause()
    yield data.subarray(start, start + CHUNK_BYTES)
  }
}

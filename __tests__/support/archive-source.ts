import type { ArchiveSource } from '../../src/validator/index.js'

/** An archive in memory that is read by ranges, and what was loaded of it. */
export interface RecordedSource extends ArchiveSource {
  /** Bytes of each load. */
  readonly loads: readonly number[]
}

/** Reads bytes from a position on. */
type Read = (into: Uint8Array, position: number) => void

/**
 * An archive that is read by ranges, in chunks of one buffer that is used again, as a file's are. A
 * range that is not in it is an error.
 *
 * @param archive its bytes, or how many they are and how they are read
 */
export function sourceOf(
  archive: Uint8Array | { readonly size: number; readonly read: Read },
  chunkBytes = 1 << 20,
): RecordedSource {
  const { size, read } =
    archive instanceof Uint8Array
      ? {
          size: archive.length,
          read: (into: Uint8Array, position: number) =>
            into.set(archive.subarray(position, position + into.length)),
        }
      : archive
  const loads: number[] = []
  const check = (start: number, end: number) => {
    const isThere = Number.isSafeInteger(start) && start >= 0 && start <= end && end <= size
    if (!isThere) throw new RangeError(`${start} to ${end} of ${size} bytes`)
  }
  return {
    ...{ size, loads },
    async load({ start, end }) {
      check(start, end)
      loads.push(end - start)
      const bytes = new Uint8Array(end - start)
      read(bytes, start)
      return bytes
    },
    async *chunks({ start, end }) {
      check(start, end)
      const buffer = new Uint8Array(Math.min(chunkBytes, end - start))
      for (let at = start; at < end; at += buffer.length) {
        const chunk = buffer.subarray(0, end - at)
        read(chunk, at)
        yield chunk
        buffer.fill(0x21)
      }
    },
  }
}

/** All chunks, of which each is good only until the next is asked for. */
export async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const chunk of chunks) all.push(Buffer.from(chunk))
  return Buffer.concat(all)
}

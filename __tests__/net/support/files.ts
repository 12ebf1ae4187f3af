import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SendableFile } from '../../../src/net/index.js'
import { type ContentSeal, ContentSealer } from '../../../src/platform/node/content-seal.js'
import { hashFile } from '../../../src/run/hashed-file.js'
import { IS_WINDOWS } from '../../support/platform.js'

/** A file that was read, and its path; it may be sent several times. */
export interface ReadFile extends SendableFile {
  readonly path: string
}

/** A folder of its own. */
export interface Folder {
  readonly path: string
  /** Writes a file that was last written to a while ago, and reads it. */
  write(name: string, bytes: Buffer): Promise<ReadFile>
  /** Reads the file at a path. */
  read(path: string): Promise<ReadFile>
  /** Closes and removes all. */
  remove(): Promise<void>
}

export async function makeFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'files-'))
  const files: SendableFile[] = []
  const read = async (file: string): Promise<ReadFile> => {
    const sendable = await hashFile(file, new AbortController().signal)
    files.push(sendable)
    return { ...sendable, path: file, close: async () => {} }
  }
  return {
    path,
    read,
    async write(name, bytes) {
      const file = join(path, name)
      await writeFile(file, bytes)
      await utimes(file, 1_000_000_000, 1_000_000_000)
      return await read(file)
    },
    remove: async () => {
      await Promise.all(files.map((file) => file.close()))
      await rm(path, { recursive: true })
    },
  }
}

/** The seal of a content that comes in these chunks. */
export function sealOf(...chunks: readonly Uint8Array[]): ContentSeal {
  const sealer = new ContentSealer()
  for (const chunk of chunks) sealer.update(chunk)
  return sealer.seal()
}

/** Bytes that differ from place to place: the same block again and again, numbered. */
export function pattern(length: number): Buffer {
  const block = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 31) & 0xff))
  const bytes = Buffer.alloc(length, block)
  for (let start = 0; start + 4 <= length; start += block.length) bytes.writeUInt32LE(start, start)
  return bytes
}

/** Ways in which a file can change under an upload, by what the error says of it. */
export const CHANGES: readonly {
  readonly name: string
  readonly how: RegExp
  /** Changes the file in one go. */
  readonly apply: (path: string, fs: typeof import('node:fs')) => void
}[] = [
  {
    name: 'a byte in its first MiB',
    how: /was written to|has other content/,
    apply: (path, fs) => overwrite(path, 100, fs),
  },
  {
    name: 'a byte in its last MiB',
    how: /has other content/,
    apply: (path, fs) => overwrite(path, fs.statSync(path).size - 100, fs),
  },
  {
    name: 'its very last byte',
    how: /has other content/,
    apply: (path, fs) => overwrite(path, fs.statSync(path).size - 1, fs),
  },
  {
    name: 'all of its content, at the same size',
    how: /has other content/,
    apply: (path, fs) =>
      fs.writeFileSync(path, Buffer.alloc(fs.statSync(path).size), { flag: 'r+' }),
  },
  {
    name: 'its size, grown by a byte',
    how: /has grown|has another size/,
    apply: (path, fs) => fs.appendFileSync(path, 'x'),
  },
  {
    name: 'its size, shrunk by a byte',
    how: /has another size/,
    apply: (path, fs) => fs.truncateSync(path, fs.statSync(path).size - 1),
  },
  {
    name: 'its size, emptied',
    how: /has another size/,
    apply: (path, fs) => fs.truncateSync(path, 0),
  },
  // Windows lets no open file be replaced.
  ...(IS_WINDOWS
    ? []
    : [
        {
          name: 'its file, replaced by a copy under the same name',
          how: /was replaced by another file/,
          apply: (path: string, fs: typeof import('node:fs')) => {
            fs.copyFileSync(path, `${path}.new`)
            fs.renameSync(`${path}.new`, path)
          },
        },
      ]),
  {
    name: 'its file, removed',
    how: /is no longer there/,
    apply: (path, fs) => fs.rmSync(path),
  },
]

function overwrite(path: string, position: number, fs: typeof import('node:fs')): void {
  const handle = fs.openSync(path, 'r+')
  const byte = Buffer.alloc(1)
  fs.readSync(handle, byte, 0, 1, position)
  fs.writeSync(handle, Buffer.of(~byte[0]! & 0xff), 0, 1, position)
  fs.closeSync(handle)
}

import AdmZip from 'adm-zip'
import type { Batch } from '../../../src/pack/batch.js'
import {
  PackageWriter,
  type WriteLimits,
  type WriteOptions,
  type Written,
} from '../../../src/pack/write/index.js'
import { WRITE_LIMITS } from '../../../src/pack/write/options.js'
import { type MemoryStorage, memoryPorts } from './memory-ports.js'

const LOCAL_HEADER = Buffer.from('PK\x03\x04')

const OPTIONS: WriteOptions = {
  name: 'list',
  format: 'zip',
  maxBytes: 100_000_000,
  maxAccounts: null,
  order: 'input',
  shard: null,
}

/** A batch of accounts. */
export function batchOf(accounts: readonly string[], source = 0): Batch {
  const rows = accounts.map((account) => Buffer.from(`${account}\n`))
  return { source, bytes: Buffer.concat(rows), count: rows.length }
}

/** What goes in, and how. */
export interface Writing {
  /** Batches, one after the other, each of a source of its own unless told. */
  readonly batches: readonly (readonly string[] | Batch)[]
  readonly exclude?: readonly (readonly string[])[]
  readonly options?: Partial<WriteOptions>
  readonly limits?: Partial<WriteLimits>
  readonly storage?: MemoryStorage
}

/** What comes out. */
export interface Outcome extends Written {
  /** Bytes by file name. */
  readonly files: ReadonlyMap<string, Buffer>
  /** The accounts of each package. */
  readonly lists: readonly (readonly string[])[]
}

/** Writes packages to memory, and reads them. */
export async function written(writing: Writing): Promise<Outcome> {
  const { batches, exclude = [], options, limits, storage } = writing
  const ports = memoryPorts(storage)
  const settled = { ...OPTIONS, ...options }
  const writer = new PackageWriter(settled, ports, { ...WRITE_LIMITS, ...limits })
  try {
    for (const batch of exclude) await writer.excludeBatch(batchOf(batch))
    for (const [source, batch] of batches.entries()) {
      await writer.add('bytes' in batch ? batch : batchOf(batch, source))
    }
    const outcome = await writer.finish()
    const files = ports.storage.packages
    return {
      ...outcome,
      files,
      lists: outcome.packages.map(({ file }) => listIn(files.get(file)!)),
    }
  } catch (error) {
    await writer.abort()
    throw error
  }
}

/** The rows of a package. */
function listIn(bytes: Buffer): string[] {
  const isZip = bytes.subarray(0, 4).equals(LOCAL_HEADER)
  const text = isZip ? new AdmZip(bytes).getEntries()[0]!.getData() : bytes
  return text.toString().split('\n').slice(0, -1)
}

/** Numbers from 0 to below 1 that look as if they were random, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b_79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Phone numbers, some perhaps twice. */
export function phones(count: number, seed = 1): string[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => {
    return `+8613${String(Math.floor(random() * 1e9)).padStart(9, '0')}`
  })
}

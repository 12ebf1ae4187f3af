import type { Batch } from '../batch.js'
import type { PackPorts } from '../ports.js'
import { BlockBuilder } from './blocks.js'
import { CountsBySource, type SourceCounts } from './counts.js'
import { WRITE_LIMITS, type WriteLimits, type WriteOptions } from './options.js'
import type { WrittenPackage } from './package-file.js'
import { Packer } from './packer.js'

/** What was written. */
export interface Written {
  /** In their order; none when no account was left. */
  readonly packages: readonly WrittenPackage[]
  /** By the index of the source. */
  readonly sources: readonly SourceCounts[]
}

const decoder = new TextDecoder('latin1')

/**
 * Writes packages of accounts that are clean and valid: leaves out what is excluded, what came
 * before, and what is for other shards.
 */
export class PackageWriter {
  readonly #options: WriteOptions
  readonly #ports: PackPorts
  readonly #blocks: BlockBuilder
  readonly #packer: Packer
  readonly #counts = new CountsBySource()
  readonly #excluded = new Set<string>()
  readonly #seen = new Set<string>()
  readonly #accounts: Uint8Array[] = []

  constructor(options: WriteOptions, ports: PackPorts, limits: WriteLimits = WRITE_LIMITS) {
    this.#options = options
    this.#ports = ports
    const { maxBytes, maxAccounts } = options
    this.#blocks = new BlockBuilder(Math.min(limits.blockBytes, maxBytes), maxAccounts)
    this.#packer = new Packer(options, limits, ports)
  }

  /** Takes accounts to leave out, all of them before the first `add`. Its source doesn't matter. */
  async excludeBatch(batch: Batch): Promise<void> {
    for (const row of rowsOf(batch)) this.#excluded.add(decoder.decode(row))
  }

  /** Takes accounts; the batch is free again once the promise is settled. */
  async add(batch: Batch): Promise<void> {
    this.#options.signal?.throwIfAborted()
    const counts = this.#counts.of(batch.source)
    for (const row of rowsOf(batch)) {
      const account = decoder.decode(row)
      if (this.#excluded.has(account)) counts.excluded++
      else if (this.#seen.has(account)) counts.duplicates++
      else {
        counts.accounts++
        this.#seen.add(account)
        this.#accounts.push(row.slice())
      }
    }
  }

  /** Ends the last package, and makes all appear under their names. */
  async finish(): Promise<Written> {
    if (this.#options.order === 'sorted') this.#accounts.sort(compareBytes)
    for (const row of this.#accounts) {
      for (const block of this.#blocks.add(row, 1)) await this.#packer.add(block)
    }
    const last = this.#blocks.last()
    if (last !== null) await this.#packer.add(last)
    const packages = await this.#packer.end()
    await this.#ports.storage.publish()
    return { packages, sources: this.#counts.all }
  }

  /** Ends the work without packages; nothing of it is left. May follow anything, also an error. */
  async abort(): Promise<void> {
    await this.#packer.close()
    await this.#ports.storage.discard()
  }
}

/** The rows of a batch, each with its LF. */
function* rowsOf({ bytes, starts, count }: Batch): Generator<Uint8Array> {
  for (let row = 0; row < count; row++) yield bytes.subarray(starts[row], starts[row + 1])
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return (one[at] ?? -1) - (other[at] ?? -1)
}

import type { Batch } from '../batch.js'
import type { PackPorts } from '../ports.js'
import { AccountFilter } from './account-filter.js'
import { BlockBuilder } from './blocks.js'
import { CountsBySource, type SourceCounts } from './counts.js'
import { namesOfOtherRuns } from './names.js'
import { NewAccounts } from './new-accounts.js'
import { WRITE_LIMITS, type WriteLimits, type WriteOptions } from './options.js'
import type { WrittenPackage } from './package-file.js'
import { Packer } from './packer.js'
import type { Rows } from './rows.js'
import { Sorter } from './sorter.js'

/** What was written. */
export interface Written {
  /** In their order; none when no account was left. */
  readonly packages: readonly WrittenPackage[]
  /** By the index of the source. */
  readonly sources: readonly SourceCounts[]
  /** Base names of packages that are there, and were not written now. */
  readonly earlier: readonly string[]
  /** Paths of what could not be removed, or put back. */
  readonly leftBehind: readonly string[]
}

/**
 * Writes packages of accounts that are clean and valid: leaves out what is excluded, what came
 * before, and what is for other shards.
 */
export class PackageWriter {
  readonly #options: WriteOptions
  readonly #ports: PackPorts
  readonly #counts = new CountsBySource()
  readonly #accounts: NewAccounts
  readonly #sorter: Sorter | null
  readonly #blocks: BlockBuilder
  readonly #packer: Packer

  /** @throws {ActionError} where there is no WebAssembly */
  constructor(options: WriteOptions, ports: PackPorts, limits: WriteLimits = WRITE_LIMITS) {
    const { maxBytes, maxAccounts, order, shard, signal } = options
    const { storage } = ports
    this.#options = options
    this.#ports = ports
    this.#sorter = order === 'sorted' ? new Sorter(storage, limits) : null
    this.#blocks = new BlockBuilder(Math.min(limits.blockBytes, maxBytes), maxAccounts)
    const onPlaced = (text: Uint8Array<ArrayBuffer>) => this.#blocks.reuse(text)
    this.#packer = new Packer({ options, limits, ports, onPlaced })
    this.#accounts = new NewAccounts({
      filter: new AccountFilter(ports, limits, shard),
      storage,
      counts: this.#counts,
      signal,
      keep: (rows) => this.#sorter?.add(rows) ?? this.#pack(rows),
    })
  }

  /** Tells what share of all lists was read with what is taken next; 0 where that isn't known. */
  expect(share: number): void {
    this.#accounts.expect(share)
  }

  /** Takes accounts to leave out, all of them before the first `add`. Its source doesn't matter. */
  async excludeBatch({ bytes }: Batch): Promise<void> {
    await this.#accounts.exclude(bytes)
  }

  /** Takes accounts; the batch is free again once the promise is settled. */
  async add({ bytes, source }: Batch): Promise<void> {
    await this.#accounts.add(bytes, source)
  }

  /** Ends the last package, and makes all appear under their names. */
  async finish(): Promise<Written> {
    await this.#accounts.finish()
    await this.#sorter?.finish((rows) => this.#pack(rows))
    const last = this.#blocks.last()
    if (last !== null) await this.#packer.add(last)
    const packages = await this.#packer.end()
    const { storage } = this.#ports
    const earlier = packages.length === 0 ? [] : this.#earlier(packages, await storage.names())
    this.#options.signal?.throwIfAborted()
    const leftBehind = await storage.publish()
    return { packages, sources: this.#counts.all, earlier, leftBehind }
  }

  /**
   * Ends the work without packages. May follow anything, also an error; it never fails, and returns the
   * paths of temporary files that could not be removed.
   */
  async abort(): Promise<readonly string[]> {
    // Threads that can't be ended are no reason to leave files behind.
    await this.#packer.close().catch(() => {})
    return await this.#ports.storage.discard()
  }

  #earlier(packages: readonly WrittenPackage[], names: readonly string[]): readonly string[] {
    const written = packages.map(({ file }) => file)
    return namesOfOtherRuns(this.#options, { names, written })
  }

  async #pack(rows: Rows): Promise<void> {
    for (const block of this.#blocks.add(rows)) await this.#packer.add(block)
  }
}

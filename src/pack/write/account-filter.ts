import type { PackPorts } from '../ports.js'
import { type Kernel, type Place, pagesFor, startKernel } from './kernel.js'
import { ACCOUNTS_CODE } from './kernel-code.js'
import type { Shard, WriteLimits } from './options.js'
import type { Rows } from './rows.js'

/** What src/pack/kernel/accounts/index.ts exports. */
interface Exports {
  readonly text: Place
  readonly mostText: Place
  readonly results: Place
  open(mostBytes: number, mostEntries: number, shard: number, shards: number): void
  setSeeds(low: number, high: number, otherLow: number, otherHigh: number): void
  setShare(come: number): void
  takeAccounts(size: number): void
  takeExclusions(size: number): void
  clear(): void
}

/** What has become of accounts. The texts are good until the next call. */
export interface Filtered {
  /** Those that did not come before. */
  readonly kept: Rows
  /** Those of which it is not known, since there is no more memory; all behind those that are kept. */
  readonly open: Rows
  readonly duplicates: number
  readonly excluded: number
  readonly otherShards: number
}

/** Bytes of the kernel's memory besides its tables, and more than that; the compiler is told, too. */
const OTHER_BYTES = 2 << 20

/** Compares accounts with all that came before, in WebAssembly. */
export class AccountFilter {
  readonly #kernel: Kernel<Exports>
  /** Bytes that can be given at once. */
  readonly mostBytes: number

  constructor(
    { randomBytes }: Pick<PackPorts, 'randomBytes'>,
    limits: WriteLimits,
    shard: Shard | null,
  ) {
    this.#kernel = startKernel<Exports>(ACCOUNTS_CODE, {
      initial: pagesFor(OTHER_BYTES),
      maximum: pagesFor(OTHER_BYTES + limits.tableBytes),
    })
    const { exports } = this.#kernel
    this.mostBytes = exports.mostText.value
    const { index, of } = shard ?? { index: 1, of: 1 }
    exports.open(limits.tableBytes, limits.tableAccounts, index - 1, of)
    const random = randomBytes(16)
    const seeds = new DataView(random.buffer, random.byteOffset, 16)
    exports.setSeeds(
      ...([0, 4, 8, 12].map((at) => seeds.getInt32(at)) as [number, number, number, number]),
    )
  }

  /**
   * Tells what share of all text has come once the next is taken, so that the tables get as large as they
   * will have to be; 0 where that isn't known.
   */
  expect(share: number): void {
    this.#kernel.exports.setShare(share)
  }

  /** Takes accounts. */
  take(text: Uint8Array): Filtered {
    this.#put(text)
    this.#kernel.exports.takeAccounts(text.length)
    return this.#result()
  }

  /**
   * Takes accounts to leave out, before any others; returns those that there is no memory for. If
   * there are any, no account is kept until `clear`: it may be one of them.
   */
  exclude(text: Uint8Array): Rows {
    this.#put(text)
    this.#kernel.exports.takeExclusions(text.length)
    return this.#result().open
  }

  /** Forgets all accounts. */
  clear(): void {
    this.#kernel.exports.clear()
  }

  #put(text: Uint8Array): void {
    if (text.length > this.mostBytes) throw new RangeError('the text is too long')
    this.#kernel.bytes(this.#kernel.exports.text.value, text.length).set(text)
  }

  #result(): Filtered {
    const { results, text } = this.#kernel.exports
    const [keptRows, duplicates, excluded, openRows, otherShards, keptBytes, openBytes] = [
      ...this.#kernel.numbers(results, 7),
    ] as [number, number, number, number, number, number, number]
    const bytes = (at: number, length: number) => this.#kernel.bytes(text.value + at, length)
    return {
      kept: { text: bytes(0, keptBytes), rows: keptRows },
      open: { text: bytes(keptBytes, openBytes), rows: openRows },
      duplicates,
      excluded,
      otherShards,
    }
  }
}

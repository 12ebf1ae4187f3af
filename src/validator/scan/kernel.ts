import type { Platform } from '../platform.js'
import type { RowSettings } from '../rules/row-settings.js'
import { type Duplicates, NOT_SEARCHED } from './duplicates.js'
import { KERNEL_CODE } from './kernel-code.js'
import type { Chunk, Ledger, RowEngine } from './row-engine.js'
import { type Place, type ScanExports, ScanHost } from './scan-host.js'
import { decodeBase64, type Memory, webAssembly } from './web-assembly.js'

/** How much memory the kernel may take, and when it begins to save it. */
export interface KernelLimits {
  /** Pages of 64 KiB, from `FIRST_PAGES` to `MAX_PAGES`. */
  readonly pages: number
  /** Bytes that fingerprints may take before any are packed. */
  readonly plainBytes: number
  /** Bytes by which they grow, at least, until those that are new are packed too. */
  readonly growthBytes: number
}

const MIB = 1 << 20
/** Pages of the kernel's memory at its start, and at most; the compiler is told the same. */
export const FIRST_PAGES = 18
export const MAX_PAGES = 16_384
const LIMITS: KernelLimits = { pages: MAX_PAGES, plainBytes: 54 * MIB, growthBytes: 10 * MIB }

/** What src/kernel/index.ts exports. */
interface Exports extends ScanExports {
  readonly lengths: Place
  readonly lines: Place
  readonly account: Place
  setSeed(low: number, high: number): void
  setLimits(accounts: number, plainBytes: number, growthBytes: number): void
  setRows(csv: boolean, least: number, most: number, shape: boolean, compares: boolean): void
  add(size: number, line: number): void
  finish(): number
  fingerprintBytes(): number
}

/** The kernel's code, once it is compiled. */
let compiled: object | undefined

/** Reads plain rows and compares accounts in WebAssembly. */
export class Kernel implements RowEngine {
  readonly #settings: RowSettings
  readonly #memory: Memory
  readonly #exports: Exports
  readonly #scan: ScanHost

  /** Null where there is no WebAssembly with SIMD, or no memory for it. */
  static load(
    settings: RowSettings,
    { randomBytes }: Pick<Platform, 'randomBytes'>,
    limits: KernelLimits = LIMITS,
  ): Kernel | null {
    if (webAssembly === null) return null
    try {
      return new Kernel(settings, { limits, seed: randomBytes(8) }, webAssembly)
    } catch (error) {
      if (error instanceof webAssembly.CompileError || error instanceof RangeError) return null
      throw error
    }
  }

  private constructor(
    settings: RowSettings,
    { limits, seed }: { readonly limits: KernelLimits; readonly seed: Uint8Array },
    { Module, Memory, Instance }: NonNullable<typeof webAssembly>,
  ) {
    this.#settings = settings
    compiled ??= new Module(decodeBase64(KERNEL_CODE))
    this.#memory = new Memory({ initial: FIRST_PAGES, maximum: limits.pages })
    const imports = {
      env: { memory: this.#memory },
      host: {
        accepts: (start: number, end: number) => this.#scan.accepts(start, end),
        isTrace: (start: number, end: number) => this.#scan.isTrace(start, end),
      },
    }
    this.#exports = new Instance(compiled, imports).exports as Exports
    this.#scan = new ScanHost(settings, this.#exports, this.#memory)
    const { format, leastCharacters, mostCharacters, shape, duplicateLimit } = settings
    const words = new DataView(seed.buffer, seed.byteOffset, seed.length)
    this.#exports.setSeed(words.getInt32(0), words.getInt32(4))
    this.#exports.setLimits(duplicateLimit, limits.plainBytes, limits.growthBytes)
    this.#exports.setRows(
      format === 'csv',
      leastCharacters,
      mostCharacters,
      shape !== null,
      duplicateLimit > 0,
    )
  }

  read(chunk: Chunk, from: number, ledger: Ledger): number {
    return this.#scan.read(chunk, from, ledger)
  }

  add(bytes: Uint8Array, start: number, end: number, line: number): void {
    if (this.#settings.duplicateLimit === 0) return
    const { account, add } = this.#exports
    new Uint8Array(this.#memory.buffer, account.value).set(bytes.subarray(start, end))
    add(end - start, line)
  }

  finish({ rows, lengths }: Ledger): Duplicates {
    const exports = this.#exports
    const counted = this.#numbers(exports.lengths, lengths.length)
    for (const [characters, accounts] of counted.entries()) lengths[characters]! += accounts
    if (this.#settings.duplicateLimit === 0) return NOT_SEARCHED
    // Without memory to compare in, nothing has been compared.
    if (!exports.finish()) return NOT_SEARCHED
    const [count, lineCount, stoppedAt] = this.#numbers(exports.results, 3)
    return {
      count: count!,
      lines: [...this.#numbers(exports.lines, lineCount!)],
      checkedRows: stoppedAt === 0 ? rows : stoppedAt! - 1,
    }
  }

  /** Bytes that the fingerprints take. */
  get bytes(): number {
    return this.#exports.fingerprintBytes()
  }

  #numbers(place: Place, length: number): Float64Array {
    return new Float64Array(this.#memory.buffer, place.value, length)
  }
}

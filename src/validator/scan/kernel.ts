import type { Platform } from '../platform.js'
import { MAX_FINDINGS_PER_RULE } from '../rules/limits.js'
import type { RowSettings } from '../rules/row-settings.js'
import { hasWhiteSpaceAtEdge } from '../text/characters.js'
import { type Duplicates, NOT_SEARCHED } from './duplicates.js'
import { KERNEL_CODE } from './kernel-code.js'
import type { Chunk, Ledger, RowEngine } from './row-engine.js'
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
interface Exports {
  readonly results: Place
  readonly lengths: Place
  readonly lines: Place
  readonly account: Place
  readonly chunk: Place
  setSeed(low: number, high: number): void
  setLimits(accounts: number, plainBytes: number, growthBytes: number): void
  setRows(csv: boolean, least: number, most: number, shape: boolean, compares: boolean): void
  scan(from: number, size: number, line: number, isUtf8: boolean, takesQuoted: boolean): number
  add(size: number, line: number): void
  finish(): number
  fingerprintBytes(): number
}

/** An address in the kernel's memory. */
interface Place {
  readonly value: number
}

/** The kernel's code, once it is compiled. */
let compiled: object | undefined

/** Reads plain rows and compares accounts in WebAssembly. */
export class Kernel implements RowEngine {
  readonly #settings: RowSettings
  readonly #memory: Memory
  readonly #exports: Exports
  /** The chunk that is in the kernel's memory. */
  #chunk: Chunk | null = null

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
      scan: { accepts: (start: number, end: number) => this.#accepts(start, end) },
    }
    this.#exports = new Instance(compiled, imports).exports as Exports
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
    const { bytes, isUtf8 } = chunk
    const { results, chunk: place, scan } = this.#exports
    if (chunk !== this.#chunk) {
      new Uint8Array(this.#memory.buffer, place.value, bytes.length).set(bytes)
      this.#chunk = chunk
    }
    // The first quoted rows are listed, and so not plain.
    const takesQuoted = ledger.tally.counted('csv-quoted') >= MAX_FINDINGS_PER_RULE
    const stop = scan(from, bytes.length, ledger.rows + 1, isUtf8, takesQuoted)
    const [rows, quotedRows] = this.#numbers(results, 2)
    ledger.rows += rows!
    ledger.tally.countMore('csv-quoted', quotedRows!)
    return stop
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

  /** Whether an account of the chunk, which is valid UTF-8, has its shape and no white space. */
  #accepts(start: number, end: number): boolean {
    const { bytes } = this.#chunk!
    const { shape } = this.#settings
    if (hasWhiteSpaceAtEdge(bytes, start, end)) return false
    return shape === null || shape.matches(bytes, start, end)
  }

  #numbers(place: Place, length: number): Float64Array {
    return new Float64Array(this.#memory.buffer, place.value, length)
  }
}

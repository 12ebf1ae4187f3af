import type { Platform } from '../platform.js'
import type { RowSettings } from '../rules/row-settings.js'
import { FIRST_PAGES, MAX_ACROSS } from './kernel/numbers.js'
import { KERNEL_CODE } from './kernel-code.js'
import { KernelFindings } from './kernel-findings.js'
import { KernelRows, type RowExports, type TextSearch } from './kernel-rows.js'
import type { RowEngine } from './row-engine.js'
import type { Found, Search, SearchOptions } from './search.js'
import { decodeBase64, type Memory, webAssembly } from './web-assembly.js'

/** When the kernel begins to save memory. */
export interface Packing {
  /** Bytes that fingerprints may take before any are packed. */
  readonly plainBytes: number
  /** Bytes by which they grow, at least, until those that are new are packed too. */
  readonly growthBytes: number
}

const MIB = 1 << 20
/** A whole run then stays within 100 MiB over an idle Node.js, however short the rows of a txt are. */
const PACKING: Packing = { plainBytes: 62 * MIB, growthBytes: 10 * MIB }

/** The same where so many bytes more may be taken. */
export function packingWith(spareBytes: number): Packing {
  return { ...PACKING, plainBytes: PACKING.plainBytes + spareBytes }
}

const PAGE_BYTES = 1 << 16

/** What kernel/index.ts exports. */
interface Exports extends RowExports {
  setSeed(low: number, high: number): void
  open(
    accounts: number,
    plain: number,
    growth: number,
    lines: number,
    isSeveral: boolean,
    placesAcross: number,
    everyLine: boolean,
  ): number
  setRows(csv: boolean, least: number, most: number, shape: boolean, compares: boolean): void
  finish(): number
  watch(): void
  fingerprintBytes(): number
}

/** The kernel's code, once it is compiled. */
let compiled: object | undefined

/** Reads plain rows and compares accounts in WebAssembly. */
export class Kernel implements Search {
  readonly #options: SearchOptions
  readonly #memory: Memory
  readonly #exports: Exports
  readonly #findings: KernelFindings
  /** What reads the rows of the text that was begun last. */
  #rows: KernelRows | null = null

  /** Null where there is no WebAssembly with SIMD, or no memory for it. */
  static load(
    options: SearchOptions,
    { randomBytes }: Pick<Platform, 'randomBytes'>,
    packing: Packing = PACKING,
  ): Kernel | null {
    if (webAssembly === null) return null
    try {
      const kernel = new Kernel(options, webAssembly)
      return kernel.#open(randomBytes(8), packing) ? kernel : null
    } catch (error) {
      if (error instanceof webAssembly.CompileError || error instanceof RangeError) return null
      throw error
    }
  }

  private constructor(
    options: SearchOptions,
    { Module, Memory, Instance }: NonNullable<typeof webAssembly>,
  ) {
    this.#options = options
    this.#findings = new KernelFindings(options.isSeveral)
    compiled ??= new Module(decodeBase64(KERNEL_CODE))
    const pages = Math.floor(options.memoryBytes / PAGE_BYTES)
    this.#memory = new Memory({ initial: FIRST_PAGES, maximum: Math.max(pages, FIRST_PAGES) })
    const imports = {
      env: { memory: this.#memory },
      host: { accepts: (start: number, end: number) => this.#rows!.accepts(start, end) },
      tell: this.#findings.imports,
    }
    this.#exports = new Instance(compiled, imports).exports as Exports
  }

  #open(seed: Uint8Array, { plainBytes, growthBytes }: Packing): boolean {
    const words = new DataView(seed.buffer, seed.byteOffset, seed.length)
    this.#exports.setSeed(words.getInt32(0), words.getInt32(4))
    const { accounts, lines, isSeveral, placesAcross, everyLineAcross } = this.#options
    const most = Math.min(placesAcross, MAX_ACROSS)
    const told = [lines, isSeveral, most, everyLineAcross] as const
    return this.#exports.open(accounts, plainBytes, growthBytes, ...told) !== 0
  }

  begin(settings: RowSettings): RowEngine {
    this.#findings.begin()
    return this.#read(settings, this.#options.accounts === 0 ? 'none' : 'new')
  }

  finish(): Found {
    return this.#findings.finish(this.#exports.finish() !== 0)
  }

  beginAgain(settings: RowSettings, text: number): RowEngine {
    this.#findings.readAgain(text)
    this.#exports.watch()
    return this.#read(settings, 'again')
  }

  /** Bytes that the fingerprints take. */
  get bytes(): number {
    return this.#exports.fingerprintBytes()
  }

  #read(settings: RowSettings, search: TextSearch): RowEngine {
    const { format, leastCharacters, mostCharacters, shape } = settings
    const [exports, memory, findings] = [this.#exports, this.#memory, this.#findings]
    const isCsv = format === 'csv'
    const compares = search !== 'none'
    exports.setRows(isCsv, leastCharacters, mostCharacters, shape !== null, compares)
    this.#rows = new KernelRows(settings, { exports, memory, findings, search })
    return this.#rows
  }
}

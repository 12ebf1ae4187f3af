import type { PackageTarget, PackPorts, PackStorage } from '../../../src/pack/ports.js'
import { packPorts } from '../../../src/platform/node/pack/index.js'

/** A file in memory. */
class MemoryFile implements PackageTarget {
  #bytes = Buffer.alloc(0)
  readonly #storage: MemoryStorage

  constructor(storage: MemoryStorage) {
    this.#storage = storage
  }

  get bytes(): Buffer {
    return this.#bytes
  }

  async append(bytes: Uint8Array): Promise<void> {
    this.#storage.step()
    this.#bytes = Buffer.concat([this.#bytes, bytes])
  }

  async patch(bytes: Uint8Array, position: number): Promise<void> {
    this.#storage.step()
    this.#bytes.set(bytes, position)
  }

  async read(into: Uint8Array, position: number): Promise<number> {
    this.#storage.step()
    return this.#bytes.copy(into, 0, position)
  }

  async close(): Promise<void> {
    this.#storage.step()
    this.#storage.open.delete(this)
  }
}

/** Storage in memory, which can be made to fail. */
export class MemoryStorage implements PackStorage {
  /** Published packages by name. */
  readonly packages = new Map<string, Buffer>()
  readonly open = new Set<MemoryFile>()
  /** What is there besides, and what can't be removed. */
  others: readonly string[] = []
  leftBehind: readonly string[] = []
  readonly #aside = new Map<string, MemoryFile>()
  /** Calls so far. */
  steps = 0
  spills = 0
  /** The call that fails. */
  failsAt = Number.POSITIVE_INFINITY
  /** Called at each call, with its number. */
  onStep: (steps: number) => void = () => {}

  /** Counts a call, and fails when its turn has come. */
  step(): void {
    this.steps++
    this.onStep(this.steps)
    if (this.steps === this.failsAt) throw new Error('no room left')
  }

  async openSpill(): Promise<MemoryFile> {
    this.step()
    this.spills++
    return this.#file()
  }

  async createPackage(name: string): Promise<MemoryFile> {
    this.step()
    const file = this.#file()
    this.#aside.set(name, file)
    return file
  }

  async names(): Promise<readonly string[]> {
    this.step()
    return [...this.others, ...this.packages.keys()]
  }

  async publish(): Promise<readonly string[]> {
    this.step()
    for (const [name, file] of this.#aside) this.packages.set(name, file.bytes)
    this.#aside.clear()
    return this.leftBehind
  }

  async discard(): Promise<readonly string[]> {
    this.#aside.clear()
    this.open.clear()
    return this.leftBehind
  }

  #file(): MemoryFile {
    const file = new MemoryFile(this)
    this.open.add(file)
    return file
  }
}

/** Ports of Node.js, but for storage in memory. */
export function memoryPorts(storage = new MemoryStorage()): PackPorts & { storage: MemoryStorage } {
  return packPorts(storage)
}

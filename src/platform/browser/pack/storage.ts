import type { PackageTarget, PackStorage, SpillFile } from '../../../pack/index.js'
import { PagedFile } from './paged-file.js'

/** A package that is ready to be saved. */
export interface ReadyPackage {
  readonly name: string
  readonly content: Blob
}

/**
 * Keeps everything in memory. What a package holds is given to the browser as a Blob once it is
 * whole, so that large ones need not stay in this thread's memory.
 */
export class MemoryStorage implements PackStorage {
  #aside: ReadyPackage[] = []
  #published: readonly ReadyPackage[] = []

  /** The packages, once they are all done. */
  get packages(): readonly ReadyPackage[] {
    return this.#published
  }

  async openSpill(): Promise<SpillFile> {
    return new PagedFile()
  }

  async createPackage(name: string): Promise<PackageTarget> {
    return new PagedFile((pages) => {
      this.#aside.push({ name, content: new Blob([...pages]) })
    })
  }

  async names(): Promise<readonly string[]> {
    return []
  }

  async publish(): Promise<readonly string[]> {
    this.#published = this.#aside
    return await this.discard()
  }

  async discard(): Promise<readonly string[]> {
    this.#aside = []
    return []
  }
}

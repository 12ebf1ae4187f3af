import type { PackageTarget, PackStorage, SpillFile } from '../../../pack/index.js'
import { BlobSpill } from './blob-spill.js'
import { PagedFile } from './paged-file.js'
import type { PackageSink } from './sink.js'

/** Keeps the package that is written in memory, and gives it to a sink once it is whole. */
export class BrowserStorage implements PackStorage {
  readonly #sink: PackageSink

  constructor(sink: PackageSink) {
    this.#sink = sink
  }

  async openSpill(): Promise<SpillFile> {
    return new BlobSpill()
  }

  async createPackage(name: string): Promise<PackageTarget> {
    await this.#sink.create(name)
    return new PagedFile((pages) => this.#sink.write(name, pages))
  }

  async names(): Promise<readonly string[]> {
    return this.#sink.names()
  }

  async publish(): Promise<readonly string[]> {
    await this.#sink.publish()
    return []
  }

  async discard(): Promise<readonly string[]> {
    await this.#sink.discard()
    return []
  }
}

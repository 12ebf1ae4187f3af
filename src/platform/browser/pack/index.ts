import { deflaterHere, type Ports, type ReadPorts } from '../../../pack/index.js'
import { gunzip } from '../inflate.js'
import { BROWSER, browserPlatform } from '../platform.js'
import { BlobSink, type PackageSink, type ReadyPackage } from './sink.js'
import { BrowserStorage } from './storage.js'

export { MemoryRejects } from './rejects.js'
export type { PackageSink, ReadyPackage } from './sink.js'

/** What reading lists needs, as browsers have it. */
export const READ_PORTS: ReadPorts = { ...BROWSER, gunzip }

/** What packing needs, as browsers have it, and the packages that were not given to a sink. */
export interface BrowserPackPorts extends Ports {
  packages(): readonly ReadyPackage[]
}

/**
 * What packing needs, as browsers have it.
 *
 * @param sink where packages go; unless given, the browser keeps them until they are saved
 */
export async function openPackPorts(sink?: PackageSink): Promise<BrowserPackPorts> {
  const kept = new BlobSink()
  return {
    ...(await browserPlatform()),
    ...{ storage: new BrowserStorage(sink ?? kept), gunzip },
    openDeflater: deflaterHere,
    packages: () => kept.packages,
  }
}

import { deflaterHere, type Ports } from '../../../pack/index.js'
import { gunzip } from '../inflate.js'
import { browserPlatform } from '../platform.js'
import { MemoryStorage } from './storage.js'

export type { ReadyPackage } from './storage.js'

/** What packing needs, as browsers have it. Packages come to be in `storage`. */
export async function openPackPorts(): Promise<Ports & { readonly storage: MemoryStorage }> {
  return {
    ...(await browserPlatform()),
    ...{ storage: new MemoryStorage(), gunzip },
    openDeflater: deflaterHere,
  }
}

import { createHash, randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { PackPorts } from '../../../pack/ports.js'
import { openDeflater } from './deflater.js'
import { FolderStorage, type StorageOptions } from './storage.js'

export type { StorageOptions } from './storage.js'

/** What packing needs, on Node.js. */
export function packPorts(options: StorageOptions): PackPorts {
  return {
    storage: new FolderStorage(options),
    openDeflater,
    sha256: () => {
      const hash = createHash('sha256')
      return { update: (bytes) => void hash.update(bytes), digest: () => hash.digest('hex') }
    },
    randomBytes,
    pause: () => setImmediate(),
  }
}

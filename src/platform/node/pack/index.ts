import type { PackPorts } from '../../../pack/index.js'
import { NODE } from '../platform.js'
import { openDeflater } from './deflater.js'
import { FolderStorage, type StorageOptions } from './storage.js'

export type { StorageOptions } from './storage.js'

/** What packing needs, on Node.js. */
export function packPorts(options: StorageOptions): PackPorts {
  const { sha256, randomBytes } = NODE
  return { sha256, randomBytes, storage: new FolderStorage(options), openDeflater }
}

import type { PackPorts, PackStorage } from '../../../pack/index.js'
import { NODE } from '../platform.js'
import { openDeflater } from './deflater.js'

/** What packing needs, on Node.js. */
export function packPorts<S extends PackStorage>(storage: S): PackPorts & { readonly storage: S } {
  const { sha256, randomBytes } = NODE
  return { sha256, randomBytes, storage, openDeflater }
}

import { merged } from '../merged.js'
import { CLOUDBASE } from './cloudbase.js'
import { FINDING } from './finding.js'
import { FOLLOW } from './follow.js'
import { NET } from './net.js'
import { PACK } from './pack.js'
import { PACK_WRITE } from './pack-write.js'
import { PACKING } from './packing.js'
import { PUSH } from './push.js'
import { TPNS } from './tpns.js'

/** English texts of what packs, and of what talks to the services. */
export const SERVICES = merged(
  FINDING,
  PACK,
  PACK_WRITE,
  PACKING,
  NET,
  CLOUDBASE,
  TPNS,
  PUSH,
  FOLLOW,
)

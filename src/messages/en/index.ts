import { merged } from '../merged.js'
import { CLI } from './cli.js'
import { CLOUDBASE } from './cloudbase.js'
import { FILES } from './files.js'
import { FINDINGS } from './findings.js'
import { FOLLOW } from './follow.js'
import { GENERAL } from './general.js'
import { GITHUB } from './github.js'
import { NET } from './net.js'
import { PACK } from './pack.js'
import { PACK_WRITE } from './pack-write.js'
import { PACKING } from './packing.js'
import { PAGE } from './page.js'
import { PUSH } from './push.js'
import { RUN } from './run.js'
import { SETTINGS } from './settings.js'
import { TPNS } from './tpns.js'
import { UPLOAD } from './upload.js'
import { ZIP } from './zip.js'

/** The English catalogue, which all others follow. */
export const EN = merged(
  GENERAL,
  FINDINGS,
  ZIP,
  SETTINGS,
  RUN,
  GITHUB,
  CLI,
  PACK,
  PACK_WRITE,
  PACKING,
  PAGE,
  NET,
  UPLOAD,
  CLOUDBASE,
  FILES,
  TPNS,
  PUSH,
  FOLLOW,
)

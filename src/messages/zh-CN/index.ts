import type { EN } from '../en/index.js'
import { merged } from '../merged.js'
import type { Translation } from '../text.js'
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

/** The Chinese catalogue. What it lacks is said in English. */
export const ZH_CN: Translation<typeof EN> = merged(
  GENERAL,
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
  ZIP,
  FINDINGS,
)

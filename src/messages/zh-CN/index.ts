import type { EN } from '../en/index.js'
import type { Translation } from '../text.js'
import { GENERAL } from './general.js'
import { PACK_WRITE } from './pack-write.js'

/** The Chinese catalogue. What it lacks is said in English. */
export const ZH_CN: Translation<typeof EN> = { ...GENERAL, ...PACK_WRITE }

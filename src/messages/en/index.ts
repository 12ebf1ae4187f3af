import { GENERAL } from './general.js'
import { PACK_WRITE } from './pack-write.js'

/** The English catalogue, which all others follow. */
export const EN = { ...GENERAL, ...PACK_WRITE }

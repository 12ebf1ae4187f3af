import { GENERAL } from './general.js'
import { PACK } from './pack.js'

/** The English catalogue, which all others follow. */
export const EN = { ...GENERAL, ...PACK }

import { FINDINGS } from './findings.js'
import { GENERAL } from './general.js'
import { ZIP } from './zip.js'

/** The English catalogue, which all others follow. */
export const EN = { ...GENERAL, ...FINDINGS, ...ZIP }

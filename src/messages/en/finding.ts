import { merged } from '../merged.js'
import { FINDINGS } from './findings.js'
import { ZIP } from './zip.js'

/** English texts of findings. */
export const FINDING = merged(FINDINGS, ZIP)

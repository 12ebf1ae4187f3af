import type { EN } from '../en/index.js'
import type { Translation } from '../text.js'
import { FINDINGS } from './findings.js'
import { GENERAL } from './general.js'

/** The Chinese catalogue. What it lacks is said in English. */
export const ZH_CN: Translation<typeof EN> = { ...GENERAL, ...FINDINGS }

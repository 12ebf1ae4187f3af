import type { EN } from '../en/index.js'
import type { Translation } from '../text.js'
import { CLOUDBASE } from './cloudbase.js'
import { GENERAL } from './general.js'
import { NET } from './net.js'
import { UPLOAD } from './upload.js'

/** The Chinese catalogue. What it lacks is said in English. */
export const ZH_CN: Translation<typeof EN> = { ...GENERAL, ...NET, ...UPLOAD, ...CLOUDBASE }

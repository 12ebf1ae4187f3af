import { CLOUDBASE } from './cloudbase.js'
import { GENERAL } from './general.js'
import { NET } from './net.js'
import { UPLOAD } from './upload.js'

/** The English catalogue, which all others follow. */
export const EN = { ...GENERAL, ...NET, ...UPLOAD, ...CLOUDBASE }

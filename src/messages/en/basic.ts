import { merged } from '../merged.js'
import { FILES } from './files.js'
import { GENERAL } from './general.js'
import { GITHUB } from './github.js'
import { RUN } from './run.js'
import { SETTINGS } from './settings.js'
import { UPLOAD } from './upload.js'

/** English texts that a run may need which only validates a good package. */
export const BASIC = merged(GENERAL, SETTINGS, RUN, GITHUB, FILES, UPLOAD)

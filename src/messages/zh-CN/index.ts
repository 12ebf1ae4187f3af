import type { EN } from '../en/index.js'
import type { Translation } from '../text.js'
import { CLI } from './cli.js'
import { GENERAL } from './general.js'
import { GITHUB } from './github.js'
import { RUN } from './run.js'
import { SETTINGS } from './settings.js'
import { ZIP } from './zip.js'

/** The Chinese catalogue. What it lacks is said in English. */
export const ZH_CN: Translation<typeof EN> = {
  ...GENERAL,
  ...SETTINGS,
  ...RUN,
  ...GITHUB,
  ...CLI,
  ...ZIP,
}

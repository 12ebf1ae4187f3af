import { CLI } from './cli.js'
import { FINDINGS } from './findings.js'
import { GENERAL } from './general.js'
import { GITHUB } from './github.js'
import { RUN } from './run.js'
import { SETTINGS } from './settings.js'
import { ZIP } from './zip.js'

/** The English catalogue, which all others follow. */
export const EN = {
  ...GENERAL,
  ...FINDINGS,
  ...ZIP,
  ...SETTINGS,
  ...RUN,
  ...GITHUB,
  ...CLI,
}

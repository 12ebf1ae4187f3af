import { CLI } from './cli.js'
import { GENERAL } from './general.js'
import { GITHUB } from './github.js'
import { RUN } from './run.js'
import { SETTINGS } from './settings.js'

/** The English catalogue, which all others follow. */
export const EN = { ...GENERAL, ...SETTINGS, ...RUN, ...GITHUB, ...CLI }

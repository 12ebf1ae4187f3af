import { merged } from '../merged.js'
import { BASIC } from './basic.js'
import { CLI } from './cli.js'
import { PAGE } from './page.js'
import { SERVICES } from './services.js'

/**
 * The English catalogue, which all others follow. Only its type is used in programs: of its texts, each
 * loads those that it may say.
 */
export const EN = merged(BASIC, SERVICES, CLI, PAGE)

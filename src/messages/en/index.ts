import { GENERAL } from './general.js'

/** The English catalogue, which all others follow. */
export const EN = { ...GENERAL }

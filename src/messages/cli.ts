// The front door for the command line.
import { textsWith } from './catalogue.js'
import { CLI } from './en/cli.js'

export * from './index.js'

/** Something to be said by the command line. */
export const text = textsWith(CLI)

// The front door for what packs, and for what talks to the services.
import { textsWith } from './catalogue.js'
import { SERVICES } from './en/services.js'

export * from './index.js'

/** Something to be said of packing or of a service. */
export const text = textsWith(SERVICES)

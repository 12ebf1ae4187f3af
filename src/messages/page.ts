// The front door for the page.
import { textsWith } from './catalogue.js'
import { PAGE } from './en/page.js'
import { SERVICES } from './en/services.js'
import { merged } from './merged.js'

export * from './index.js'

/** Something to be said by the page, which has to say it at once. */
export const text = textsWith(merged(SERVICES, PAGE))

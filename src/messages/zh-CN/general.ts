import type { GENERAL as EN } from '../en/general.js'
import type { Translation } from '../text.js'

/** Texts that have no place of their own. */
export const GENERAL: Translation<typeof EN> = {
  'general.stopped': ({ signal }) => `已被 ${signal} 中止。`,
  'general.sentences': ({ texts }, say) => texts.map(say).join(''),
}

import type { GENERAL as EN } from '../en/general.js'
import type { Translation } from '../text.js'
import * as words from './words.js'

/** Texts that have no place of their own. */
export const GENERAL: Translation<typeof EN> = {
  'general.stopped': ({ signal }) => `已被 ${signal} 中止。`,
  'general.nothing-sent': '未发送任何内容。',
  'general.bug': ({ name, message }) => `${name}: ${message}。这是程序缺陷，请反馈给我们。`,
  'general.sentences': ({ texts }, say) => texts.map(say).join(''),
  'general.bytes': ({ bytes }) => words.bytes(bytes),
}

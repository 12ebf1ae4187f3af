export type { WechatCredential } from './access-token.js'
export type { ObjectPlace } from './link.js'
export { fillPath } from './object-path.js'

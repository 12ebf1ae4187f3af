import { text } from '../../messages/services.js'
import type { ServiceHints } from '../../net/index.js'

/** What to do about answers of TPNS that no code explains. */
export const TPNS_ADVICE: ServiceHints = {
  redirect: text('tpns.hint.redirect'),
  unusable: text('tpns.hint.unusable'),
  statuses: { 401: text('tpns.hint.401'), 403: text('tpns.hint.403') },
  otherStatus: text('tpns.hint.status'),
}

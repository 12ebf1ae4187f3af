import type { ServiceHints } from '../../net/index.js'

/** What to do about answers of TPNS that no code explains. */
export const TPNS_ADVICE: ServiceHints = {
  redirect: 'Check `region` or `service-url`; the credentials go to no other host.',
  unusable:
    'Check that `region` or `service-url` names the TPNS service, and what proxies stand in between.',
  statuses: {
    401: 'Check `access-id` and `secret-key` against the TPNS console.',
    403: 'Check `access-id`, `secret-key`, and whether this machine may reach the service.',
  },
  otherStatus: 'Check that `region` or `service-url` names the TPNS service.',
}

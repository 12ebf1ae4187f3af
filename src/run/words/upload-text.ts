import type { Retry } from '../../net/index.js'
import { formatSeconds } from './numbers.js'

/** Why another attempt is made, which one it is, and when. */
export function retryText(retry: Retry & { readonly packageMayRemain?: boolean }): string {
  const { error, attempt, attempts, delayMs, packageMayRemain } = retry
  const remains = packageMayRemain
    ? ' The service may have taken the package all the same; an unused copy there is harmless.'
    : ''
  const next = `Attempt ${attempt} of ${attempts} follows in ${formatSeconds(delayMs)}.`
  return `Attempt ${attempt - 1} failed: ${error.message}${remains} ${next}`
}

import type { Shape } from '../text/account-shapes.js'
import type { AccountTypeName } from '../text/account-types.js'
import type { Kind } from './report.js'

/** What rows are to be, and what to look for in them. */
export interface RowSettings {
  readonly format: 'txt' | 'csv'
  readonly kind: Kind
  /** Limits of the length of an account or token, in characters. */
  readonly leastCharacters: number
  readonly mostCharacters: number
  /** The account type asked for (`default` when none is), and its shape, if it has one. */
  readonly accountType: AccountTypeName
  readonly shape: Shape | null
}

import type { Shape } from '../text/account-shapes.js'
import type { Kind } from './report.js'

/** What rows are to be, and what to look for in them. */
export interface RowSettings {
  readonly format: 'txt' | 'csv'
  readonly kind: Kind
  /** Limits of the length of an account or token, in characters. */
  readonly leastCharacters: number
  readonly mostCharacters: number
  /** Name and shape of the account type asked for; '' and null when none is, or it has none. */
  readonly accountType: string
  readonly shape: Shape | null
  /** Accounts that are kept in search of duplicates; 0: there is no search. */
  readonly duplicateLimit: number
}

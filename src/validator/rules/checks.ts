import { SHAPES } from '../text/account-shapes.js'
import { ACCOUNT_TYPES, parseAccountType } from '../text/account-types.js'
import { MAX_ACCOUNT_CHARACTERS, MIN_ACCOUNT_CHARACTERS, TOKEN_CHARACTERS } from './limits.js'
import type { ValidateOptions } from './options.js'
import type { RowSettings } from './row-settings.js'

/** What rows are to be, in a txt and a csv alike. */
export type Checks = Omit<RowSettings, 'format'>

/**
 * What the options ask for.
 *
 * @throws {TypeError} for options that can't be used
 */
export function checksFor(options: ValidateOptions): Checks {
  const { kind = 'account', duplicates = true } = options
  if (kind !== 'account' && kind !== 'token') {
    throw new TypeError(`kind must be 'account' or 'token', not ${quote(kind)}`)
  }
  if (typeof duplicates !== 'boolean') {
    throw new TypeError(`duplicates must be true or false, not ${quote(duplicates)}`)
  }
  return {
    kind,
    leastCharacters: kind === 'token' ? TOKEN_CHARACTERS : MIN_ACCOUNT_CHARACTERS,
    mostCharacters: kind === 'token' ? TOKEN_CHARACTERS : MAX_ACCOUNT_CHARACTERS,
    ...typeChecks(options),
  }
}

function typeChecks(options: ValidateOptions): Pick<Checks, 'accountType' | 'shape'> {
  const { kind, accountType } = options
  if (accountType === undefined) return { accountType: 'default', shape: null }
  if (kind === 'token') {
    throw new TypeError("accountType can't be given with kind 'token': tokens have no account type")
  }
  const number = parseAccountType(String(accountType))
  if (number === undefined) {
    throw new TypeError(
      `accountType must be a number or name of the Account Type Value Table, such as 1002 or 'phone', not ${quote(accountType)}`,
    )
  }
  const name = ACCOUNT_TYPES[number]
  return { accountType: name, shape: SHAPES[name] ?? null }
}

/** A value that can't be used, for a message. */
function quote(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
    ? `of type ${typeof value}`
    : String(value)
}

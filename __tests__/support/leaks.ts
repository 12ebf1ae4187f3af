/** Accounts in tests hold this, and nothing that is printed does otherwise. */
export const ACCOUNT_MARK = 'zq7x'

/** An account that the scan below would find. */
export function account(n: number): string {
  return `${ACCOUNT_MARK}${String(n).padStart(6, '0')}kv`
}

/** A mobile number of China, with or without its country code, and any number with a `+`. */
const PHONE = /(?<!\d)(?:(?:\+|00)?86)?1[3-9]\d{9}(?!\d)|\+\d{7,15}(?!\d)/

/**
 * Looks through what a packing gives out for accounts: marked ones, phone numbers and addresses.
 *
 * @param where what an error calls it
 * @throws {Error} that says what leaked, and where
 */
export function scanForAccounts(where: string, text: string): void {
  // Digests are no numbers.
  const searched = text.replaceAll(/[0-9a-f]{64}/g, '')
  const found = [ACCOUNT_MARK].find((mark) => searched.includes(mark)) ?? PHONE.exec(searched)?.[0]
  if (found !== undefined) throw new Error(`the account ${found} leaked in ${where}: ${text}`)
}

/** Commands that our own log issues. */
const OWN_COMMAND = /^::(add-mask|debug|error|warning|notice|group|endgroup)[ :]/

/** Control characters but for the tab, and those that turn the direction of writing. */
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u

/** The forms of a secret that no text may hold. */
function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  // What only the secret decides of longer data in base64, at each place in a group of three bytes.
  const base64 = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    return encoded.slice(
      offset + (offset > 0 ? 1 : 0),
      Math.floor(((offset + bytes.length) * 8) / 6),
    )
  })
  const units = Array.from({ length: secret.length }, (_, index) => secret.charCodeAt(index))
  return [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).replace(/%../g, (escaped) => escaped.toLowerCase()),
    JSON.stringify(secret).slice(1, -1),
    units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join(''),
    ...base64.filter((core) => core.length >= 6),
    ...base64
      .filter((core) => core.length >= 6)
      .map((core) => core.replaceAll('+', '-').replaceAll('/', '_')),
  ]
}

/**
 * Looks through a text that is given out, such as an output or a report: no secret in any form, no
 * account.
 *
 * @param where what an error calls it
 * @throws {Error} that says what leaked, and where
 */
export function scanForSecrets(where: string, text: string, secrets: readonly string[]): void {
  const forbidden = [ACCOUNT_MARK, ...secrets.filter((secret) => secret !== '').flatMap(formsOf)]
  for (const form of forbidden) {
    if (text.includes(form)) throw new Error(`${JSON.stringify(form)} leaked in ${where}: ${text}`)
  }
}

/**
 * Looks through everything that a process printed: no secret in any form, no account, no command
 * of others, no control character.
 *
 * @throws {Error} that says what leaked, and the line
 */
export function scanForLeaks(printed: string, secrets: readonly string[]): void {
  const forbidden = [ACCOUNT_MARK, ...secrets.filter((secret) => secret !== '').flatMap(formsOf)]
  for (const line of printed.split('\n')) {
    // The runner takes these lines for itself; they are the one place where a secret stands.
    if (line.startsWith('::add-mask::')) continue
    for (const text of forbidden) {
      if (line.includes(text)) throw new Error(`${JSON.stringify(text)} leaked: ${line}`)
    }
    if (/^\s*::/.test(line) && !OWN_COMMAND.test(line)) throw new Error(`A command: ${line}`)
    if (line.includes('##[')) throw new Error(`A command: ${line}`)
    if (CONTROL.test(line.replace(/\r$/, ''))) {
      throw new Error(`A control character: ${JSON.stringify(line)}`)
    }
  }
}

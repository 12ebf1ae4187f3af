/** Accounts in tests hold this, and nothing that is printed does otherwise. */
export const ACCOUNT_MARK = 'zq7x'

/** An account that the scan below would find. */
export function account(n: number): string {
  return `${ACCOUNT_MARK}${String(n).padStart(6, '0')}kv`
}

/** Commands that our own log issues. */
const OWN_COMMAND = /^::(add-mask|debug|error|warning|notice|group|endgroup)[ :]/

/** Control characters but for the tab, and those that turn the direction of writing. */
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u

/** The forms of a secret that no text may hold. */
function formsOf(secret: string): readonly string[] {
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ]
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

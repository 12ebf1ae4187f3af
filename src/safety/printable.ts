/** Most characters of an answer that a message quotes. */
export const MAX_QUOTED_CHARACTERS = 500

/** A text of the printable characters of ASCII, as most are. */
const PLAIN = /^[ -~]*$/
const PLAIN_JSON = /^[\n -~]*$/

const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * Foreign text made harmless for a log of one line: control characters, newlines, escape sequences,
 * characters that turn the direction of writing, and lone surrogates become visible escapes, and a
 * runner's workflow commands (`##[…]` anywhere, `::…` at the start) are taken apart.
 *
 * @param max most code points of the result; a cut is shown by `…`, which counts
 */
export function printable(text: string, max: number = MAX_QUOTED_CHARACTERS): string {
  // No character gets shorter, so this many code units decide the result and its cut.
  const start = text.slice(0, 2 * max + 2)
  const safe = PLAIN.test(start) ? start : Array.from(start, visible).join('')
  return cut(safe.replace(/#(?=#+\[)/g, '# ').replace(/^(\s*:)(?=:)/u, '$1 '), max)
}

/**
 * A JSON text made harmless for a log and still the same JSON: what `printable` would change is
 * written as `\u` escapes, so that it leaves every line of the result alone.
 */
export function printableJson(json: string): string {
  const safe = PLAIN_JSON.test(json) ? json : escapeUnsafe(json)
  return safe.replace(/#(?=#+\[)/g, jsonEscape)
}

function escapeUnsafe(json: string): string {
  // Outside its strings, a JSON text has no such character but the newline; inside, it has no newline.
  return json.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, jsonEscape)
}

function jsonEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}

function visible(character: string): string {
  // Controls, format characters (those that turn the direction of writing, and the invisible ones),
  // line and paragraph separators, and halves of surrogate pairs. Here and not above, since Node
  // takes a while to look such properties up, also if none is ever asked for.
  if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(character)) return character
  const short = SHORT_ESCAPES[character]
  return short ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const characters = Array.from(text)
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`
}

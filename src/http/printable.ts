/** Most characters of an answer that a message quotes. */
export const MAX_QUOTED_CHARACTERS = 500

// Controls, format characters (those that turn the direction of writing, and the invisible ones),
// line and paragraph separators, and halves of surrogate pairs.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

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
  const safe = Array.from(start, visible).join('')
  return cut(safe.replace(/#(?=#+\[)/g, '# ').replace(/^(\s*:)(?=:)/u, '$1 '), max)
}

/**
 * A JSON text made harmless for a log and still the same JSON: what `printable` would change is
 * written as `\u` escapes, so that it leaves every line of the result alone.
 */
export function printableJson(json: string): string {
  return json.replace(UNSAFE_IN_JSON, jsonEscape).replace(/#(?=#+\[)/g, jsonEscape)
}

// Outside its strings, a JSON text has no such character but the newline; inside, it has no newline.
const UNSAFE_IN_JSON = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

function jsonEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}

function visible(character: string): string {
  if (!UNSAFE.test(character)) return character
  const short = SHORT_ESCAPES[character]
  return short ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const characters = Array.from(text)
  return characters.length <= max ? text : `${characters.slice(0, max - 1).join('')}…`
}

import { printable } from './printable.js'

const MASK = '***'

/** A shorter secret is masked only where it stands alone: elsewhere it would shred all text. */
const MIN_EMBEDDED_CHARACTERS = 4
/** Least length of the pieces of a long secret; far more than anything else has in common with it. */
const PIECE_CHARACTERS = 128
/** Fewer base64 characters than this say nothing, and occur everywhere. */
const MIN_BASE64_CHARACTERS = 4

/**
 * Removes secrets from text that others wrote, in every form in which a server may echo them:
 * plain, percent-encoded (also as a form, also twice), JSON-escaped, base64 and base64url, the
 * latter also inside longer encoded data.
 */
export class Scrubber {
  readonly #patterns = new Map<string, readonly RegExp[]>()

  constructor(secrets: Iterable<string> = []) {
    this.add(...secrets)
  }

  /** Adds secrets; an empty one is ignored. */
  add(...secrets: readonly string[]): void {
    for (const secret of secrets) {
      if (secret !== '' && !this.#patterns.has(secret)) {
        this.#patterns.set(secret, patternsOf(secret))
      }
    }
  }

  /** The text with each secret, in each form, replaced by `***`. */
  scrub(text: string): string {
    const ranges = this.#find(text).sort((a, b) => a.start - b.start)
    let result = ''
    let end = 0
    for (const [index, range] of ranges.entries()) {
      // Finds that touch are masked as one, so that none leaves a piece of another.
      if (index === 0 || range.start > end) result += text.slice(end, range.start) + MASK
      end = Math.max(end, range.end)
    }
    return result + text.slice(end)
  }

  /** The text without secrets, harmless for a log; cut last, so that no half of a secret is left. */
  printable(text: string, max?: number): string {
    return printable(this.scrub(text), max)
  }

  #find(text: string): { start: number; end: number }[] {
    const ranges: { start: number; end: number }[] = []
    for (const pattern of [...this.#patterns.values()].flat()) {
      pattern.lastIndex = 0
      for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
        ranges.push({ start: found.index, end: found.index + found[0].length })
        // A secret can overlap itself; one that has to stand alone can't.
        if (!pattern.unicode) pattern.lastIndex = found.index + 1
      }
    }
    return ranges
  }
}

function patternsOf(secret: string): readonly RegExp[] {
  const pieces = piecesOf(secret)
  if (pieces.length > 1) return pieces.flatMap(patternsOf)
  // A run of backslashes is one unit: apart, there would be too many ways to match them.
  const plain = (secret.match(/\\+|[^\\]/gu) ?? []).map(anyForm).join('')
  if (Array.from(secret).length < MIN_EMBEDDED_CHARACTERS) {
    return [new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'gu')]
  }
  const base64 = [0, 1, 2].flatMap((offset) => base64Pattern(secret, offset))
  return [plain, ...base64].map((source) => new RegExp(source, 'g'))
}

/** A long secret is looked for piece by piece: a pattern for all of it would be too large. */
function piecesOf(secret: string): readonly string[] {
  const characters = Array.from(secret)
  const count = Math.max(1, Math.floor(characters.length / PIECE_CHARACTERS))
  return Array.from({ length: count }, (_, index) => {
    const end = index === count - 1 ? characters.length : (index + 1) * PIECE_CHARACTERS
    return characters.slice(index * PIECE_CHARACTERS, end).join('')
  })
}

/** Matches one character, or a run of backslashes, plain, percent-encoded, or as in JSON. */
function anyForm(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  const forms = [
    Array.from(bytes, (byte) => `%(?:25)?${anyCase(byte, 2)}`).join(''),
    Array.from(units(text), (unit) => `\\\\{1,3}u${anyCase(unit, 4)}`).join(''),
    // Each is doubled by JSON, and once more by JSON inside a JSON string.
    text.startsWith('\\') ? `\\\\{${text.length},${4 * text.length}}` : literal(text),
  ]
  if (text === ' ') forms.push('\\+')
  const short = text === '/' ? '\\/' : JSON.stringify(text).slice(1, -1)
  if (/^\\[^\\u]$/.test(short)) forms.unshift(`\\\\{1,3}${literal(short.slice(1))}`)
  return `(?:${forms.join('|')})`
}

function units(character: string): number[] {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
}

function anyCase(value: number, digits: number): string {
  const hex = value.toString(16).padStart(digits, '0')
  return hex.replace(/[a-f]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/**
 * Matches base64 data that holds the secret after `offset` bytes of a group of three: the
 * characters that the secret alone decides, and those at its ends that it decides in part.
 */
function base64Pattern(secret: string, offset: number): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8')
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  const first = Math.ceil((offset * 8) / 6)
  const last = Math.floor(((offset + bytes.length) * 8) / 6)
  const own = encoded.slice(first, last)
  if (own.length < MIN_BASE64_CHARACTERS) return []
  const before = offset === 0 ? '' : `${ANY_BASE64}?`
  const after = (offset + bytes.length) % 3 === 0 ? '' : `(?:${ANY_BASE64}(?:=|%3[Dd]){0,2})?`
  return [before + Array.from(own, base64Character).join('') + after]
}

const ANY_BASE64 = '(?:[A-Za-z0-9+/_-]|%2[BbFf]|\\\\{1,3}/)'

function base64Character(character: string): string {
  if (character === '+') return '(?:[+-]|%2[Bb])'
  if (character === '/') return '(?:\\\\{0,3}/|_|%2[Ff])'
  return character
}

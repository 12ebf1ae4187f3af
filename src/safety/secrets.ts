import { Needle, type OnFound } from './needle.js'
import { printable } from './printable.js'
import { alikeView, base64View, decodedView, isBase64, rawView } from './text-views.js'
import type { View } from './view-builder.js'

const MASK = '***'

/** A shorter secret is masked only where it stands alone: elsewhere it would shred all text. */
const MIN_EMBEDDED_CHARACTERS = 4
/** Longest line break that is looked for between pieces of a secret. */
const MAX_BREAK_CHARACTERS = 24
const PADDING = '='.charCodeAt(0)
/** Fewer bytes say nothing, and occur everywhere. */
const MIN_NEEDLE_BYTES = 4

/** What is looked for in base64 data. */
interface Base64Needle {
  readonly needle: Needle
  /** Whether the digit before is decided by the secret in part. */
  readonly sharesFirst: boolean
  /** Whether the digit behind is. */
  readonly sharesLast: boolean
}

/** What is looked for of one secret, in each view of a text. */
interface Needles {
  readonly raw: readonly Needle[]
  readonly alike: readonly Needle[]
  /** For a short secret. */
  readonly alone: Needle | null
  readonly base64: readonly Base64Needle[]
}

/**
 * Removes secrets from text that others wrote, in every form in which a server may echo them: plain,
 * percent-encoded (also as a form), JSON-escaped, with `\u` escapes or character references, each
 * also several times over; and in base64 and base64url, also inside longer data, and where that is
 * broken into lines or escaped in turn.
 *
 * The time grows with the text and the number of secrets, whatever is in them. There is one for each
 * run, made where the run begins; whoever gets to know a secret adds it before it is used.
 */
export class Scrubber {
  readonly #needles = new Map<string, Needles>()
  readonly #onSecret: (secret: string) => void

  /** @param onSecret hears of each secret once, as soon as it is added: for who masks secrets as well */
  constructor(secrets: Iterable<string> = [], onSecret: (secret: string) => void = () => {}) {
    this.#onSecret = onSecret
    this.add(...secrets)
  }

  /** Adds secrets; an empty one is ignored. */
  add(...secrets: readonly string[]): void {
    for (const secret of secrets) {
      if (secret === '' || this.#needles.has(secret)) continue
      this.#needles.set(secret, needlesOf(secret))
      this.#onSecret(secret)
    }
  }

  /** The text with each secret, in each form, replaced by `***`. */
  scrub(text: string): string {
    if (this.#needles.size === 0 || text === '') return text
    // How far each find reaches, by where it begins: sorted without sorting.
    const reach = new Int32Array(text.length)
    this.#find(text, (start, end) => {
      reach[start] = Math.max(reach[start]!, end)
    })
    let result = ''
    let end = 0
    let isMasking = false
    for (let index = 0; index < text.length; index++) {
      if (reach[index] === 0) continue
      // Finds that touch, or with a line break between them, are masked as one.
      if (!isMasking || (index > end && !isBreak(text, end, index))) {
        result += text.slice(end, index) + MASK
      }
      isMasking = true
      end = Math.max(end, reach[index]!)
    }
    return result + text.slice(end)
  }

  /** The text without secrets, harmless for a log; cut last, so that no half of a secret is left. */
  printable(text: string, max?: number): string {
    return printable(this.scrub(text), max)
  }

  #find(text: string, onFound: OnFound): void {
    const raw = rawView(text)
    const decoded = decodedView(text)
    const alike = alikeView(decoded)
    const base64 = base64View(decoded)
    for (const needles of this.#needles.values()) {
      for (const needle of needles.raw) findIn(raw, needle, onFound)
      for (const needle of needles.alike) findIn(alike, needle, onFound)
      if (needles.alone !== null) findAlone(alike, { needle: needles.alone, text }, onFound)
      for (const needle of needles.base64) findInBase64(base64, needle, onFound)
    }
  }
}

/** Whether a part of a text is nothing but a line break, however escaped, or backslashes. */
function isBreak(text: string, start: number, end: number): boolean {
  if (end - start > MAX_BREAK_CHARACTERS) return false
  return /^(?:[\r\n]|\\+[rn]?|%(?:25)*0[ad])+$/i.test(text.slice(start, end))
}

function needlesOf(secret: string): Needles {
  const alike = new Needle(alikeBytes(secret))
  if (Array.from(secret).length < MIN_EMBEDDED_CHARACTERS) {
    return { raw: [], alike: [], alone: alike, base64: [] }
  }
  const forms = new Set([secret, JSON.stringify(secret).slice(1, -1), percentEncoded(secret)])
  return {
    // What stands right beside a secret may seem to be an escape together with it.
    raw: Array.from(forms, (form) => new Needle(rawView(form).bytes)),
    alike: alikeBytes(secret).length < MIN_NEEDLE_BYTES ? [] : [alike],
    alone: null,
    base64: [0, 1, 2].flatMap((offset) => base64Needle(secret, offset)),
  }
}

function alikeBytes(secret: string): Buffer {
  return alikeView(decodedView(secret)).bytes
}

/** Half a character can't be percent-encoded. */
function percentEncoded(secret: string): string {
  return encodeURIComponent(secret.replace(/\p{Cs}/gu, '\ufffd'))
}

/** What only the secret decides in base64 data that holds it after `offset` bytes of three. */
function base64Needle(secret: string, offset: number): readonly Base64Needle[] {
  const bytes = Buffer.from(secret, 'utf8')
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  const first = Math.ceil((offset * 8) / 6)
  const last = Math.floor(((offset + bytes.length) * 8) / 6)
  if (last - first < MIN_NEEDLE_BYTES) return []
  return [
    {
      needle: new Needle(Buffer.from(encoded.slice(first, last), 'latin1')),
      sharesFirst: offset !== 0,
      sharesLast: (offset + bytes.length) % 3 !== 0,
    },
  ]
}

function findIn({ bytes, starts, ends }: View, needle: Needle, onFound: OnFound): void {
  needle.find(bytes, (start, end) => onFound(starts[start]!, ends[end - 1]!))
}

/** Finds the places at which no letter or digit stands beside the secret. */
function findAlone(
  view: View,
  { needle, text }: { readonly needle: Needle; readonly text: string },
  onFound: OnFound,
): void {
  findIn(view, needle, (start, end) => {
    if (!endsInWord(text.slice(0, start)) && !startsWithWord(text.slice(end))) onFound(start, end)
  })
}

/** The last of an escape is no letter or digit of a word. */
function endsInWord(before: string): boolean {
  const tail = before.slice(-8)
  if (/(?:\\[bfnrtv]|%[\da-f]{2}|\\u[\da-f]{4}|\\x[\da-f]{2})$/i.test(tail)) return false
  return /[\p{L}\p{N}]$/u.test(tail)
}

function startsWithWord(after: string): boolean {
  return /^[\p{L}\p{N}]/u.test(after.slice(0, 2))
}

function findInBase64(view: View, search: Base64Needle, onFound: OnFound): void {
  const { bytes, starts, ends } = view
  search.needle.find(bytes, (foundStart, foundEnd) => {
    const start =
      search.sharesFirst && isBase64(bytes[foundStart - 1]) ? foundStart - 1 : foundStart
    let end = foundEnd
    if (search.sharesLast && isBase64(bytes[end])) {
      end += 1
      while (bytes[end] === PADDING && end - foundEnd <= 2) end += 1
    }
    onFound(starts[start]!, ends[end - 1]!)
  })
}

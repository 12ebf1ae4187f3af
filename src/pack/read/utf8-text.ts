import { text } from '../../messages/services.js'
import { HEAD_BYTES as CONTENT_BYTES, foreignContent } from '../../validator/index.js'
import { ListError, nameOf } from '../errors.js'
import { type Decoder, decoderFor, LineCounter } from './decoders.js'
import { type Encoding, guessEncoding, HEAD_BYTES, isAscii } from './encodings.js'
import { findLineFaults, type LineFaults } from './line-faults.js'
import type { ListText } from './list.js'

/** A text in UTF-8. */
export interface Utf8Text {
  /** The encoding that it had; known for good once all chunks have come. */
  readonly encoding: Encoding
  /** Each good until the next is asked for. The text can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/**
 * A text as UTF-8, from the encoding that is named, or from the one that it has: by its byte order
 * mark; UTF-16 by its NULs; UTF-8; GB18030 if all of it is that. To know this, a text with
 * characters beyond ASCII is read twice: rows before the first of them are the same in both.
 *
 * @throws {ListError} while it is read, for what is not of the encoding; it names the line
 */
export function toUtf8(source: ListText, named: Encoding | 'auto'): Utf8Text {
  const reading = new Utf8Reading(source, named)
  return {
    get encoding() {
      return reading.encoding ?? 'utf-8'
    },
    chunks: reading.chunks(),
  }
}

class Utf8Reading {
  encoding: Encoding | null
  readonly #source: ListText

  constructor(source: ListText, named: Encoding | 'auto') {
    this.#source = source
    this.encoding = named === 'auto' ? null : named
  }

  async *chunks(): AsyncGenerator<Uint8Array, void> {
    const head = await this.#head()
    checkContent(head, this.#source)
    this.encoding ??= guessEncoding(head)
    let decoder: Decoder | null = null
    for await (const chunk of this.#source.chunks()) {
      if (decoder === null) {
        if (this.encoding === null && isAscii(chunk)) {
          yield chunk
          continue
        }
        this.encoding ??= await this.#findEncoding()
        decoder = this.#start(this.encoding)
      }
      yield decoder.decode(chunk, false) ?? (await this.#fail())
    }
    if (decoder !== null) yield decoder.decode(new Uint8Array(0), true) ?? (await this.#fail())
  }

  async #head(): Promise<Uint8Array> {
    const head = new Uint8Array(HEAD_BYTES)
    let length = 0
    for await (const chunk of this.#source.chunks()) {
      const part = chunk.subarray(0, HEAD_BYTES - length)
      head.set(part, length)
      length += part.length
      if (length === HEAD_BYTES) break
    }
    return head.subarray(0, length)
  }

  async #findEncoding(): Promise<Encoding> {
    if (await this.#isAll('utf-8')) return 'utf-8'
    if (await this.#isAll('gb18030')) return 'gb18030'
    const faults = await findLineFaults(this.#source.chunks(), ['utf-8', 'gb18030'])
    const name = nameOf(this.#source)
    throw new ListError(text('pack.encoding-unknown', { name, faults }), {
      hint: text('pack.encoding-unknown-hint', { likely: likelyOf(faults) }),
    })
  }

  async #isAll(encoding: Encoding): Promise<boolean> {
    const decoder = this.#start(encoding)
    for await (const chunk of this.#source.chunks()) {
      if (decoder.decode(chunk, false) === null) return false
    }
    return decoder.decode(new Uint8Array(0), true) !== null
  }

  async #lineOfFault(encoding: Encoding): Promise<number> {
    const lines = new LineCounter()
    const decoder = decoderFor(encoding, lines)
    for await (const chunk of this.#source.chunks()) {
      if (decoder.decode(chunk, false) === null) break
    }
    return lines.line
  }

  #start(encoding: Encoding): Decoder {
    try {
      return decoderFor(encoding)
    } catch (cause) {
      throw new ListError(text('pack.encoding-unsupported', { encoding }), {
        hint: text('pack.encoding-unsupported-hint'),
        cause,
      })
    }
  }

  async #fail(): Promise<never> {
    const encoding = this.encoding ?? 'utf-8'
    const line = await this.#lineOfFault(encoding)
    const name = nameOf(this.#source)
    throw new ListError(text('pack.encoding-wrong', { name, line, encoding }), {
      hint: text('pack.encoding-wrong-hint'),
    })
  }
}

/** Lines that can't be read, by encoding; null when there is none, as in a text that was altered since. */
type FaultsBy = Readonly<Record<'utf-8' | 'gb18030', LineFaults | null>>

/** The encoding that a text is, but for some of its lines, and these; null when it is rather neither. */
function likelyOf({ 'utf-8': utf8, gb18030 }: FaultsBy) {
  if (utf8 === null || gb18030 === null) return null
  if (utf8.count >= 2 * gb18030.count) return { encoding: 'gb18030' as const, faults: gb18030 }
  if (gb18030.count >= 2 * utf8.count) return { encoding: 'utf-8' as const, faults: utf8 }
  return null
}

/** Refuses what its name says is a list, and its first bytes say is none. */
function checkContent(head: Uint8Array, source: ListText): void {
  const content = foreignContent(head.subarray(0, CONTENT_BYTES))
  if (content === null) return
  const reason = text('finding.file-content', { content, isEntry: source.entry !== null })
  throw new ListError(text('pack.archive', { name: nameOf(source), reason }))
}

import type { Writable } from 'node:stream'
import picocolors from 'picocolors'
import { formatBytes } from '../run/words/numbers.js'
import type { TextLine } from '../run/words/report-text.js'
import type { Scrubber } from '../safety/secrets.js'

/** A stream that lines go to, such as standard output. */
export interface Output extends Writable {
  /** Whether a person watches a terminal there. */
  readonly isTTY?: boolean
  /** Width of the terminal in characters. */
  readonly columns?: number
}

const BAR_CHARACTERS = 24
const BAR_GAP_MS = 100
const MAX_LINE_CHARACTERS = 4_000

/**
 * Writes lines for people to a stream: scrubbed of secrets, harmless for a terminal, in colour only
 * where a terminal is, and with a bar of progress below them.
 */
export class Terminal {
  readonly #out: Output
  readonly #scrubber: Scrubber
  readonly #colors: ReturnType<typeof picocolors.createColors>
  #lastBar = Number.NEGATIVE_INFINITY
  #barShown = false

  constructor(
    out: Output,
    options: {
      readonly scrubber: Scrubber
      readonly env: Readonly<Record<string, string | undefined>>
    },
  ) {
    this.#out = out
    this.#scrubber = options.scrubber
    const { NO_COLOR: noColor, TERM: term } = options.env
    this.#colors = picocolors.createColors(this.isTerminal && !noColor && term !== 'dumb')
  }

  /** Whether a person watches. */
  get isTerminal(): boolean {
    return this.#out.isTTY === true
  }

  /** The run's one scrubber. */
  get scrubber(): Scrubber {
    return this.#scrubber
  }

  /** Registers a text that must never be shown. */
  secret(value: string): void {
    if (value !== '') this.#scrubber.add(value)
  }

  /** One line of text that may hold foreign text. */
  line(line: TextLine | string): void {
    const { tone, text } = typeof line === 'string' ? { tone: 'plain' as const, text: line } : line
    this.clearBar()
    this.#out.write(`${this.#coloured(tone, this.harmless(text))}\n`)
  }

  /** A text without secrets, for what programs read. */
  scrub(text: string): string {
    return this.#scrubber.scrub(text)
  }

  /** A text without secrets, on one line, that no terminal takes for a command. */
  harmless(text: string): string {
    return this.#scrubber.printable(text, MAX_LINE_CHARACTERS)
  }

  /** Draws a bar in place of the last one; only where a terminal is, and not too often. */
  bar(verb: string, bytes: number, totalBytes: number | null): void {
    const now = performance.now()
    if (!this.isTerminal || now - this.#lastBar < BAR_GAP_MS) return
    this.#lastBar = now
    this.#barShown = true
    const text = `${verb} ${barText(bytes, totalBytes)}`
    this.#out.write(`\r${text.slice(0, (this.#out.columns ?? 80) - 1)}\x1b[K`)
  }

  /** Takes the bar away. */
  clearBar(): void {
    if (this.#barShown) this.#out.write('\r\x1b[K')
    this.#barShown = false
  }

  #coloured(tone: TextLine['tone'], text: string): string {
    switch (tone) {
      case 'error':
        return this.#colors.red(text)
      case 'warning':
        return this.#colors.yellow(text)
      case 'success':
        return this.#colors.green(text)
      case 'muted':
        return this.#colors.dim(text)
      case 'plain':
        return text
    }
  }
}

function barText(bytes: number, totalBytes: number | null): string {
  if (totalBytes === null || totalBytes === 0) return formatBytes(bytes)
  const share = Math.min(1, bytes / totalBytes)
  const full = Math.floor(share * BAR_CHARACTERS)
  const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_CHARACTERS - full)}`
  const percent = String(Math.floor(share * 100)).padStart(3)
  return `${bar} ${percent} % of ${formatBytes(totalBytes)}`
}

import { type Say, type Text, text } from '../messages/cli.js'
import type { Output } from '../platform/node/index.js'
import { flush, type TextLine } from '../run/index.js'
import type { Scrubber } from '../safety/index.js'

const BAR_CHARACTERS = 24
const BAR_GAP_MS = 100
const MAX_LINE_CHARACTERS = 4_000
/** How a terminal is told to show what follows (ECMA-48, 8.3.117: SGR), and to end that. */
const STYLES = { error: 31, warning: 33, success: 32, muted: 2 } as const

/**
 * Writes lines for people to a stream: in their language (a string is taken as it is), scrubbed of secrets, harmless for a terminal, in colour only
 * where a terminal is, and with a bar of progress below them.
 */
export class Terminal {
  /** Puts a text into the user's language, with settings named as options. */
  readonly say: Say
  /** The run's one scrubber. */
  readonly scrubber: Scrubber
  readonly #open: () => Output
  readonly #isPlain: boolean
  #opened: Output | undefined
  #lastBar = Number.NEGATIVE_INFINITY
  #barShown = false

  /** @param open gives the stream when there is something to say: to make it takes a while */
  constructor(
    open: () => Output,
    options: {
      readonly scrubber: Scrubber
      readonly env: Readonly<Record<string, string | undefined>>
      readonly say: Say
    },
  ) {
    this.say = options.say
    this.#open = open
    this.scrubber = options.scrubber
    const { NO_COLOR: noColor, TERM: term } = options.env
    this.#isPlain = Boolean(noColor) || term === 'dumb'
  }

  get #out(): Output {
    this.#opened ??= this.#open()
    return this.#opened
  }

  /** Whether a person watches. */
  get isTerminal(): boolean {
    return this.#out.isTTY === true
  }

  /** One line of text that may hold foreign text. */
  line(line: TextLine | Text | string): void {
    const [tone, content] =
      typeof line === 'object' && 'tone' in line
        ? ([line.tone, line.text] as const)
        : (['plain', line] as const)
    this.clearBar()
    this.#out.write(`${this.#coloured(tone, this.harmless(content))}\n`)
  }

  /** A text without secrets, for what programs read. */
  scrub(content: string): string {
    return this.scrubber.scrub(content)
  }

  /** A text without secrets, on one line, that no terminal takes for a command. */
  harmless(line: Text | string): string {
    return this.scrubber.printable(this.say(line), MAX_LINE_CHARACTERS)
  }

  /** Draws a bar in place of the last one; only where a terminal is, and not too often. */
  bar(verb: Text, bytes: number, totalBytes: number | null): void {
    const now = performance.now()
    if (!this.isTerminal || now - this.#lastBar < BAR_GAP_MS) return
    this.#lastBar = now
    this.#barShown = true
    const line = this.say(text('cli.bar', { verb, ...barFacts(bytes, totalBytes) }))
    this.#out.write(`\r${line.slice(0, (this.#out.columns ?? 80) - 1)}\x1b[K`)
  }

  /** Takes the bar away. */
  clearBar(): void {
    if (this.#barShown) this.#out.write('\r\x1b[K')
    this.#barShown = false
  }

  /** Resolves once all that was said has left the process. */
  async flush(): Promise<void> {
    if (this.#opened !== undefined) await flush(this.#opened)
  }

  #coloured(tone: TextLine['tone'], words: string): string {
    if (tone === 'plain' || this.#isPlain || !this.isTerminal) return words
    return `\x1b[${STYLES[tone]}m${words}\x1b[0m`
  }
}

function barFacts(bytes: number, totalBytes: number | null) {
  if (totalBytes === null || totalBytes === 0) return { bar: null, bytes }
  const share = Math.min(1, bytes / totalBytes)
  const full = Math.floor(share * BAR_CHARACTERS)
  const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_CHARACTERS - full)}`
  return { bar, bytes: totalBytes, percent: Math.floor(share * 100) }
}

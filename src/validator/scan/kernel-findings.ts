import { type AcrossRepeat, type Duplicates, type Found, NOT_SEARCHED } from './search.js'

/** A text of the search. */
interface Text {
  /** Rows of the texts before it, and its own once it has ended. */
  readonly before: number
  rows: number
  count: number
  readonly lines: number[]
  /** Lines of accounts that an earlier text has, where all of these are told. */
  readonly linesAcross: number[]
  /** Line of the first account that was not compared; 0 when all were. */
  stoppedAt: number
  /** Whether there was no memory to compare its accounts in. */
  isLost: boolean
}

/** How a text ended. */
export interface TextEnd {
  readonly rows: number
  /** Whether its accounts were compared, or are still to be. */
  readonly isCompared: boolean
  /** Line of the first account that was not compared; 0 when all were. */
  readonly stoppedAt: number
  /**
   * Line, by those of all texts, of the first account that was not compared with those of earlier
   * texts; 0 when all were.
   */
  readonly aloneFrom: number
}

/** An account of the kernel, which knows it by its fingerprint: a part, and the bits beside it. */
interface KernelRepeat extends AcrossRepeat {
  readonly part: number
  readonly fingerprint: bigint
}

/** Takes what the kernel tells of duplicates, and puts it in order by text. */
export class KernelFindings {
  readonly #isSeveral: boolean
  readonly #texts: Text[] = []
  readonly #repeats: KernelRepeat[] = []
  /** The same by their fingerprints. */
  readonly #repeatsOf = new Map<string, KernelRepeat[]>()
  #acrossCount = 0
  #aloneFrom = 0
  /** The first text whose accounts have not all been compared. */
  #firstOpen = 0
  /** The text of the line that was told last. */
  #lastText = 0
  /** The text that is read again; null during the search. */
  #again: number | null = null

  constructor(isSeveral: boolean) {
    this.#isSeveral = isSeveral
  }

  /** Functions for the kernel to call; its lines are counted on from one text to the next. */
  readonly imports = {
    repeats: (text: number, count: number): void => {
      this.#texts[text]!.count += count
    },
    acrossTexts: (count: number): void => {
      this.#acrossCount += count
    },
    repeat: (line: number): void => {
      const text = this.#texts[this.#textAt(line)]!
      text.lines.push(line - text.before)
    },
    acrossLine: (line: number): void => {
      const text = this.#texts[this.#textAt(line)]!
      text.linesAcross.push(line - text.before)
    },
    across: (line: number, part: number, fingerprint: bigint): void => {
      const text = this.#textAt(line)
      const key = `${part} ${fingerprint}`
      const same = this.#repeatsOf.get(key) ?? []
      const place = { text, line: line - this.#texts[text]!.before }
      const repeat = { ...place, first: same[0]?.first ?? null, part, fingerprint }
      this.#repeats.push(repeat)
      this.#repeatsOf.set(key, [...same, repeat])
    },
    seen: (line: number, part: number, fingerprint: bigint): void => {
      const text = this.#again ?? this.#textAt(line)
      const first = { text, line: this.#again === null ? line - this.#texts[text]!.before : line }
      for (const repeat of this.#repeatsOf.get(`${part} ${fingerprint}`) ?? []) {
        // Its own row is met first only when an earlier text is no longer what it was.
        if (text < repeat.text) repeat.first = first
      }
    },
  }

  /** Begins the next text. */
  begin(): void {
    const last = this.#texts.at(-1)
    const before = last === undefined ? 0 : last.before + last.rows
    this.#texts.push({
      ...{ before, rows: 0, count: 0, lines: [], linesAcross: [] },
      ...{ stoppedAt: 0, isLost: false },
    })
  }

  /** Ends it. */
  end({ rows, isCompared, stoppedAt, aloneFrom }: TextEnd): void {
    const text = this.#texts.at(-1)!
    text.rows = rows
    text.stoppedAt = stoppedAt
    if (this.#aloneFrom === 0) this.#aloneFrom = aloneFrom
    if (!isCompared) this.#lose()
    if (!isCompared || aloneFrom !== 0) this.#firstOpen = this.#texts.length
  }

  /** All that was found, once the kernel has told of everything; `isCompared`: whether it could. */
  finish(isCompared: boolean): Found {
    if (!isCompared) this.#lose()
    const last = this.#texts.at(-1)
    const rows = last === undefined ? 0 : last.before + last.rows
    const isAll = this.#aloneFrom === 0
    const checkedRows = !this.#isSeveral ? 0 : isAll ? rows : this.#aloneFrom - 1
    return {
      texts: this.#texts.map(duplicatesOf),
      across: {
        ...{ count: this.#acrossCount, repeats: this.#repeats, checkedRows },
        lines: this.#texts.map(({ linesAcross }) => linesAcross),
      },
    }
  }

  /** Begins to read a text again, to find where accounts across texts stand first. */
  readAgain(text: number): void {
    this.#again = text
  }

  /** Takes back what was told of texts that could not be compared to their end. */
  #lose(): void {
    for (const text of this.#texts.slice(this.#firstOpen)) text.isLost = true
    // Later ones are compared only with themselves.
    if (this.#firstOpen > 0) return
    this.#acrossCount = 0
    this.#repeats.length = 0
    this.#repeatsOf.clear()
    for (const text of this.#texts) text.linesAcross.length = 0
    this.#aloneFrom = 1
  }

  /** The text of a line. */
  #textAt(line: number): number {
    const texts = this.#texts
    const isIn = (at: number) =>
      texts[at]!.before < line && (at + 1 === texts.length || texts[at + 1]!.before >= line)
    // Mostly it is the one of the line before.
    if (!isIn(this.#lastText)) this.#lastText = texts.findLastIndex(({ before }) => before < line)
    return this.#lastText
  }
}

function duplicatesOf({ rows, count, lines, stoppedAt, isLost }: Text): Duplicates {
  if (isLost) return NOT_SEARCHED
  return { count, lines, checkedRows: stoppedAt === 0 ? rows : stoppedAt - 1 }
}

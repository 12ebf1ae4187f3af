const MIN_CHARACTERS = 2
const MAX_CHARACTERS = 100
const TOKEN_CHARACTERS = 36
/** No row that keeps the rules is longer, in UTF-16 units: 100 quotes, each doubled, in quotes. */
const LONGEST_ROW = 1_000
const CELL = /^(?:"((?:[^"]|"")*)"|((?!")[^,]*))$/

/** What a package file holds as text. */
export type TextFormat = 'txt' | 'csv'

/**
 * Checks rows as the text arrives: UTF-8, one account of 2 to 100 characters a row, in a csv one
 * column (Account Package Upload API, 1024/33765).
 */
export class RowCheck {
  readonly #format: TextFormat
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  #rest = ''
  #rows = 0
  #tokens = true
  #problem = ''

  constructor(format: TextFormat) {
    this.#format = format
  }

  /** Rows so far. */
  get rows(): number {
    return this.#rows
  }

  /** Whether every row so far may be a device token (Token Package Upload API, 1024/38862). */
  get tokens(): boolean {
    return this.#tokens
  }

  /** The first breach of a rule; empty when there is none. Never holds an account. */
  get problem(): string {
    return this.#problem
  }

  /** Takes the next bytes of the text. */
  write(chunk: Uint8Array): void {
    if (this.#problem === '') this.#take(chunk)
  }

  /** The text is over; a last row may stand without a line break. */
  end(): void {
    if (this.#problem !== '') return
    this.#take()
    if (this.#problem === '' && this.#rest !== '') this.#check(this.#rest)
  }

  #take(chunk?: Uint8Array): void {
    const lines = this.#decode(chunk).split('\n')
    lines[0] = this.#rest + lines[0]
    this.#rest = lines.pop() ?? ''
    for (const line of lines) {
      this.#check(line.endsWith('\r') ? line.slice(0, -1) : line)
      if (this.#problem !== '') return
    }
    if (this.#rest.length > LONGEST_ROW) {
      this.#problem = `row ${this.#rows + 1} is longer than ${MAX_CHARACTERS} characters`
    }
  }

  #decode(chunk: Uint8Array | undefined): string {
    try {
      return chunk === undefined
        ? this.#decoder.decode()
        : this.#decoder.decode(chunk, { stream: true })
    } catch {
      this.#problem = `the text is not UTF-8 after row ${this.#rows}`
      return ''
    }
  }

  #check(row: string): void {
    this.#rows += 1
    const account = this.#format === 'csv' ? cell(row) : row
    if (account === null) {
      this.#problem = `row ${this.#rows} has more than one column`
      return
    }
    const length = characters(account)
    this.#tokens &&= length === TOKEN_CHARACTERS
    if (length < MIN_CHARACTERS || length > MAX_CHARACTERS) {
      const range = `${MIN_CHARACTERS} to ${MAX_CHARACTERS}`
      this.#problem = `row ${this.#rows} is ${length} characters long, not ${range}`
    }
  }
}

function cell(row: string): string | null {
  const match = CELL.exec(row)
  if (match === null) return null
  return match[1]?.replaceAll('""', '"') ?? match[2] ?? ''
}

function characters(text: string): number {
  let count = text.length
  for (let index = 0; index < text.length; index += 1) {
    // The first half of a pair; the decoder lets no half stand alone.
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800) count -= 1
  }
  return count
}

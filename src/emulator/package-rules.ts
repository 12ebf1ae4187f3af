import { type Refusal, TPNS_CODES } from './answers.js'
import { openArchive, readEntry } from './archive.js'
import type { FileSink } from './form.js'
import { RowCheck } from './rows.js'

const MAX_NAME_CHARACTERS = 100
/** "100 MB", read as the larger of its two meanings. */
const MAX_BYTES = 104_857_600

/** What the rows of a package may name. */
export type PackageKind = 'account' | 'token'

/** What was found in a package. */
export type Verdict =
  | { readonly refusal: Refusal }
  | { readonly refusal: null; readonly rows: number | null; readonly kinds: readonly PackageKind[] }

/**
 * Checks a package by the rules of the Account Package Upload API (1024/33765) and the Token
 * Package Upload API (1024/38862). Nothing in a request says which of the two it is: a package
 * whose rows are all 36 characters long may be either.
 */
export class PackageCheck implements FileSink {
  readonly #archive: Buffer[] = []
  #name = ''
  #format = ''
  #rows: RowCheck | null = null
  #size = 0

  /** The package begins. */
  open(fileName: string): this {
    // Percent signs stand for what a file name can't hold in a form (HTML, multipart/form-data).
    this.#name = (fileName.split('/').at(-1) ?? '').replace(/%(22|0D|0A)/g, '"')
    const format = /\.(zip|txt|csv)$/i.exec(this.#name)?.[1]?.toLowerCase() ?? ''
    this.#format = format
    this.#rows = format === 'txt' || format === 'csv' ? new RowCheck(format) : null
    return this
  }

  write(chunk: Buffer): void {
    this.#size += chunk.length
    if (this.#size > MAX_BYTES) return
    this.#rows?.write(chunk)
    if (this.#format === 'zip') this.#archive.push(chunk)
  }

  /** What is to be said of the package, now that all of it was written. */
  async verdict(): Promise<Verdict> {
    if (this.#size === 0) return refuse(TPNS_CODES.emptyFile, 'the file is empty')
    const problem = this.#fileProblem()
    if (problem !== '') return refuse(TPNS_CODES.invalid, problem)
    if (this.#rows === null) return await this.#archiveVerdict()
    this.#rows.end()
    return verdictOf(this.#rows)
  }

  #fileProblem(): string {
    const length = [...this.#name].length
    if (length > MAX_NAME_CHARACTERS) return `the file name has ${length} characters`
    if (this.#format === '') return 'the file is not a .zip, .txt or .csv'
    if (this.#size > MAX_BYTES) return `the file has ${this.#size} bytes`
    return ''
  }

  async #archiveVerdict(): Promise<Verdict> {
    const archive = openArchive(Buffer.concat(this.#archive))
    if (archive.entry === null) return refuse(TPNS_CODES.invalid, archive.problem)
    const rows = new RowCheck(archive.format)
    const problem = await readEntry(archive.entry, rows)
    return problem === '' ? verdictOf(rows) : refuse(TPNS_CODES.invalid, problem)
  }
}

function verdictOf(rows: RowCheck): Verdict {
  if (rows.problem !== '') return refuse(TPNS_CODES.invalid, rows.problem)
  if (rows.rows === 0) return refuse(TPNS_CODES.emptyFile, 'the file holds no row')
  return { refusal: null, rows: rows.rows, kinds: rows.tokens ? ['account', 'token'] : ['account'] }
}

function refuse(code: number, message: string): Verdict {
  return { refusal: { code, message } }
}

import { setImmediate } from 'node:timers/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { FORM_LIMITS, MAX_FIELD_NAME } from './bounds.js'
import { FileRecord, type RequestRecord } from './record.js'

/** Takes the bytes of a file part. */
export interface FileSink {
  write(chunk: Buffer): void
}

/** How a form is read. */
export interface FormReading {
  readonly record: RequestRecord
  readonly body: AsyncIterable<Buffer>
  /** Keep the bytes of the file in the record. */
  readonly keepBytes: boolean
  /** Where the bytes of the first file part go besides its record. */
  readonly openFile?: (file: FileRecord) => FileSink
}

/** What a multipart body turned out to hold. */
export interface Form {
  /** Names of all parts, in order. */
  readonly names: readonly string[]
  /** Number of the file parts. */
  readonly files: number
  /** The body is not multipart/form-data, or breaks off; empty when it is whole. */
  readonly problem: string
}

/**
 * Reads a body as multipart/form-data to its end, whatever is in it: a client that still sends
 * would lose an answer that came before. Files and fields go to the record.
 */
export async function readForm(reading: FormReading): Promise<Form> {
  const reader = new FormReader(reading)
  for await (const chunk of reading.body) await reader.write(chunk)
  return await reader.end()
}

class FormReader {
  readonly #reading: FormReading
  readonly #names: string[] = []
  readonly #parser: InstanceType<typeof Busboy> | null
  readonly #failed: Promise<void>
  #files = 0
  #problem = ''
  #fail: () => void = () => undefined

  constructor(reading: FormReading) {
    this.#reading = reading
    this.#failed = new Promise((resolve) => {
      this.#fail = resolve
    })
    this.#parser = this.#openParser()
  }

  /** Takes the next bytes; resolves when there is room for more. */
  async write(chunk: Buffer): Promise<void> {
    const parser = this.#parser
    if (parser === null || this.#problem !== '') return
    const written = new Promise<void>((resolve) => {
      parser.write(chunk, () => resolve())
    })
    await Promise.race([written, this.#failed])
  }

  /** The body is over. */
  async end(): Promise<Form> {
    const parser = this.#parser
    if (parser !== null && this.#problem === '') {
      let finished = false
      parser.once('finish', () => {
        finished = true
      })
      parser.end()
      // Nothing is left to wait for but ticks. On some odd forms the parser never comes to an end.
      await Promise.race([setImmediate(), this.#failed])
      if (!finished) this.#give("the form can't be read: it does not end")
    }
    return { names: this.#names, files: this.#files, problem: this.#problem }
  }

  #openParser(): InstanceType<typeof Busboy> | null {
    const contentType = this.#reading.record.headers['content-type'] ?? ''
    if (!/^multipart\/form-data\s*;/i.test(contentType)) {
      this.#give('the body is not multipart/form-data')
      return null
    }
    try {
      const parser = new Busboy({
        headers: { 'content-type': contentType },
        preservePath: true,
        // The form upload of COS gives a meaning to the name alone, not to a file name.
        limits: FORM_LIMITS,
        isPartAFile: (field, _type, fileName) => fileName !== undefined || field === 'file',
      })
      parser.on('error', (error) => this.#give(`the form can't be read: ${textOf(error)}`))
      parser.on('fieldsLimit', () => this.#give('the form has too many fields'))
      parser.on('filesLimit', () => this.#give('the form has too many files'))
      parser.on('partsLimit', () => this.#give('the form has too many parts'))
      parser.on('field', (name, value, _, isCut) => {
        if (isCut || name.length > MAX_FIELD_NAME)
          this.#give('the form has a field that is too large')
        this.#takeField(name, value)
      })
      parser.on('file', (name, stream, fileName, _encoding, type) => {
        this.#takeFile(stream, { field: name, fileName: fileName ?? null, contentType: type })
      })
      return parser
    } catch (error) {
      this.#give(`the form can't be read: ${textOf(error)}`)
      return null
    }
  }

  #takeField(name: string, value: string): void {
    this.#names.push(name)
    this.#reading.record.fields.push({ name, value })
  }

  #takeFile(
    stream: BusboyFileStream,
    part: { field: string; fileName: string | null; contentType: string },
  ): void {
    this.#names.push(part.field)
    this.#files += 1
    stream.on('error', (error) => this.#give(`the form can't be read: ${textOf(error)}`))
    if (this.#files > 1) {
      stream.resume()
      return
    }
    const file = new FileRecord({ ...part, keep: this.#reading.keepBytes })
    this.#reading.record.file = file
    const sink = this.#reading.openFile?.(file)
    stream.on('data', (chunk: Buffer) => {
      file.write(chunk)
      sink?.write(chunk)
    })
    // A part that breaks off ends too, after its error.
    stream.on('end', () => {
      if (this.#problem === '') file.end()
    })
  }

  #give(problem: string): void {
    if (this.#problem === '') this.#problem = problem
    this.#fail()
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

import type { FileHasher } from './file-hasher.js'

/** Chunks that may be on their way to the other thread, so that memory stays within bounds. */
const MOST_WAITING = 4

/** What is used of a `MessagePort`: browsers and Node.js have other types for it. */
export interface HashPort {
  /** Given an event with `data`. */
  onmessage: ((event: never) => void) | null
  postMessage(message: unknown, transfer: ArrayBuffer[]): void
}

/** What the other thread is asked for, and answers. */
type Asked = { readonly begin: number } | { readonly take: ArrayBuffer } | { readonly end: true }

/** Its answer: a digest after `end`. */
type Answer = { readonly done: string | null } | { readonly failed: unknown }

/** Has another thread, in which `serveHashes` was called, take the digests of files. */
export class ThreadHasher implements FileHasher {
  readonly #port: HashPort
  /** What takes the answers that are to come, which are in the order of what was asked. */
  readonly #takers: ((answer: Answer) => void)[] = []
  /** The last of what was asked, each settled once it was answered. */
  #asked: Promise<string | null>[] = []

  /** @param port the other end of the one that the thread has */
  constructor(port: HashPort) {
    this.#port = port
    port.onmessage = ({ data }: { readonly data: Answer }) => this.#takers.shift()?.(data)
  }

  begin(size: number): void {
    this.#ask({ begin: size })
  }

  async take(bytes: ArrayBuffer): Promise<void> {
    this.#ask({ take: bytes }, [bytes])
    if (this.#asked.length > MOST_WAITING) await this.#asked.shift()
  }

  async end(): Promise<string> {
    this.#ask({ end: true })
    const asked = this.#asked
    // The next file may begin before this one is done.
    this.#asked = []
    return (await Promise.all(asked)).at(-1)!
  }

  #ask(asked: Asked, transfer: ArrayBuffer[] = []): void {
    const answer = new Promise<string | null>((resolve, reject) => {
      this.#takers.push((answer) => {
        if ('failed' in answer) reject(answer.failed)
        else resolve(answer.done)
      })
    })
    // Whoever waits for it later is told.
    answer.catch(() => {})
    this.#asked.push(answer)
    this.#port.postMessage(asked, transfer)
  }
}

/**
 * Takes digests in this thread for a `ThreadHasher` in another.
 *
 * @param open opens what takes them; when it fails, so does all that is asked
 */
export function serveHashes(port: HashPort, open: () => Promise<FileHasher>): void {
  const opening = open()
  const answer = async (asked: Asked): Promise<Answer> => {
    try {
      const hasher = await opening
      if ('end' in asked) return { done: await hasher.end() }
      if ('begin' in asked) hasher.begin(asked.begin)
      else await hasher.take(asked.take)
      return { done: null }
    } catch (failed) {
      return { failed }
    }
  }
  let last: Promise<void> = Promise.resolve()
  port.onmessage = ({ data }: { readonly data: Asked }) => {
    last = last.then(async () => port.postMessage(await answer(data), []))
  }
}

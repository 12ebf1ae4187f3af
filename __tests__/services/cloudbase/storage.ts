import { type CannedAnswer, type Emulator, startEmulator } from '../../../src/emulator/index.js'
import type { Retry, SendableFile } from '../../../src/net/index.js'
import { hashFile } from '../../../src/run/hashed-file.js'
import { Scrubber } from '../../../src/safety/secrets.js'
import {
  type StorageOptions,
  type StorageTarget,
  storeFile,
} from '../../../src/services/cloudbase/upload.js'
import { makeWorkspace, type Workspace } from '../../support/workspace.js'

/** Something that happened, in the order in which it did. */
export type Event =
  | { readonly kind: 'secret'; readonly secret: string; readonly requests: number }
  | { readonly kind: 'send'; readonly host: string }
  | { readonly kind: 'retry'; readonly retry: Retry }

/** An emulator with a file to store in it. */
export interface Storage {
  readonly emulator: Emulator
  readonly workspace: Workspace
  readonly file: ReadFile
  /** Names the emulator, and its AppID and AppSecret. */
  readonly target: StorageTarget
  readonly events: readonly Event[]
  readonly retries: readonly Retry[]
  /** Paths of the requests so far; that of a form is `form`. */
  readonly paths: readonly string[]
  /** Path of the form for the file. */
  readonly formPath: string
  /** Answers the next request to `path` so, with a text or with JSON. */
  answers(path: string, body: unknown, rest?: CannedAnswer): void
  /** A link as WeChat would answer it, with some fields changed. */
  link(changes: Fields): Fields
  /** Stores the file. Waits take no time. */
  store(target?: Partial<StorageTarget>, options?: Partial<StorageOptions>): Promise<string>
  close(): Promise<void>
}

type Fields = Readonly<Record<string, unknown>>

/** Paths of the WeChat API. */
export const TOKEN = '/cgi-bin/stable_token'
export const LINK = '/tcb/uploadfile'

export const CONTENT = 'account-1\naccount-2\n'

/** Starts an emulator, and writes a file to store in it. */
export async function setUp(): Promise<Storage> {
  const emulator = await startEmulator({ keepBytes: true })
  const workspace = await makeWorkspace()
  const events: Event[] = []
  const file = await readFile(await workspace.write('list.csv', CONTENT))
  const { appId, appSecret, envs } = emulator.cloudBase
  const target: StorageTarget = {
    serviceUrl: new URL(emulator.url),
    env: envs[0] ?? '',
    path: 'lists/list.csv',
    credential: { appId, appSecret },
  }
  const formPath = `/cos/7465-${target.env}-1258717764/${target.path}`
  return {
    emulator,
    workspace,
    formPath,
    answers: (path, body, rest = {}) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      emulator.faults.next({ kind: 'answer', path, body: text, ...rest })
    },
    link: (changes) => ({
      errcode: 0,
      errmsg: 'ok',
      url: `${emulator.url}${formPath}`,
      token: 'cos-token-of-the-test',
      authorization: 'q-sign-algorithm=sha1&q-signature=signature-of-the-test',
      file_id: 'cloud://env/lists/list.csv',
      cos_file_id: 'cos-file-id-of-the-test',
      ...changes,
    }),
    file,
    target,
    events,
    get retries() {
      return events.flatMap((event) => (event.kind === 'retry' ? [event.retry] : []))
    },
    get paths() {
      return emulator.requests.map(({ path }) => (path.startsWith('/cos/') ? 'form' : path))
    },
    store: (changes = {}, more = {}) =>
      storeFile(
        file,
        { ...target, ...changes },
        {
          scrubber: new Scrubber([], (secret) => {
            events.push({ kind: 'secret', secret, requests: emulator.requests.length })
          }),
          retries: 3,
          timeoutMs: 20_000,
          timing: { now: () => Date.now(), random: () => 0.5, sleep: async () => {} },
          hooks: {
            onSend: (host) => events.push({ kind: 'send', host }),
            onRetry: (retry) => events.push({ kind: 'retry', retry }),
          },
          ...more,
        },
      ),
    close: async () => {
      await file.release()
      await emulator.close()
      await workspace.remove()
    },
  }
}

/** A file that was read, and its path. */
export interface ReadFile extends SendableFile {
  readonly path: string
  /** Closes it; what sends it doesn't. */
  readonly release: () => Promise<void>
}

/** Reads the file at `path`; it may be sent several times. */
export async function readFile(path: string): Promise<ReadFile> {
  const file = await hashFile(path, new AbortController().signal)
  return { ...file, path, close: async () => {}, release: () => file.close() }
}

/** The error that `work` is rejected with. */
export async function failure(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    (value) => {
      throw new Error(`expected a rejection, not ${String(value)}`)
    },
    (error: unknown) => error,
  )
}

import { Activity } from './activity.js'
import { MAX_KEPT } from './bounds.js'
import { Faults } from './faults.js'
import { Kept } from './kept.js'
import type { Settings } from './options.js'
import type { PackageKind } from './package-rules.js'
import type { RequestRecord } from './record.js'
import { Tasks } from './tasks.js'

/** A package that was accepted. */
export interface EmulatedPackage {
  /** Decimal digits. */
  readonly uploadId: string
  /** File name, as the form gave it. */
  readonly name: string
  readonly sha256: string
  /** Bytes of the file. */
  readonly size: number
  /** Null when packages are not checked. */
  readonly rows: number | null
  /** What the package can be pushed as; both when every row has 36 characters. */
  readonly kinds: readonly PackageKind[]
}

/** A push that was accepted. */
export interface EmulatedPush {
  /** Decimal digits; a loop push has one for each time of the day. */
  readonly pushIds: readonly string[]
  /** Decimal digits. */
  readonly uploadId: string
  readonly kind: PackageKind
  /** The request's body, byte for byte. */
  readonly request: string
}

/** An object that was stored through a Cloud Base link. */
export interface EmulatedObject {
  readonly fileId: string
  readonly env: string
  readonly path: string
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** A place in Cloud Base that may be written to. */
export interface Link {
  readonly env: string
  readonly path: string
  /** Path of the form upload on this server. */
  readonly urlPath: string
  readonly authorization: string
  readonly token: string
  readonly fileId: string
  readonly cosFileId: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** What the emulated services remember. */
export class Service {
  readonly settings: Settings
  readonly faults = new Faults()
  readonly activity = new Activity()
  readonly records = new Kept<RequestRecord>(MAX_KEPT)
  readonly packages = new Map<string, EmulatedPackage>()
  readonly pushes = new Kept<EmulatedPush>(MAX_KEPT)
  readonly tasks: Tasks
  readonly objects = new Map<string, EmulatedObject>()
  /** By `authorization`. */
  readonly links = new Map<string, Link>()
  /** Access tokens that are good, with the time when they expire. */
  readonly accessTokens = new Map<string, number>()
  /** Whether Cloud Base is enabled for the mini-program. */
  cloudBaseEnabled = true
  /** Base of every address on this server, without a slash at its end. */
  url = ''
  #nextUploadId: bigint
  #nextPushId: bigint
  #lastPushAt = Number.NEGATIVE_INFINITY

  constructor(settings: Settings) {
    this.settings = settings
    this.#nextUploadId = settings.firstUploadId
    this.#nextPushId = settings.firstPushId
    const { clock, course } = settings
    this.tasks = new Tasks({ clock, course, takePushId: () => this.takePushId() })
  }

  /** The next id for a package, in digits. */
  takeUploadId(): string {
    return String(this.#nextUploadId++)
  }

  /** The next id for a push, in digits. */
  takePushId(): string {
    return String(this.#nextPushId++)
  }

  /** False when the last package push is less than a second ago; otherwise that is now. */
  takePushTurn(): boolean {
    const now = this.settings.clock()
    if (now - this.#lastPushAt < 1_000) return false
    this.#lastPushAt = now
    return true
  }
}

/** A request as an endpoint sees it. */
export interface Incoming {
  readonly record: RequestRecord
  /** To be read to its end. */
  readonly body: AsyncIterable<Buffer>
}

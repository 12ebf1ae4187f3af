import { issueToken } from './cloudbase.js'
import type { Faults } from './faults.js'
import { type EmulatedRegion, type EmulatorOptions, settle } from './options.js'
import type { RecordedRequest } from './record.js'
import { EmulatorServer } from './server.js'
import { type EmulatedObject, type EmulatedPackage, type EmulatedPush, Service } from './service.js'
import type { EmulatedTasks } from './tasks.js'

export type { AfterEarlyAnswer, CannedAnswer, Delivery, Fault, Faults, Pause } from './faults.js'
export type { CloudBaseOptions, EmulatedRegion, EmulatorOptions } from './options.js'
export type { PackageKind } from './package-rules.js'
export type { RecordedFile, RecordedRequest } from './record.js'
export type { EmulatedObject, EmulatedPackage, EmulatedPush } from './service.js'
export type { EmulatedTask, TaskCourse, TaskStatistics } from './task.js'
export type { EmulatedTasks, MadeUpTask } from './tasks.js'

/** The Cloud Base side of an emulator. */
export interface EmulatedCloudBase {
  readonly appId: string
  readonly appSecret: string
  readonly envs: readonly string[]
  /** Objects that were stored, by file id. */
  readonly objects: ReadonlyMap<string, EmulatedObject>
  /** An access token that is good now. */
  issueToken(): string
  /** No access token that was given out so far is good any longer. */
  expireTokens(): void
  /** No link that was given out so far is good any longer. */
  expireLinks(): void
  /** Whether Cloud Base is enabled for the mini-program; it is at first. */
  enable(enabled: boolean): void
}

/** A running emulator. */
export interface Emulator {
  /** Base of all services, without a slash at its end; takes the place of each service URL. */
  readonly url: string
  readonly accessId: string
  readonly secretKey: string
  readonly region: EmulatedRegion
  /**
   * Every request, in the order in which their heads arrived. The oldest are forgotten when there
   * are very many, or when they hold very much.
   */
  readonly requests: readonly RecordedRequest[]
  /** Connections that were made, with or without a request. */
  readonly connections: number
  /** Packages that were accepted, by id in decimal digits. */
  readonly packages: ReadonlyMap<string, EmulatedPackage>
  /** Pushes that were accepted, the latest. */
  readonly pushes: readonly EmulatedPush[]
  /** What became of the pushes. */
  readonly tasks: EmulatedTasks
  readonly cloudBase: EmulatedCloudBase
  /** Ways to make the emulator fail. */
  readonly faults: Faults
  /** Refuses connections until `listen`; those that are in use live on. */
  refuse(): void
  /** Takes connections again, at the same port. */
  listen(): Promise<void>
  /** Resolves when the heads of at least that many requests have arrived. */
  arrived(requests: number): Promise<void>
  /**
   * Resolves when at least `requests` requests have begun, and each that has is over, or held by
   * a fault (`pause`, `stall`, `no-answer`, an early answer that keeps the connection).
   */
  settled(requests?: number): Promise<void>
  /** Ends everything at once, open connections too. */
  close(): Promise<void>
}

/**
 * Starts a local stand-in for the package upload, the push and its statistics of TPNS, and for the
 * file upload of WeChat Cloud Base. Prints nothing, listens on loopback only.
 *
 * @throws {InputError} for options that can't be used
 * @throws {ActionError} when the port can't be had
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const settings = settle(options)
  const service = new Service(settings)
  const server = new EmulatorServer(service)
  await server.listen()
  const { accessId, secretKey, region } = settings
  return {
    url: service.url,
    accessId,
    secretKey,
    region,
    requests: service.records.list,
    get connections() {
      return server.accepted
    },
    packages: service.packages,
    pushes: service.pushes.list,
    tasks: service.tasks,
    cloudBase: cloudBaseOf(service),
    faults: service.faults,
    refuse: () => server.refuse(),
    listen: () => server.listen(),
    arrived: (requests) => service.activity.arrived(requests),
    settled: (requests = 0) => service.activity.settled(requests),
    close: () => server.close(),
  }
}

function cloudBaseOf(service: Service): EmulatedCloudBase {
  return {
    ...service.settings.cloudBase,
    objects: service.objects,
    issueToken: () => issueToken(service)[0],
    expireTokens: () => service.accessTokens.clear(),
    expireLinks: () => {
      for (const [key, link] of service.links) service.links.set(key, { ...link, expiresAt: 0 })
    },
    enable: (enabled) => {
      service.cloudBaseEnabled = enabled
    },
  }
}

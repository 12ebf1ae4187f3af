import { randomBytes, randomInt } from 'node:crypto'
import { InputError } from '../errors.js'
import type { TaskCourse } from './task.js'

/** One of the four service access points (Service URL, 1024/38517). */
export type EmulatedRegion = 'guangzhou' | 'shanghai' | 'hongkong' | 'singapore'

/** A WeChat mini-program with Cloud Base. */
export interface CloudBaseOptions {
  /** AppID of the mini-program; made up unless given. */
  readonly appId?: string
  /** AppSecret of the mini-program; random unless given. */
  readonly appSecret?: string
  /** Ids of its Cloud Base environments; one is made up unless given. */
  readonly envs?: readonly string[]
}

/** What an emulator listens on, which credentials it takes, and what it knows. */
export interface EmulatorOptions {
  /** 0, or none, for any free port. */
  readonly port?: number
  /** Loopback only; `127.0.0.1` unless given. */
  readonly host?: '127.0.0.1' | '::1' | 'localhost'
  /** AccessID of the one application that lives here; made up unless given. */
  readonly accessId?: string
  /** SecretKey of that application; random unless given. */
  readonly secretKey?: string
  /** The service access point that is played; `guangzhou` unless given. */
  readonly region?: EmulatedRegion
  /** An iOS application must name the environment of each push; `android` unless given. */
  readonly platform?: 'android' | 'ios'
  /** Serve HTTPS with this key and certificate, both PEM. */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** Milliseconds since the epoch; `Date.now` unless given. */
  readonly clock?: () => number
  /** Id of the first package that is accepted; those that follow count up from it. */
  readonly firstUploadId?: bigint | string
  /** Id of the first push that is accepted; those that follow count up from it. */
  readonly firstPushId?: bigint | string
  /** False takes any package without a look at its rows; true unless given. */
  readonly checkPackage?: boolean
  /** Keep the bytes of each received file in its record; false unless given. */
  readonly keepBytes?: boolean
  /**
   * What each push goes through; unless given, it is created, waits (for its time, if it was
   * scheduled), starts and finishes, about a second each.
   */
  readonly course?: TaskCourse
  /** How far the time of a signature may be off, in milliseconds; without limit unless given. */
  readonly clockSkewMs?: number
  readonly cloudBase?: CloudBaseOptions
}

/** The options of an emulator with everything that was left out filled in. */
export interface Settings {
  readonly port: number
  readonly host: '127.0.0.1' | '::1' | 'localhost'
  readonly accessId: string
  readonly secretKey: string
  readonly region: EmulatedRegion
  readonly platform: 'android' | 'ios'
  readonly tls: { readonly key: string; readonly cert: string } | null
  readonly clock: () => number
  readonly firstUploadId: bigint
  readonly firstPushId: bigint
  readonly checkPackage: boolean
  readonly keepBytes: boolean
  readonly course: TaskCourse | null
  readonly clockSkewMs: number
  readonly cloudBase: Required<CloudBaseOptions>
}

const HOSTS: readonly string[] = ['127.0.0.1', '::1', 'localhost']
const REGIONS: readonly string[] = ['guangzhou', 'shanghai', 'hongkong', 'singapore']
const HIGHEST_PORT = 65_535

/**
 * Fills in what `options` leaves out.
 *
 * @throws {InputError} that lists every option that can't be used
 */
export function settle(options: EmulatorOptions): Settings {
  const settings: Settings = {
    port: options.port ?? 0,
    host: options.host ?? '127.0.0.1',
    accessId: options.accessId ?? `15000${randomInt(10_000, 100_000)}`,
    secretKey: options.secretKey ?? randomBytes(16).toString('hex'),
    region: options.region ?? 'guangzhou',
    platform: options.platform ?? 'android',
    tls: options.tls ?? null,
    clock: options.clock ?? Date.now,
    firstUploadId: toId(options.firstUploadId ?? 11_231n),
    firstPushId: toId(options.firstPushId ?? 3_895_624_686n),
    checkPackage: options.checkPackage ?? true,
    keepBytes: options.keepBytes ?? false,
    course: options.course ?? null,
    clockSkewMs: options.clockSkewMs ?? Number.POSITIVE_INFINITY,
    cloudBase: {
      appId: options.cloudBase?.appId ?? `wx${randomBytes(8).toString('hex')}`,
      appSecret: options.cloudBase?.appSecret ?? randomBytes(16).toString('hex'),
      envs: options.cloudBase?.envs ?? [`emulator-${randomBytes(3).toString('hex')}`],
    },
  }
  const problems = problemsOf(settings)
  if (problems.length > 0) throw new InputError(problems)
  return settings
}

function toId(id: bigint | string): bigint {
  if (typeof id === 'bigint') return id
  return /^\d+$/.test(id) ? BigInt(id) : 0n
}

function problemsOf(settings: Settings): string[] {
  const problems: string[] = []
  const { port } = settings
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST_PORT) {
    problems.push(`The port must be a whole number from 0 to ${HIGHEST_PORT}.`)
  }
  if (!HOSTS.includes(settings.host)) {
    problems.push(`The emulator listens on loopback only: ${HOSTS.join(', ')}.`)
  }
  if (!REGIONS.includes(settings.region)) {
    problems.push(`The region must be one of ${REGIONS.join(', ')}.`)
  }
  if (settings.accessId === '' || settings.accessId.includes(':')) {
    problems.push('The AccessID must not be empty or hold a colon.')
  }
  if (settings.secretKey === '') problems.push('The SecretKey must not be empty.')
  if (settings.firstUploadId < 1n || settings.firstPushId < 1n) {
    problems.push('The first id must be a positive whole number.')
  }
  return problems
}

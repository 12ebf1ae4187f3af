import type { Emulator, EmulatorOptions } from './emulator/index.js'
import type { pack as packLists } from './platform/node/index.js'

export { ActionError } from './errors.js'
export { ListError, RejectedError } from './pack/index.js'

type Pack = typeof packLists

/**
 * What starts each program. All of them are bundled together, so that what several need stands in
 * `dist` once, and each is loaded only when it is started: to load one is to start it.
 */
const PROGRAMS = {
  upload: () => import(/* webpackMode: 'eager' */ './github/upload/index.js'),
  push: () => import('./github/push/index.js'),
  follow: () => import('./github/follow/index.js'),
  cloudbase: () => import('./github/cloudbase/index.js'),
  pack: () => import('./github/pack/index.js'),
  'command-line': () => import(/* webpackMode: 'eager' */ './cli/index.js'),
} as const

/** A program that this project bundles. */
export type Program = keyof typeof PROGRAMS

/** Runs a program to its end. */
export async function run(program: Program): Promise<void> {
  await PROGRAMS[program]()
}

/** `startEmulator` of the emulator, which is loaded when it is called. */
export async function startEmulator(options?: EmulatorOptions): Promise<Emulator> {
  const emulator = await import('./emulator/index.js')
  return await emulator.startEmulator(options)
}

/** `pack` of the library, which is loaded when it is called. */
export async function pack(...args: Parameters<Pack>): ReturnType<Pack> {
  const packer = await import('./platform/node/packer.js')
  return await packer.pack(...args)
}

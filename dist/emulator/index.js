import { load } from '../shared/index.js'

export const { startEmulator } = await load('emulator')

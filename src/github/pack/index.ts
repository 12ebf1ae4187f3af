import { start } from '../entry.js'
import { run } from './main.js'

/** Runs the pack action of this process to its end. */
export async function main(): Promise<void> {
  await start(run)
}

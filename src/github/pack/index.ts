import { start } from '../entry.js'
import { run } from './main.js'

await start(run)

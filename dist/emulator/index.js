export { startEmulator } from '../shared/index.js'

export { type ChosenFile, listOf, packageOf } from './chosen-file.js'
export { openFileHasher } from './file-hasher.js'
export { serveHashes, ThreadHasher } from './hash-thread.js'
export { outcomesOf } from './outcomes.js'
export {
  MemoryRejects,
  openPackPorts,
  type PackageSink,
  READ_PORTS,
  type ReadyPackage,
} from './pack/index.js'
export { pause } from './pause.js'
export { browserPlatform } from './platform.js'
export { type BrowserOptions, validateFile, validateFiles } from './validate.js'

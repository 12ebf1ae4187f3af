export { listOf, packageOf } from './chosen-file.js'
export { openPackPorts, type ReadyPackage } from './pack/index.js'
export { browserPlatform } from './platform.js'

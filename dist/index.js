import { load } from './shared/index.js'

const { main } = await load('upload')
await main()

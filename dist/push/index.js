import { load } from '../shared/index.js'

const { main } = await load('push')
await main()

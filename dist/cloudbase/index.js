import { load } from '../shared/index.js'

const { main } = await load('cloudbase')
await main()

import { load } from '../shared/index.js'

const { main } = await load('pack')
await main()

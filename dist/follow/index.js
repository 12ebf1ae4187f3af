import { load } from '../shared/index.js'

const { main } = await load('follow')
await main()

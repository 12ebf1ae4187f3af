#!/usr/bin/env node
import { load } from '../shared/index.js'

const { main } = await load('command-line')
await main()

// Preloaded into a program of Node.js where nothing else counts well enough: writes down what it used.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const file = process.env['BENCH_USAGE']
  if (file) writeFileSync(file, `${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}`)
})

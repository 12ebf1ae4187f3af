// Validates a package by the library, without looking for duplicates.
import { validatePackage } from '../../lib/validator/index.js'

const report = await validatePackage(process.argv[2] ?? '', { duplicates: false })
if (!report.valid) process.exitCode = 1

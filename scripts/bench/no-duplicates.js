// Validates a package by the library, without looking for duplicates.
const library = new URL('../../lib/platform/node/validator.js', import.meta.url)
const { validatePackage } = await import(library.href)

const report = await validatePackage(process.argv[2] ?? '', { duplicates: false })
if (!report.valid) process.exitCode = 1

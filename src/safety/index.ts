export { code, escapeMarkdown, fenced, htmlTable, prose, table } from './markdown.js'
export { printable, printableJson } from './printable.js'
export { Scrubber } from './secrets.js'
export {
  isLoopback,
  isLoopbackAddress,
  isSafe,
  parseServiceUrl,
  resolvePath,
} from './service-url.js'

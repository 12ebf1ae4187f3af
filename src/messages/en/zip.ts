import type { ZipRule, ZipWords } from '../../validator/index.js'
import type { FindingTexts } from '../finding-texts.js'

const inWords = ({ words }: ZipWords) => words

/** What is said of archives. */
export const ZIP = {
  'finding.zip-invalid': inWords,
  'finding.zip-encrypted': inWords,
  'finding.zip-method': inWords,
  'finding.zip-entries': inWords,
  'finding.zip-folder': inWords,
  'finding.zip-link': inWords,
  'finding.zip-entry-extension': inWords,
  'finding.zip-entry-name': inWords,
  'finding.zip-expanded-size': inWords,
} satisfies FindingTexts<ZipRule>

export { type FactsOf, type TextKey, text } from './catalogue.js'
export { LANGUAGES, type Language, sayEnglish, speakerOf } from './speak.js'
export type { Say, Text } from './text.js'

export type {
  AccountType,
  AccountTypeName,
  AccountTypeNumber,
  Finding,
  Format,
  Kind,
  LengthCount,
  Report,
  Rule,
  RuleId,
  Severity,
  ValidateOptions,
  ValidationProgress,
} from '../../validator/index.js'
export { RULES } from '../../validator/index.js'
export { validatePackage, validatePackageStream } from './validate.js'

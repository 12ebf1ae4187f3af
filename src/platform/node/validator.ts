export type { FindingAcross, PackagesReport } from '../../messages/index.js'
export type {
  AccountType,
  AccountTypeName,
  AccountTypeNumber,
  Finding,
  Format,
  JudgedRow,
  Kind,
  LengthCount,
  Limits,
  Report,
  Rule,
  RuleId,
  Severity,
  ValidateOptions,
  ValidationProgress,
} from '../../validator/index.js'
export { RULES } from '../../validator/index.js'
export { validatePackage, validatePackageStream, validatePackages } from './validate.js'

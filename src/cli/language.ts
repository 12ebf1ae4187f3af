import { LANGUAGES, type Language, type Say } from '../messages/index.js'

/** Environment variables, by name. */
type Environment = Readonly<Record<string, string | undefined>>

/** A command line without its `--language`, and what that asks for. */
export interface SpokenTo {
  /** Where nothing usable is asked for: the one of the locale. */
  readonly language: Language
  /** The arguments but for `--language` and its value. */
  readonly args: readonly string[]
  /** What `--language` was given each time: empty where a value is missing. */
  readonly asked: readonly string[]
}

const OPTION = '--language'

/**
 * Takes `--language` out of the arguments, wherever it stands before a `--`: it has to be known
 * before anything can be said of the others.
 */
export function takeLanguage(all: readonly string[], env: Environment): SpokenTo {
  const args: string[] = []
  const asked: string[] = []
  const end = all.includes('--') ? all.indexOf('--') : all.length
  for (let index = 0; index < end; index++) {
    const argument = all[index] ?? ''
    if (argument === OPTION) {
      index += 1
      asked.push(index < end ? (all[index] ?? '') : '')
    } else if (argument.startsWith(`${OPTION}=`)) asked.push(argument.slice(OPTION.length + 1))
    else args.push(argument)
  }
  const language = LANGUAGES.find((name) => name === asked[0]?.trim()) ?? localeLanguage(env)
  return { language, args: [...args, ...all.slice(end)], asked }
}

/**
 * The language of the locale: the first of the variables that is set decides (POSIX, 8.2). Chinese
 * of any country and script gets simplified Chinese, which its readers know better than English.
 */
function localeLanguage({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return /^zh(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh-CN' : 'en'
}

/** Environment variables that settings come from, by the name of the setting. */
export const VARIABLES: Readonly<Record<string, string>> = {
  'access-id': 'TPNS_ACCESS_ID',
  'secret-key': 'TPNS_SECRET_KEY',
}

/** Settings that no option has the name of: the operands. */
const OPERANDS: Readonly<Record<string, string>> = { file: 'FILE', files: 'FILE' }

/**
 * Says texts as the command line has to: they name a setting in backticks, by the name of the
 * action's input, which here is an option, a variable, or an operand.
 *
 * @param isSetting whether a name is that of a setting
 */
export function optionSpeaker(say: Say, isSetting: (name: string) => boolean): Say {
  return (text) => {
    const words = say(text)
    if (typeof text === 'string') return words
    return words.replace(/`([a-z][a-z-]*)`/g, (code, name: string) =>
      isSetting(name) ? (VARIABLES[name] ?? OPERANDS[name] ?? `\`--${name}\``) : code,
    )
  }
}

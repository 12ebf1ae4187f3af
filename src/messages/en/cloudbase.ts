import type { Say, Text } from '../text.js'
import * as words from './words.js'

/** Texts about file uploads to WeChat Cloud Base. */
export const CLOUDBASE = {
  'cloudbase.wechat': 'WeChat',
  'cloudbase.wechat-answer': "WeChat's answer",
  'cloudbase.storage': 'The storage',
  'cloudbase.storage-answer': "The storage's answer",
  'cloudbase.an-access-token': 'an access token',
  'cloudbase.the-link': 'the upload link',
  'cloudbase.the-file': 'the file',
  'cloudbase.maybe-stored': 'The file may be in the storage all the same.',
  'cloudbase.nothing-stored': 'Nothing was stored.',

  // What is wrong with an answer, in a clause about it.
  'cloudbase.control-character': ({ field }: { readonly field: string }) =>
    `has a ${field} with a control character or half a character`,
  'cloudbase.no-cloud-id': 'has a file_id that does not start with cloud://',
  'cloudbase.secret-in-id': 'has a file_id that holds a secret',
  'cloudbase.url-invalid': 'has a url that is not a valid URL, so nothing was sent there',
  'cloudbase.url-credentials':
    'has a url that holds a user name or password, so nothing was sent there',
  'cloudbase.url-insecure': 'has a url that is not https://, so nothing was sent there',
  'cloudbase.no-document': 'is neither empty nor an XML document',
  'cloudbase.no-code': 'is an error without a code',

  // What to do about answers that no code explains.
  'cloudbase.hint.wechat-redirect': 'Check `service-url`; the credentials go to no other host.',
  'cloudbase.hint.wechat-unusable':
    'Check that `service-url` names the WeChat API, and what proxies stand in between.',
  'cloudbase.hint.wechat-forbidden': 'Check whether this machine may reach the WeChat API.',
  'cloudbase.hint.wechat-other': 'Check that `service-url` names the WeChat API.',
  'cloudbase.hint.storage-redirect':
    'Check what proxies stand between this machine and the storage; the form goes to no other host.',
  'cloudbase.hint.storage': 'Check what proxies stand between this machine and the storage.',
  'cloudbase.hint.storage-forbidden':
    'The link was refused: check the clock of this machine and what proxies stand in between, and run it again.',
  'cloudbase.hint.storage-too-large': 'A gateway before the storage takes only smaller files.',

  // What to do about codes of the storage.
  'cloudbase.hint.denied':
    'The link has expired, or does not allow this path. A link is good for a quarter of an hour: run it again, on a faster line or with a smaller file if the upload took that long.',
  'cloudbase.hint.expired':
    'A link is good for a quarter of an hour: run it again, on a faster line or with a smaller file if the upload took that long.',
  'cloudbase.hint.file-size': 'The storage takes only smaller files.',
  'cloudbase.hint.path-length': 'Choose a shorter `path`.',
  'cloudbase.hint.bucket': 'Check `env`, and that its storage is open in the Cloud Base console.',
  'cloudbase.hint.again': 'Run it again later.',
  'cloudbase.hint.link':
    'Run it again; if it lasts, ask the support of Cloud Base, with the request id.',

  // Codes of WeChat: meanings in a clause, and what to do.
  'cloudbase.code.system': 'a system error',
  'cloudbase.code.credential': 'the access token or the AppSecret is not valid',
  'cloudbase.code.grant': 'the grant type is not valid',
  'cloudbase.code.app-id': 'the AppID is not valid',
  'cloudbase.code.token': 'the access token is not valid',
  'cloudbase.code.parameter': 'a parameter is not valid',
  'cloudbase.code.no-parameter': 'a parameter is missing',
  'cloudbase.code.app-secret': 'the AppSecret is not valid',
  'cloudbase.code.address': "this machine's IP address is not on the list of the mini-program",
  'cloudbase.code.no-token': 'the access token is missing',
  'cloudbase.code.no-app-id': 'the AppID is missing',
  'cloudbase.code.no-app-secret': 'the AppSecret is missing',
  'cloudbase.code.expired': 'the access token has expired',
  'cloudbase.code.method': 'the HTTP method is wrong',
  'cloudbase.code.empty': 'the body of the request is empty',
  'cloudbase.code.day-quota': "the day's quota of calls is used up",
  'cloudbase.code.minute-quota': "the minute's quota of calls is used up",
  'cloudbase.code.malformed': 'the body of the request is malformed',
  'cloudbase.code.not-enabled': 'Cloud Base is not enabled for this app',
  'cloudbase.code.unknown': 'an error code that this program does not know',
  'cloudbase.hint.later':
    'Run it again later; if it lasts, ask the support of WeChat, with the code.',
  'cloudbase.hint.own-fault':
    'Check that `service-url` leaves requests as they are; otherwise report this as a fault of this program, with the code.',
  'cloudbase.hint.token':
    'Give a fresh `access-token` of the mini-program, or `app-id` and `app-secret`, so that the action fetches one itself.',
  'cloudbase.hint.credential':
    'Check `app-secret`. Give a fresh `access-token` of the mini-program, or `app-id` and `app-secret`, so that the action fetches one itself.',
  'cloudbase.hint.app':
    'Check `app-id` and `app-secret` against the WeChat console of the mini-program.',
  'cloudbase.hint.parameter':
    'Check `env` (the id of the Cloud Base environment, not its display name) and `path`.',
  'cloudbase.hint.address':
    'Add it to the IP list in the WeChat console, or run on a machine with a fixed address.',
  'cloudbase.hint.tomorrow': 'Run it again tomorrow.',
  'cloudbase.hint.minutes': 'Run it again in a few minutes.',
  'cloudbase.hint.enable':
    'Enable Cloud Base in the WeChat console, and check that the credentials are those of the mini-program that has `env`.',
  'cloudbase.hint.unknown':
    "Check `env`, and look the code up in WeChat's and Cloud Base's error codes.",
  'cloudbase.hint.renewed':
    'The access token was fetched just now: check that `app-id` is that of the mini-program that has `env`, and that nothing else renews its tokens by force.',
  // The action's inputs.
  'cloudbase.give-file': 'give the path of the file to upload.',
  'cloudbase.give-env': 'give the id of the Cloud Base environment.',
  'cloudbase.give-path': 'give the path in the storage, as in `lists/{name}`.',
  'cloudbase.unusable-path': (
    { problem, isFilled }: { readonly problem: Text; readonly isFilled: boolean },
    say: Say,
  ) =>
    `can't be used: it${isFilled ? ', with the name of the file filled in,' : ''} ${say(problem)}.`,
  'cloudbase.both-credentials':
    'Give either `access-token`, or `app-id` with `app-secret`, not both.',
  'cloudbase.no-credential':
    'There is no credential: give `access-token`, or `app-id` with `app-secret`.',
  'cloudbase.goes-with': ({ name }: { readonly name: string }) => `it goes with \`${name}\`.`,
  'cloudbase.white-space': 'holds white space or a control character.',

  // What is wrong with a path in the storage, in a clause about it.
  'cloudbase.path-braces': ({ found, known }: { readonly found: string; readonly known: string }) =>
    `holds \`${found}\`; braces are for ${known} only`,
  'cloudbase.path-empty': 'names no file',
  'cloudbase.path-control': 'holds a control character',
  'cloudbase.path-backslash': 'holds a backslash; folders are separated by `/`',
  'cloudbase.path-variable':
    'holds the variable `filename` of COS, which the storage would replace',
  'cloudbase.path-slash': 'ends with a slash; name the file too, as in `lists/{name}`',
  'cloudbase.path-nothing': 'has nothing between two slashes',
  'cloudbase.path-dots': 'holds a segment `.` or `..`',
  'cloudbase.path-length': ({ bytes, most }: { readonly bytes: number; readonly most: number }) =>
    `has ${bytes} bytes; the most is ${most}`,

  // The run, and its summary.
  'cloudbase.reading': ({ file }: { readonly file: string }) =>
    `Reading ${file}. \`validate\` is false: no rule is applied to it.`,
  'cloudbase.uploading': ({
    file,
    bytes,
    path,
    env,
  }: {
    readonly file: string
    readonly bytes: number
    readonly path: string
    readonly env: string
  }) =>
    `Uploading ${file} (${words.bytes(bytes)}) to ${path} in the Cloud Base environment ${env}.`,
  'cloudbase.sending-to': ({ host }: { readonly host: string }) => `Sending the form to ${host}.`,
  'cloudbase.uploaded': ({ fileId }: { readonly fileId: string }) => `Uploaded. fileId: ${fileId}`,
  'cloudbase.file-uploaded': 'File uploaded',
  'cloudbase.not-validated': 'The file was not validated.',
  'cloudbase.environment': 'Environment',
  'cloudbase.path': 'Path',
}

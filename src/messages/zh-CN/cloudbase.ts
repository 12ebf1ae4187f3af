import type { CLOUDBASE as EN } from '../en/cloudbase.js'
import type { Translation } from '../text.js'

/** Texts about file uploads to WeChat Cloud Base. */
export const CLOUDBASE: Translation<typeof EN> = {
  'cloudbase.wechat': '微信',
  'cloudbase.wechat-answer': '微信的响应',
  'cloudbase.storage': '云存储',
  'cloudbase.storage-answer': '云存储的响应',
  'cloudbase.an-access-token': '获取 access_token 的请求',
  'cloudbase.the-link': '获取上传链接的请求',
  'cloudbase.the-file': '该文件',
  'cloudbase.maybe-stored': '文件可能仍已存入云存储。',
  'cloudbase.nothing-stored': '没有存入任何文件。',

  'cloudbase.control-character': ({ field }) => `中的 ${field} 含控制字符或不完整的字符`,
  'cloudbase.no-cloud-id': '中的 file_id 不是以 cloud:// 开头',
  'cloudbase.secret-in-id': '中的 file_id 含有密钥',
  'cloudbase.url-invalid': '中的 url 不是有效的 URL，因此没有向其发送任何内容',
  'cloudbase.url-credentials': '中的 url 含用户名或密码，因此没有向其发送任何内容',
  'cloudbase.url-insecure': '中的 url 不是 https://，因此没有向其发送任何内容',
  'cloudbase.no-document': '既不为空，也不是 XML 文档',
  'cloudbase.no-code': '是没有错误码的错误',

  'cloudbase.hint.wechat-redirect': '请检查 `service-url`；凭证不会发往其他主机。',
  'cloudbase.hint.wechat-unusable': '请检查 `service-url` 是否指向微信接口，以及中间有哪些代理。',
  'cloudbase.hint.wechat-forbidden': '请检查本机是否可以访问微信接口。',
  'cloudbase.hint.wechat-other': '请检查 `service-url` 是否指向微信接口。',
  'cloudbase.hint.storage-redirect': '请检查本机与云存储之间有哪些代理；表单不会发往其他主机。',
  'cloudbase.hint.storage': '请检查本机与云存储之间有哪些代理。',
  'cloudbase.hint.storage-forbidden':
    '上传链接被拒绝：请检查本机时钟以及中间的代理，然后重新运行。',
  'cloudbase.hint.storage-too-large': '云存储前的网关只接受更小的文件。',

  'cloudbase.hint.denied':
    '链接已过期，或不允许该路径。链接有效期为一刻钟：请重新运行；若上传耗时超过此限，请换用更快的网络或更小的文件。',
  'cloudbase.hint.expired':
    '链接有效期为一刻钟：请重新运行；若上传耗时超过此限，请换用更快的网络或更小的文件。',
  'cloudbase.hint.file-size': '云存储只接受更小的文件。',
  'cloudbase.hint.path-length': '请使用更短的 `path`。',
  'cloudbase.hint.bucket': '请检查 `env`，并确认已在云开发控制台开通其云存储。',
  'cloudbase.hint.again': '请稍后重新运行。',
  'cloudbase.hint.link': '请重新运行；若持续出现，请携带 request id 联系云开发技术支持。',

  'cloudbase.code.system': '系统错误',
  'cloudbase.code.credential': 'access_token 或 AppSecret 无效',
  'cloudbase.code.grant': 'grant_type 无效',
  'cloudbase.code.app-id': 'AppID 无效',
  'cloudbase.code.token': 'access_token 无效',
  'cloudbase.code.parameter': '参数错误',
  'cloudbase.code.no-parameter': '缺少参数',
  'cloudbase.code.app-secret': 'AppSecret 无效',
  'cloudbase.code.address': '本机 IP 不在小程序的 IP 白名单中',
  'cloudbase.code.no-token': '缺少 access_token',
  'cloudbase.code.no-app-id': '缺少 AppID',
  'cloudbase.code.no-app-secret': '缺少 AppSecret',
  'cloudbase.code.expired': 'access_token 已过期',
  'cloudbase.code.method': 'HTTP 方法错误',
  'cloudbase.code.empty': '请求体为空',
  'cloudbase.code.day-quota': '当天的调用次数已用完',
  'cloudbase.code.minute-quota': '当前分钟的调用次数已用完',
  'cloudbase.code.malformed': '请求体格式错误',
  'cloudbase.code.not-enabled': '该小程序未开通云开发',
  'cloudbase.code.unknown': '本程序不认识的错误码',
  'cloudbase.hint.later': '请稍后重新运行；若持续出现，请携带错误码联系微信技术支持。',
  'cloudbase.hint.own-fault':
    '请确认 `service-url` 不会改动请求；否则请携带错误码，将其作为本程序的缺陷上报。',
  'cloudbase.hint.token':
    '请提供该小程序最新的 `access-token`，或提供 `app-id` 和 `app-secret`，由本操作自行获取。',
  'cloudbase.hint.credential':
    '请检查 `app-secret`。请提供该小程序最新的 `access-token`，或提供 `app-id` 和 `app-secret`，由本操作自行获取。',
  'cloudbase.hint.app': '请对照小程序的微信后台检查 `app-id` 和 `app-secret`。',
  'cloudbase.hint.parameter': '请检查 `env`（云开发环境 ID，而非显示名称）和 `path`。',
  'cloudbase.hint.address': '请在微信后台将其加入 IP 白名单，或改用有固定 IP 的机器运行。',
  'cloudbase.hint.tomorrow': '请明天重新运行。',
  'cloudbase.hint.minutes': '请过几分钟重新运行。',
  'cloudbase.hint.enable': '请在微信后台开通云开发，并确认凭证属于拥有 `env` 的小程序。',
  'cloudbase.hint.unknown': '请检查 `env`，并在微信和云开发的错误码文档中查询该错误码。',
  'cloudbase.hint.renewed':
    'access_token 是刚刚获取的：请检查 `app-id` 是否属于拥有 `env` 的小程序，以及是否有其他程序在强制刷新 access_token。',
}

import type { UPLOAD as EN } from '../en/upload.js'
import type { Translation } from '../text.js'

/** Texts about package uploads to TPNS. */
export const UPLOAD: Translation<typeof EN> = {
  'upload.what': '本次上传',
  'upload.maybe-left': '服务端可能留有一份未使用的号码包，没有影响。',
  'upload.nothing-left': '服务端没有留下号码包。',
  'upload.hint.too-large': '服务前的网关只接受更小的文件；请改传 zip，或拆分号码包。',
  'upload.no-id': '没有大于 0 的整数 uploadId',
  'upload.credentials': ({ problem }, say) => `无法使用：${say(problem)}。`,
  'upload.access-id-empty': 'AccessID 为空',
  'upload.access-id-colon': 'AccessID 含有冒号',
  'upload.access-id-ascii': 'AccessID 含有 ASCII 以外的字符，无法用它签名',
  'upload.access-id-control': 'AccessID 含有控制字符',
  'upload.secret-key-empty': 'SecretKey 为空',
  'upload.secret-key-control': 'SecretKey 含有控制字符',
  'upload.in-the-clear': '该服务地址会使凭证在网络上明文传输。',
}

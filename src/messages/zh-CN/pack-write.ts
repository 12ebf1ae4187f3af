import type { PACK_WRITE as EN } from '../en/pack-write.js'
import type { Translation } from '../text.js'

/** What writing packages has to say. */
export const PACK_WRITE: Translation<typeof EN> = {
  'pack-write.max-bytes': ({ maxBytes }) =>
    `一个号码包限 ${maxBytes} 字节，连要放入的第一个账号也放不下。`,
  'pack-write.max-bytes-hint': '请调大 `max-bytes`。',
  'pack-write.no-web-assembly': '打包需要支持 SIMD 的 WebAssembly，当前环境没有。',
  'pack-write.no-web-assembly-hint':
    '请使用 Node.js 20 或更高版本（不带 --jitless），或较新的浏览器。',
  'pack-write.no-memory': '内存不足，无法打包。',
  'pack-write.no-memory-hint': '请释放内存，或用 `shard` 分片打包。',
  'pack-write.exists': ({ file }) => `号码包的输出目录中已有 ${file}。`,
  'pack-write.exists-hint': '请换一个目录或名称；若要替换同名的号码包，请使用 `overwrite`。',
  'pack-write.full': '磁盘空间不足，无法写入号码包或临时文件。',
  'pack-write.full-hint': ({ out, temporary }) =>
    `打包最多占用文本大小三倍的空间，位于 ${out} 和 ${temporary}。请先腾出空间；本次没有写出任何文件。`,
  'pack-write.failed': ({ folder, code }) => `无法在 ${folder} 中写入文件（${code}）。`,
  'pack-write.no-folder': ({ folder, code }) =>
    code === null
      ? `${folder} 不能作为号码包的输出目录：它或它的上级是一个文件。`
      : `无法创建号码包的输出目录 ${folder}（${code}）。`,
  'pack-write.no-folder-hint': '请用 `out` 指定另一个允许写入的目录。',
  'pack-write.failed-hint':
    '请检查该目录是否存在、是否允许写入，以及其中的文件是否正被其他程序（例如 Excel）打开。',
}

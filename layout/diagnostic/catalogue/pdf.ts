// What can go wrong in the pdf and press rooms.
import { messages } from '../message.js';

const PROGRAM_FAULT = {
  zh: '这是程序的错，不是稿子的错：没有写出付印文件；请把这一期交给 tekan 的维护者',
  en: 'this is a fault of the program, not of the copy: no press file was written; please hand the edition to tekan’s maintainers',
} as const;

export const pdfMessages = messages({
  'output-unwritable': {
    severity: 'error',
    zh: '写不进“{folder}”（{reason}）',
    en: 'cannot write into “{folder}” ({reason})',
    hint: { zh: '换一个 --out，或查看磁盘空间和权限', en: 'give another --out, or look at disk space and permissions' },
  },
  'text-lost': {
    severity: 'error',
    zh: '“{story}”丢了 {count} 个字：“{text}”（原稿：{source}；版面：{page}）',
    en: '“{story}” lost {count} characters: “{text}” (source: {source}; page: {page})',
    hint: PROGRAM_FAULT,
  },
  'text-added': {
    severity: 'error',
    zh: '“{story}”在稿位“{slot}”多出 {count} 个字：“{text}”（原稿：{source}；版面：{page}）',
    en: '“{story}” shows {count} characters too many in slot “{slot}”: “{text}” (source: {source}; page: {page})',
    hint: PROGRAM_FAULT,
  },
  'text-changed': {
    severity: 'error',
    zh: '“{story}”的“{text}”在稿位“{slot}”成了“{found}”（原稿：{source}；版面：{page}）',
    en: '“{text}” of “{story}” became “{found}” in slot “{slot}” (source: {source}; page: {page})',
    hint: PROGRAM_FAULT,
  },
  'text-moved': {
    severity: 'error',
    zh: '“{story}”有 {count} 个字不在原处：“{text}”（原稿：{source}；版面：{page}）',
    en: '“{story}” has {count} characters out of order: “{text}” (source: {source}; page: {page})',
    hint: PROGRAM_FAULT,
  },
  'text-without-source': {
    severity: 'error',
    zh: '稿位“{slot}”里的“{text}”不属于任何稿件',
    en: '“{text}” in slot “{slot}” belongs to no story',
    hint: PROGRAM_FAULT,
  },
  'pdf-differs': {
    severity: 'error',
    zh: '第 {folio} 版稿位“{slot}”：PDF 里读到的是 {found}，排好的是 {expected}',
    en: 'page {folio}, slot “{slot}”: the PDF reads {found} where {expected} was set',
    hint: PROGRAM_FAULT,
  },
  'pdf-unreadable': {
    severity: 'error',
    zh: '写出的 PDF 读不回来',
    en: 'the finished PDF cannot be read back',
    hint: PROGRAM_FAULT,
  },
  'pdf-page-count': {
    severity: 'error',
    zh: 'PDF 有 {found} 页，应有 {expected} 页',
    en: 'the PDF has {found} pages instead of {expected}',
    hint: PROGRAM_FAULT,
  },
  'split-without-fold': {
    severity: 'error',
    zh: '模板“{template}”没有折缝，不能用 --split 分成两个版',
    en: 'template “{template}” has no fold at which --split could cut the sheet',
    hint: {
      zh: '去掉 --split，或在模板的 sheet 里写 fold',
      en: 'leave --split out, or give the template’s `sheet` a `fold`',
    },
  },
  'output-taken': {
    severity: 'error',
    zh: '“{file}”不是普通文件，写不成；原有的文件都没有动',
    en: '“{file}” is not a plain file and cannot be replaced; no file was touched',
    hint: { zh: '把它移开，或换一个 --out', en: 'move it away, or give another --out' },
  },
  'output-stale': {
    severity: 'warning',
    zh: '上次留下的“{file}”删不掉，不要误发',
    en: '“{file}” of an earlier build could not be removed: take care not to send it',
    hint: { zh: '自己把它删掉', en: 'remove it by hand' },
  },
});

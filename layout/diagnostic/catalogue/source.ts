// What can go wrong with any source file: its bytes, its path, its YAML.
import { messages } from '../message.js';

export const sourceMessages = messages({
  'file-missing': {
    severity: 'error',
    zh: '找不到文件“{file}”',
    en: 'the file “{file}” is missing',
    hint: { zh: '检查文件名和路径，注意大小写', en: 'check the name and the path, letter case included' },
  },
  'file-unreadable': {
    severity: 'error',
    zh: '文件“{file}”读不出来（{reason}）',
    en: 'the file “{file}” cannot be read ({reason})',
    hint: {
      zh: '确认它是文件而不是文件夹，并有读取权限',
      en: 'make sure that it is a file, not a folder, and that you may read it',
    },
  },
  'path-outside': {
    severity: 'error',
    zh: '路径“{path}”越出了本期的文件夹',
    en: 'the path “{path}” leaves the edition’s folder',
    hint: {
      zh: '把文件放进本期文件夹，写相对路径，用“/”分隔',
      en: 'put the file into the edition’s folder and write a relative path with forward slashes',
    },
  },
  'not-utf8': {
    severity: 'error',
    zh: '文件“{file}”不是 UTF-8 编码：第 {offset} 字节（从 0 数起）是 {byte}',
    en: 'the file “{file}” is not UTF-8: byte {offset} (counted from 0) is {byte}',
    hint: {
      zh: '在编辑器里用 UTF-8 编码另存一遍（原来多半是 GBK 或 UTF-16）',
      en: 'save it again as UTF-8 in your editor (it probably is GBK or UTF-16)',
    },
  },
  'control-character': {
    severity: 'error',
    zh: '文中有不能付印的控制字符 {codePoint}（共 {count} 处，这里是第一处）',
    en: 'the control character {codePoint} cannot be printed ({count} in this file, the first one here)',
    hint: {
      zh: '删掉它；从别处粘贴的文字最容易带进来',
      en: 'delete it; text pasted from elsewhere often brings it along',
    },
  },
  'yaml-syntax': {
    severity: 'error',
    zh: '这里的 YAML 写法有误：{reason}',
    en: 'this is not valid YAML: {reason}',
    hint: {
      zh: '看看冒号后有没有空格、引号和括号是否成对',
      en: 'look for a colon without a space, or a quote or bracket left open',
    },
  },
  'full-width-colon': {
    severity: 'error',
    zh: '“{key}”后面是全角冒号“：”',
    en: '“{key}” is followed by a full-width colon “：”',
    hint: { zh: '冒号要用英文的“:”，后面空一格', en: 'write a plain “:” and a space after it' },
  },
  'yaml-unclosed': {
    severity: 'error',
    zh: '这里的 {opener} 没有收尾',
    en: 'this {opener} is never closed',
    hint: { zh: '补上与它成对的符号', en: 'add the sign that closes it' },
  },
  'yaml-alias': {
    severity: 'error',
    zh: '“*{alias}”没有对应的“&{alias}”',
    en: '“*{alias}” has no “&{alias}” before it',
    hint: { zh: '文字以“*”开头时，整段加英文双引号', en: 'put text that begins with “*” in double quotes' },
  },
  'yaml-duplicate-key': {
    severity: 'error',
    zh: '键“{key}”写了两次',
    en: 'the key “{key}” is there twice',
    hint: { zh: '只留一个；多行内容写成列表', en: 'keep one; write several lines as a list' },
  },
  'yaml-tab': {
    severity: 'error',
    zh: 'YAML 的缩进不能用制表符',
    en: 'YAML cannot be indented with tabs',
    hint: { zh: '改用空格', en: 'use spaces' },
  },
  'yaml-indent': {
    severity: 'error',
    zh: '这一行的缩进与上下文对不齐',
    en: 'this line’s indent does not fit the lines around it',
    hint: {
      zh: '同一级的行要对齐，下一级多缩进两格',
      en: 'align lines of one level and indent the next level by two spaces',
    },
  },
  'yaml-nested-colon': {
    severity: 'error',
    zh: '这里的冒号让一段文字变成了键值',
    en: 'a colon here turns text into a key and a value',
    hint: { zh: '整段文字加英文双引号', en: 'put the whole text in double quotes' },
  },
  'yaml-start': {
    severity: 'error',
    zh: '没有引号的文字不能以“{character}”开头',
    en: 'text without quotes cannot begin with “{character}”',
    hint: { zh: '整段文字加英文双引号', en: 'put the whole text in double quotes' },
  },
  'yaml-unknown-key': {
    severity: 'error',
    zh: '不认识的键“{key}”',
    en: 'unknown key “{key}”',
    hint: { zh: '这里可用：{known}', en: 'known here: {known}' },
  },
  'yaml-unknown-key-near': {
    severity: 'error',
    zh: '不认识的键“{key}”',
    en: 'unknown key “{key}”',
    hint: { zh: '是不是“{nearest}”？', en: 'did you mean “{nearest}”?' },
  },
  'yaml-missing-key': {
    severity: 'error',
    zh: '缺少“{key}”',
    en: '“{key}” is missing',
    hint: { zh: '加上 {key}: …（{expected}）', en: 'add {key}: … ({expected})' },
  },
  'yaml-wrong-type': {
    severity: 'error',
    zh: '“{key}”应当是{expected}，这里是{given}',
    en: '“{key}” should be {expected}, not {given}',
  },
  'yaml-not-text': {
    severity: 'error',
    zh: '“{key}”应当是文字，这里是{given}',
    en: '“{key}” should be text, not {given}',
    hint: {
      zh: '文字里有冒号、井号等符号时，整段加英文双引号',
      en: 'put text with colons or other signs in double quotes',
    },
  },
  'yaml-empty': {
    severity: 'error',
    zh: '“{key}”是空的',
    en: '“{key}” is empty',
    hint: { zh: '填上内容，或删掉这一行', en: 'fill it in or delete the line' },
  },
  'yaml-not-one-of': {
    severity: 'error',
    zh: '“{key}”不能是“{given}”',
    en: '“{key}” cannot be “{given}”',
    hint: { zh: '可以是：{allowed}', en: 'it may be: {allowed}' },
  },
  'yaml-not-one-of-near': {
    severity: 'error',
    zh: '“{key}”不能是“{given}”',
    en: '“{key}” cannot be “{given}”',
    hint: { zh: '是不是“{nearest}”？可以是：{allowed}', en: 'did you mean “{nearest}”? It may be: {allowed}' },
  },
  'yaml-too-small': {
    severity: 'error',
    zh: '“{key}”太小：最少 {minimum}',
    en: '“{key}” is too small: at least {minimum}',
  },
  'yaml-not-more': {
    severity: 'error',
    zh: '“{key}”太小：要大于 {minimum}',
    en: '“{key}” is too small: it must be more than {minimum}',
  },
  'yaml-too-big': {
    severity: 'error',
    zh: '“{key}”太大：最多 {maximum}',
    en: '“{key}” is too big: at most {maximum}',
  },
  'yaml-too-few': {
    severity: 'error',
    zh: '“{key}”项数太少：最少 {minimum} 项',
    en: '“{key}” has too few entries: at least {minimum}',
  },
  'yaml-too-many': {
    severity: 'error',
    zh: '“{key}”项数太多：最多 {maximum} 项',
    en: '“{key}” has too many entries: at most {maximum}',
  },
  'yaml-format': {
    severity: 'error',
    zh: '“{key}”写成了“{given}”，格式不对',
    en: '“{given}” is no valid “{key}”',
    hint: { zh: '写法如：{expected}', en: 'write it like: {expected}' },
  },
});

// What can go wrong in the text and line rooms.
import { messages } from '../message.js';

export const lineMessages = messages({
  'missing-character': {
    severity: 'error',
    zh: '没有字体含有“{character}”（{codePoint}）',
    en: 'no font has the character “{character}” ({codePoint})',
    hint: {
      zh: '换一个字，或在 fonts/catalogue.yaml 里给“{family}”加一款含有它的字体',
      en: 'use another character, or give “{family}” a font that has it in fonts/catalogue.yaml',
    },
  },
  'forced-break': {
    severity: 'warning',
    zh: '一个西文串比一行还长，只好在“{before}|{after}”处硬断',
    en: 'a Western string is wider than a line and was cut at “{before}|{after}”',
    hint: {
      zh: '缩短它，或在可断处加空格',
      en: 'shorten it, or put a space where it may be cut',
    },
  },
  'prohibited-edge': {
    severity: 'warning',
    zh: '行太窄，“{before}|{after}”处的断行违反了避头尾规则',
    en: 'the line is too narrow: the break at “{before}|{after}” breaks the line-edge rules',
    hint: {
      zh: '改动文字，或放宽这一栏',
      en: 'change the words, or widen the column',
    },
  },
  'kept-parted': {
    severity: 'note',
    zh: '“{before}|{after}”处断开了一个不该断开的词',
    en: 'a kept string was parted at “{before}|{after}”: no other break fits',
    hint: {
      zh: '改动文字，或放宽这一栏',
      en: 'change the words, or widen the column',
    },
  },
  'overfull-line': {
    severity: 'error',
    zh: '“{text}”这一行超出行长 {over} 点',
    en: 'the line “{text}” is {over} pt wider than its measure',
    hint: {
      zh: '改动文字，或放宽这一栏',
      en: 'change the words, or widen the column',
    },
  },
  'loose-line': {
    severity: 'warning',
    zh: '“{text}”这一行字距拉开了 {gap} 字',
    en: 'the line “{text}” is opened by {gap} em at every gap',
    hint: {
      zh: '增删一两个字',
      en: 'add or cut a character or two',
    },
  },
  'short-line': {
    severity: 'warning',
    zh: '“{text}”这一行没有可以拉开的地方，短了 {short} 字',
    en: 'the line “{text}” has nothing to stretch and ends {short} em short',
    hint: {
      zh: '改动文字，让长词换到别处',
      en: 'change the words, so that the long word falls elsewhere',
    },
  },
});

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
  'mark-without-measures': {
    severity: 'error',
    zh: '模板没有给出“:{mark}”的尺寸，样式“{style}”排不出来',
    en: 'the template gives no measures for “:{mark}”, and style “{style}” cannot set it',
    hint: {
      zh: '在模板 defaults 或这个样式的 marks 里写上 {mark}: …，见 templates/README.md',
      en: 'write {mark}: … under `marks` of `defaults` or of the style: see templates/README.md',
    },
  },
  'mark-in-vertical': {
    severity: 'error',
    zh: '“:{mark}”还不能用在竖排里（样式“{style}”）',
    en: '“:{mark}” cannot stand in vertical lines yet (style “{style}”)',
    hint: {
      zh: '去掉这个标记，或把这段文字横排',
      en: 'take the mark out, or set this text in horizontal lines',
    },
  },
  'dots-without-han': {
    severity: 'warning',
    zh: '“{text}”里没有汉字，着重号没有地方加',
    en: '“{text}” has no Han, so no emphasis dot is set',
    hint: { zh: '西文和数字改用 **加粗** 或 *变体*', en: 'for Latin words and figures write **strong** or *emphasis*' },
  },
  'marks-crowded': {
    severity: 'warning',
    zh: '“{text}”这一行的着重号、线或注音碰到邻行，行距还差 {short} 字',
    en: 'dots, lines or readings of the line “{text}” touch the line next to it: the line gap lacks {short} em',
    hint: {
      zh: '在模板里放大行距，或改小 marks 里的尺寸',
      en: 'open the line gap in the template, or make the measures under `marks` smaller',
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

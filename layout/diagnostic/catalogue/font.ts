// What can go wrong in the font room.
import { messages } from '../message.js';

export const fontMessages = messages({
  'font-file-missing': {
    severity: 'error',
    zh: '找不到字体文件“{file}”',
    en: 'the font file “{file}” is not there',
    hint: {
      zh: '检查路径：相对于 fonts/ 目录，或用 npm: 加包名与路径；自带的楷体由 npm ci 生成',
      en: 'check the path: relative to the fonts/ folder, or npm: with package and path; the shipped kai face is made by npm ci',
    },
  },
  'font-file-unreadable': {
    severity: 'error',
    zh: '“{file}”不是可用的字体（第 {index} 款）',
    en: '“{file}” is not a font that can be used (font number {index})',
    hint: {
      zh: '请用完整、可读的 TTF、OTF 或 TTC 文件，不能是文件夹；残缺或截短的要重新取得；TTC 用 index 指明其中哪一款，从 0 数起',
      en: 'give a whole, readable TTF, OTF or TTC file, not a folder; fetch a damaged or cut-short one anew; for a TTC, index says which of its fonts, counted from 0',
    },
  },
  'font-embedding': {
    severity: 'error',
    zh: '字体“{name}”不许嵌入（OS/2 fsType），不能用来付印',
    en: 'the font “{name}” forbids embedding (OS/2 fsType) and cannot go to press',
    hint: {
      zh: '向字体厂商取得允许嵌入的版本，或在字体目录里换一款',
      en: 'get a version that allows embedding from its foundry, or name another font in the catalogue',
    },
  },
  'font-em-box': {
    severity: 'warning',
    zh: '字体“{name}”的 OS/2 typo 值（{top} 与 {bottom}）合起来不是一个全身，改按 880 与 120 安放',
    en: 'the OS/2 typo values of “{name}” ({top} and {bottom}) do not make one em; 880 and 120 are used',
    hint: {
      zh: '在字体目录里给“{family}”写上 emBox: [上, 下]，合计 1000',
      en: 'give “{family}” an emBox: [top, bottom] in the catalogue that adds up to 1000',
    },
  },
  'font-coverage': {
    severity: 'note',
    zh: '字体“{name}”缺 GB/T 2312 的 {missing} 个字，缺字由后备字体补',
    en: '“{name}” lacks {missing} characters of GB/T 2312; the fallback families supply them',
  },
  'font-family-unknown': {
    severity: 'error',
    zh: '字体目录里没有“{family}”这个字体族',
    en: 'the font catalogue has no family “{family}”',
    hint: {
      zh: '可用：{known}；也可以在自己的 fonts/catalogue.yaml 里加上它',
      en: 'known: {known}; or add it to your own fonts/catalogue.yaml',
    },
  },
  'font-fallback': {
    severity: 'warning',
    zh: '{label}（{family}）没有字体文件，用{standIn}代替',
    en: '{label} ({family}) has no font file; {standIn} stands in for it',
    hint: {
      zh: '在自己的 fonts/catalogue.yaml 里给“{family}”指明一个字体文件',
      en: 'name a font file for “{family}” in your own fonts/catalogue.yaml',
    },
  },
});

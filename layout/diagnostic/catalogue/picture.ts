// What can go wrong in the picture room.
import { messages } from '../message.js';

export const pictureMessages = messages({
  'picture-missing': {
    severity: 'error',
    zh: '找不到图片 {file}',
    en: 'the picture {file} does not exist',
    hint: {
      zh: '把图片放进本期的文件夹，或改正稿件里的路径（大小写也要一致）',
      en: 'put the picture into the edition’s folder, or correct its path in the story (letter case counts)',
    },
  },
  'picture-unreadable': {
    severity: 'error',
    zh: '图片 {file} 已损坏或不完整，无法读取',
    en: 'the picture {file} is damaged or cut short and cannot be read',
    hint: {
      zh: '请重新传送或重新导出这张图片',
      en: 'transfer or export the picture again',
    },
  },
  'picture-format': {
    severity: 'error',
    zh: '图片 {file} 的格式（{format}）不能付印',
    en: 'the picture {file} is of a kind ({format}) that cannot be printed',
    hint: {
      zh: '请存为 JPEG、PNG、TIFF、WebP 或 AVIF',
      en: 'save it as JPEG, PNG, TIFF, WebP or AVIF',
    },
  },
  'picture-too-many-pixels': {
    severity: 'error',
    zh: '图片 {file} 有 {megapixels} 百万像素，超过 {limit} 百万像素的上限',
    en: 'the picture {file} has {megapixels} megapixels, over the limit of {limit}',
    hint: {
      zh: '请先缩小；新闻纸上通栏大图也用不到这么多像素',
      en: 'scale it down first; no picture on newsprint needs so many',
    },
  },
  'picture-cmyk-without-profile': {
    severity: 'error',
    zh: '图片 {file} 是 CMYK，但没有嵌入 ICC 特性文件，无法知道它的颜色',
    en: 'the picture {file} is CMYK without an ICC profile, so its colours are unknown',
    hint: {
      zh: '请嵌入特性文件后重存，或改存为 sRGB',
      en: 'save it again with its profile embedded, or as sRGB',
    },
  },
  'picture-resolution': {
    severity: 'warning',
    zh: '图片 {file} 在版面上只有 {ppi} ppi，低于 {limit} ppi，印出来会发虚',
    en: 'the picture {file} has only {ppi} ppi on the page, under {limit}: it will look soft in print',
    hint: {
      zh: '换一张宽至少 {pixels} 像素的原图，或把图缩小到 {millimetres} mm 宽以内',
      en: 'take an original whose shown part is at least {pixels} pixels wide, or set the picture no wider than {millimetres} mm',
    },
  },
  'picture-resolution-unprintable': {
    severity: 'error',
    zh: '图片 {file} 在版面上只有 {ppi} ppi，低于 {limit} ppi，不能付印',
    en: 'the picture {file} has only {ppi} ppi on the page, under {limit}: it cannot be printed',
    hint: {
      zh: '换一张宽至少 {pixels} 像素的原图，或把图缩小到 {millimetres} mm 宽以内',
      en: 'take an original whose shown part is at least {pixels} pixels wide, or set the picture no wider than {millimetres} mm',
    },
  },
});

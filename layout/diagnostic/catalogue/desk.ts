// What can go wrong when the desk begins something new: an edition, a template, a drawing.
import { messages } from '../message.js';

export const deskMessages = messages({
  'no-workspace': {
    severity: 'error',
    zh: '“{folder}”里没有 content/ 也没有 templates/，不像是工作文件夹',
    en: '“{folder}” has neither content/ nor templates/, so it does not look like a workspace',
    hint: {
      zh: '先进入报纸的工作文件夹再运行；要从头建一个，就先建 content 文件夹：mkdir content',
      en: 'run the command in your paper’s folder; to begin a new one, make its folder first: mkdir content',
    },
  },
  'not-a-day': {
    severity: 'error',
    zh: '“{date}”不是日历上的一天',
    en: '“{date}” is no day of the calendar',
    hint: { zh: '写成 2025-06-01 这样', en: 'write it like 2025-06-01' },
  },
  'already-there': {
    severity: 'error',
    zh: '“{path}”已经有了，没有动它',
    en: '“{path}” is there already and was left as it is',
    hint: { zh: '换一个名字或日期，或自己先把它移走', en: 'choose another name or date, or move it away yourself' },
  },
  'template-unknown': {
    severity: 'error',
    zh: '没有模板“{name}”',
    en: 'there is no template “{name}”',
    hint: { zh: '现有模板：{known}', en: 'known templates: {known}' },
  },
  'template-name': {
    severity: 'error',
    zh: '“{name}”不能作模板名',
    en: '“{name}” cannot be the name of a template',
    hint: {
      zh: '只用文字、数字、“-”“_”和点，不以点或“-”开头，不带文件夹和 .yaml，例如 weekend-page',
      en: 'use letters, digits, “-”, “_” and dots alone, no dot or “-” first, no folder and no .yaml, such as weekend-page',
    },
  },
});

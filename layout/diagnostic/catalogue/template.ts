// What can go wrong in the template room.
import { messages } from '../message.js';

export const templateMessages = messages({
  'template-missing': {
    severity: 'error',
    zh: '找不到模板“{name}”（{file}）',
    en: 'there is no template “{name}” ({file})',
    hint: {
      zh: '把它放进 templates/，或改 edition.yaml 的 template',
      en: 'put it into templates/, or change `template` in edition.yaml',
    },
  },
  'unknown-name': {
    severity: 'error',
    zh: '模板里没有名为“{name}”的{kind}',
    en: 'the template has no {kind} named “{name}”',
    hint: { zh: '已有：{known}', en: 'there are: {known}' },
  },
  'one-part-each': {
    severity: 'error',
    zh: '一个部件只能是 text、space、row、box、flow 之一',
    en: 'a part is exactly one of text, space, row, box, flow',
    hint: { zh: '把它们分成几个部件', en: 'make them separate parts' },
  },
  'slot-outside': {
    severity: 'error',
    zh: '版位“{slot}”超出版心（版心 {width} 字宽、{lines} 行）',
    en: 'slot “{slot}” leaves the type area ({width} em × {lines} lines)',
    hint: { zh: '改小它的 at', en: 'make its `at` smaller' },
  },
  'slots-overlap': {
    severity: 'error',
    zh: '版位“{slot}”与“{other}”重叠',
    en: 'slots “{slot}” and “{other}” overlap',
    hint: { zh: '移开其中一个的 at', en: 'move the `at` of one of them' },
  },
});

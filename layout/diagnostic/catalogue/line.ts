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
});

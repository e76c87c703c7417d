// Words that stand as values in messages and need a form in each language.

/** Words a value may name as `#word`; `|` between them reads as “or”. */
export const vocabulary = {
  text: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '真假值（true 或 false）', en: 'true or false' },
  list: { zh: '列表', en: 'a list' },
  map: { zh: '键值表', en: 'a map of keys' },
  nothing: { zh: '空值', en: 'nothing' },
  foot: { zh: '栏脚', en: 'foot' },
  head: { zh: '栏头', en: 'head' },
  kicker: { zh: '引题', en: 'kicker' },
  headline: { zh: '主题', en: 'headline' },
  decks: { zh: '副题', en: 'deck' },
  digest: { zh: '提要', en: 'digest' },
  byline: { zh: '署名', en: 'byline' },
  dateline: { zh: '电头', en: 'dateline' },
  signature: { zh: '文末署名', en: 'signature' },
  label: { zh: '框题', en: 'label' },
  crosshead: { zh: '小标题', en: 'crosshead' },
  body: { zh: '正文', en: 'body' },
  take: { zh: '带 take 的框', en: 'a box with `take`' },
  inset: { zh: '正文的 insets ', en: 'an inset of a flow' },
  place: { zh: '另一个 slot ', en: 'another `slot`' },
  upright: { zh: '竖', en: 'vertical' },
  level: { zh: '横', en: 'horizontal' },
  left: { zh: '左', en: 'left' },
  top: { zh: '上', en: 'top' },
  em: { zh: '字', en: 'em' },
  lines: { zh: '行', en: 'lines' },
  other: { zh: '别的东西', en: 'something else' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

export type Word = keyof typeof vocabulary;

const isWord = (name: string): name is Word => Object.hasOwn(vocabulary, name);

/** A value of a message in one language: words of the vocabulary translated, everything else as it is. */
export const wordIn = (language: 'zh' | 'en', value: string | number): string => {
  const text = String(value);
  if (!text.startsWith('#')) return text;
  const words = text.slice(1).split('|');
  if (!words.every(isWord)) return text;
  return words.map((word) => vocabulary[word][language]).join(language === 'zh' ? '或' : ' or ');
};

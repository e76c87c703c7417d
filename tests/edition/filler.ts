// Words of the tests' own, for text that has to be longer, and for heads.

const SENTENCES = [
  '清晨的胡同里传来卖豆浆的吆喝声，老槐树下有人慢慢打着太极。',
  '图书馆新添了靠窗的座位，放学后的孩子们安静地翻着画册。',
  '修鞋的师傅把摊子挪到背风的墙根，收音机里播着天气预报。',
  '河边的步道铺好了，傍晚散步的人比往年多了不少。',
  '社区食堂的菜单一周一换，老人们爱吃的是炖白菜和小米粥。',
  '夜里下了一场薄雪，早起的人在门前扫出一条窄窄的路。',
  '花店的姑娘把水仙摆在门口，过路的人总要停下来闻一闻。',
  '公交站新装了座椅，等车的人可以避一避冷风。',
] as const;

const HEAD_WORDS =
  '冬日街巷添新景便民服务进社区老树新花满院香书声灯影夜归人河畔步道连邻里雪后清晨扫路忙春风先到小院来暖意融融过大年';

/** Text of exactly so many characters that ends as a sentence; `turn` chooses where it begins. */
export const sentences = (length: number, turn: number): string => {
  if (length <= 0) return '';
  const order = SENTENCES.map((_, index) => SENTENCES[(index + turn) % SENTENCES.length] ?? '').join('');
  const text = order.repeat(Math.ceil(length / order.length)).slice(0, length - 1);
  // A mark before the last full stop would make two in a row.
  return `${text.replace(/[，。]$/u, '日')}。`;
};

/** A head of exactly so many characters. */
export const headWords = (length: number, turn: number): string => {
  const start = (turn * 7) % HEAD_WORDS.length;
  return (HEAD_WORDS.slice(start) + HEAD_WORDS).slice(0, length);
};

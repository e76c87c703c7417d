// Filler copy (示例文字): text that stands in for a story and that nobody can take for one.

const SENTENCES = [
  '这里排的是示例文字，请换成稿件正文。',
  '示例文字只占地方，不报道任何事情。',
  '稿件没到以前，先用它看一看这块版面有几栏、有几行。',
  '字数合不合适，换上正文再排一次就知道。',
  '示例文字一句也不能付印。',
  '标题长短、图片大小，也可以先照示例试一试。',
  '正文一到，示例文字整段删去。',
] as const;

/** Lines of one paragraph after another: of uneven lengths, as stories have them, and few enough paragraphs that columns seldom end in their last lines. */
const PARAGRAPH_LINES = [8, 11, 7, 10, 9] as const;
/** A paragraph's last line is so full. */
const LAST_LINE = 0.6;
/** A shorter rest goes to the paragraph before. */
const FEWEST_LINES = 3;
/** First-line indent of Chinese paragraphs, in em. */
const INDENT = 2;
/** Under so many em a paragraph could not hold a sentence's end. */
const SHORTEST = 2;

/** Filler of exactly so many characters, ending as a sentence; `turn` chooses the sentence it begins with. */
export const fillerText = (length: number, turn: number): string => {
  const order = SENTENCES.map((_, index) => SENTENCES[(index + turn) % SENTENCES.length] ?? '').join('');
  const cut = order.repeat(Math.ceil(length / order.length)).slice(0, length - 1);
  // A mark before the last full stop would make two in a row.
  return `${cut.replace(/[，、。]$/u, '字')}。`;
};

/**
 * Paragraphs that make about so many lines of so many characters; `turn` chooses how long the first of them is, and the sentence that
 * all begin with: alike, they break alike, so that a `turn` without loose lines has none anywhere.
 */
export const fillerParagraphs = (lines: number, characters: number, turn: number): readonly string[] => {
  const paragraphs: string[] = [];
  for (let left = lines; left > 0; ) {
    const wanted = PARAGRAPH_LINES[(paragraphs.length + turn) % PARAGRAPH_LINES.length] ?? left;
    const own = left - wanted < FEWEST_LINES ? left : wanted;
    const length = Math.round((own - 1 + LAST_LINE) * characters) - INDENT;
    paragraphs.push(fillerText(Math.max(SHORTEST, length), turn));
    left -= own;
  }
  return paragraphs;
};

const NUMERALS = '一二三四五六七八九十';
/** An item is so much of a line. */
const ITEM_LINE = 0.9;

/** Items of a list, a line each. */
export const fillerItems = (lines: number, characters: number): readonly string[] =>
  Array.from({ length: lines }, (_, index) => {
    const item = `示例条目之${NUMERALS[index % NUMERALS.length]}，示例文字只占地方，请换成一条正文，每一条最好排满一行，不要多出来`;
    return item.slice(0, Math.max(SHORTEST, Math.floor(characters * ITEM_LINE))).replace(/，$/u, '');
  });

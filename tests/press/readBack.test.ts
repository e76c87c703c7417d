// What the other reader gives for awkward files: content order, its own additions left out, nothing swallowed in silence.
import { describe, expect, test } from 'vitest';
import { readBack, warmUp } from '../../layout/press/readBack.js';
import { writePdf } from './writePdf.js';

const hex = (value: number): string => value.toString(16).padStart(4, '0');

/** A PDF written out by hand, with one text object; each glyph stands for the string that its ToUnicode entry gives. */
const writeBare = (glyphs: readonly string[], mode = 0): Uint8Array => {
  const shown = glyphs.map((_, index) => hex(index + 1)).join('');
  const content = `BT /F 9 Tf ${mode} Tr 50 50 Td <${shown}> Tj ET`;
  const utf16 = (text: string) => Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
  const entries = glyphs.map((text, index) => `<${hex(index + 1)}> <${utf16(text)}>`).join('\n');
  const cmap =
    `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n` +
    `${glyphs.length} beginbfchar\n${entries}\nendbfchar endcmap`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/X/DW 1000/CIDSystemInfo<</Registry(A)/Ordering(I)/Supplement 0>>>>',
    `<</Length ${cmap.length}>>stream\n${cmap}\nendstream`,
  ];
  let file = '%PDF-1.6\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return new TextEncoder().encode(
    `${file}${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`,
  );
};

describe('reading back', () => {
  test('keeps the order of the content, not that of the page', async () => {
    const line = (x: number, y: number, text: string) => ({ x, y, text });
    const pages = [
      [line(300, 20, '右栏一'), line(300, 33, '右栏二'), line(20, 20, '左栏一'), line(20, 33, '左栏二')],
      [line(200, 20, '后'), line(20, 20, '先'), line(100, 20, '中')],
    ];
    expect(await readBack(await writePdf(pages))).toEqual(['右栏一右栏二左栏一左栏二', '后先中']);
  });

  test('leaves out white space and what the reader adds', async () => {
    const lines = [
      { x: 20, y: 20, text: '甲 乙　丙' },
      { x: 200, y: 20, text: '丁' },
      { x: 20, y: 33, text: ' ' },
    ];
    expect(await readBack(await writePdf([lines]))).toEqual(['甲乙丙丁']);
  });

  test('keeps a hyphen at a line’s end', async () => {
    const lines = [
      { x: 20, y: 20, text: '推动ab-' },
      { x: 20, y: 33, text: 'cd应用' },
    ];
    expect(await readBack(await writePdf([lines]))).toEqual(['推动ab-cd应用']);
  });

  test('rare Han, one glyph for two characters, ligatures', async () => {
    expect(await readBack(writeBare(['𠮷', '——', 'ﬁ', '……', '豈']))).toEqual(['𠮷——fi……豈']);
  });

  test('does not take invisible text for print', async () => {
    expect(await readBack(writeBare(['甲', '乙'], 0))).toEqual(['甲乙']);
    expect(await readBack(writeBare(['甲', '乙'], 3))).toEqual(['']);
  });

  test('shows where a text object repeats another', async () => {
    const line = { x: 20, y: 20, text: '重叠' };
    expect(await readBack(await writePdf([[line, line]]))).toEqual(['重叠\uFFFD']);
  });

  test('tells what is no PDF', async () => {
    await warmUp();
    expect(await readBack(new TextEncoder().encode('no PDF'))).toBeUndefined();
  });
});

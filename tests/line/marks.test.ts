// Marks beside the text: dots, name lines, readings, superscript and subscript. A paragraph is shown as its lines with what is drawn.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Face, FontBook } from '../../layout/font/face.js';
import type { SetLine } from '../../layout/line/setLine.js';
import { type SetParagraph, setParagraph } from '../../layout/line/setParagraph.js';
import type { Mark, NameLine, Ruby, TextRun } from '../../layout/story/story.js';
import type { MarkMeasures, TextStyle } from '../../layout/template/style.js';
import { em, type Length, toEm } from '../../layout/unit/length.js';
import { fakeFace, fakeFonts } from './fakeFonts.js';
import { body, fonts, places, run, SIZE, texts } from './setting.js';

const marks: MarkMeasures = {
  dots: { size: 0.2, drop: 0.25 },
  name: { weight: 0.05, drop: 0.2, apart: 0.2 },
  title: { weight: 0.05, drop: 0.2, apart: 0.2, height: 0.1, length: 0.3 },
  ruby: { size: 0.5, rise: 0.9, apart: 0.2, overhang: 0.3 },
  sup: { size: 0.6, rise: 0.4 },
  sub: { size: 0.6, drop: 0.2 },
};
const marked: TextStyle = { ...body, marks };
const ragged: TextStyle = { ...marked, align: 'start' };

const setRuns = (
  runs: readonly TextRun[],
  measure: number,
  style: TextStyle = marked,
  book: FontBook = fonts,
): SetParagraph => setParagraph({ runs, style, measure: em(measure, SIZE), fonts: book, keep: [] });

const name = (): NameLine => ({ type: 'name' });
const title = (): NameLine => ({ type: 'title' });
const ruby = (reading: string): Ruby => ({ type: 'ruby', reading, span: run(reading).span });

const ems = (length: Length): string => toEm(length, SIZE).toFixed(2);

/** A line's dots and lines, places in em. */
const drawn = (line: SetLine | undefined): readonly string[] =>
  (line?.marks?.drawn ?? []).map((mark) =>
    mark.type === 'dot'
      ? `dot@${ems(mark.x)},${ems(mark.y)}`
      : `${mark.type}@${ems(mark.from)}–${ems(mark.to)},${ems(mark.y)}`,
  );

describe('emphasis dots', () => {
  test('stand under the middle of each Han, none under marks, spaces and Latin words', () => {
    const { lines } = setRuns([run('要'), run('“重点”，GDP 是', ['dots'])], 20);
    expect(drawn(lines[0])).toEqual(['dot@2.00,-0.25', 'dot@3.00,-0.25', 'dot@6.63,-0.25']);
    expect(places(lines[0] as SetLine)).toEqual(
      places(setRuns([run('要“重点”，GDP 是')], 20, body).lines[0] as SetLine),
    );
  });

  test('without Han are told', () => {
    expect(setRuns([run('GDP', ['dots'])], 20).diagnostics.map(({ id }) => id)).toEqual(['dots-without-han']);
  });

  test('stand below a line that they share their characters with', () => {
    const line = name();
    const { lines } = setRuns([run('东', [line]), run('城', [line, 'dots']), run('人', ['dots'])], 20);
    // The line's ink ends 0.225 em below the baseline, 0.105 below the character frame.
    expect(drawn(lines[0])).toEqual(['name@0.00–2.00,-0.20', 'dot@1.50,-0.36', 'dot@2.50,-0.25']);
  });
});

describe('name and title lines', () => {
  test('neighbours are kept apart, a name in several runs is one', () => {
    const one = name();
    const { lines } = setRuns(
      [run('东', [one]), run('城', ['strong', one]), run('西城', [name()]), run('，'), run('史记', [title()])],
      20,
    );
    expect(drawn(lines[0])).toEqual(['name@0.00–1.90,-0.20', 'name@2.10–4.00,-0.20', 'title@4.50–6.50,-0.20']);
  });

  test('end with a line and go on at the next one, outside the indent', () => {
    const { lines } = setRuns([run('天地'), run('东西南北中', [name()]), run('人和')], 4, { ...marked, indent: 1 });
    expect(lines.map((line) => [line.text, toEm(line.indent, SIZE), ...drawn(line)])).toEqual([
      ['天地东', 1, 'name@2.00–3.00,-0.20'],
      ['西南北中', 0, 'name@0.00–4.00,-0.20'],
      ['人和', 0],
    ]);
  });

  test('cover a part of a word as far as it reaches', () => {
    const { lines } = setRuns([run('某'), run('ab', [name()]), run('cd')], 20);
    expect(drawn(lines[0])).toEqual(['name@1.13–2.13,-0.20']);
    expect(lines[0]?.runs).toHaveLength(1);
  });
});

describe('readings', () => {
  test('stand over the middle of their bases and are read after them', () => {
    const { lines } = setRuns([run('东', [ruby('ab')]), run('城', [ruby('abc')]), run('区')], 20);
    expect(lines[0]?.text).toBe('东ab城abc区');
    // Half-size letters are 0.25 em wide: both are narrower than their bases.
    expect(places(lines[0] as SetLine)).toEqual([
      '东@0.00',
      ...['a@0.25', 'b@0.50'],
      '城@1.00',
      ...['a@1.13', 'b@1.38', 'c@1.63'],
      '区@2.00',
    ]);
    expect(lines[0]?.runs.map((each) => [toEm(each.size, SIZE), ems(each.glyphs[0]?.y ?? 0)])).toEqual([
      [1, '0.00'],
      [0.5, '0.90'],
      [1, '0.00'],
      [0.5, '0.90'],
      [1, '0.00'],
    ]);
  });

  test('a long one stands over plain neighbours as far as it may, and widens its base for the rest', () => {
    const narrow = setRuns([run('天'), run('东', [ruby('abcdef')]), run('地')], 20).lines[0] as SetLine;
    // 1.5 em over 1 em: a quarter on either side, no more than the overhang.
    expect(toEm(narrow.width, SIZE)).toBe(3);
    expect(places(narrow)).toContain('a@0.75');
    const wide = setRuns([run('天'), run('东', [ruby('abcdefgh')]), run('地')], 20).lines[0] as SetLine;
    // 2 em over 1 em: half on either side, of which 0.3 em are borrowed.
    expect(toEm(wide.width, SIZE)).toBeCloseTo(3.4, 3);
    expect(places(wide)).toEqual(expect.arrayContaining(['东@1.20', 'a@0.70', '地@2.40']));
  });

  test('neighbours keep their white, and none leaves the line', () => {
    const { lines } = setRuns([run('东', [ruby('abcdef')]), run('城', [ruby('abcdef')])], 20);
    const letters = places(lines[0] as SetLine).filter((place) => /^[af]/.test(place));
    expect(letters).toEqual(['a@0.00', 'f@1.25', 'a@1.70', 'f@2.95']);
    expect(toEm(lines[0]?.width ?? 0, SIZE)).toBeCloseTo(3.2, 3);
  });

  test('at a line’s edge they are set flush with it', () => {
    const { lines } = setRuns([run('天地'), run('东', [ruby('abcdef')]), run('西南')], 2);
    expect(texts({ lines, diagnostics: [] })).toEqual(['天地', '东abcdef西', '南']);
    expect(places(lines[1] as SetLine).slice(0, 2)).toEqual(['东@0.00', 'a@0.00']);
  });

  test('a word with one reading is not parted, characters with their own are', () => {
    const word = ruby('a');
    expect(texts(setRuns([run('天地'), run('东城', [word]), run('区人和')], 3, ragged))).toEqual([
      '天地',
      '东城a区',
      '人和',
    ]);
    const single = setRuns([run('天地'), run('东', [ruby('a')]), run('城', [ruby('b')]), run('区人')], 3);
    expect(texts(single)).toEqual(['天地东a', '城b区人']);
  });

  test('a base wider than the line is cut, and its reading stands over the last part', () => {
    const { lines, diagnostics } = setRuns([run('东西南北', [ruby('a')])], 3);
    expect(lines.map(({ text }) => text).join('')).toBe('东西南北a');
    expect(diagnostics.map(({ id }) => id)).toContain('forced-break');
  });
});

describe('superscript and subscript', () => {
  test('are smaller and off the baseline, and stay with what stands before them', () => {
    const { lines } = setRuns([run('水H'), run('2', ['sub']), run('O，米'), run('2', ['sup'])], 20);
    expect(lines[0]?.runs.map((each) => [each.glyphs.map(({ text }) => text).join(''), ems(each.size)])).toEqual([
      ['水H', '1.00'],
      ['2', '0.60'],
      ['O，米', '1.00'],
      ['2', '0.60'],
    ]);
    expect(lines[0]?.runs.map((each) => ems(each.glyphs[0]?.y ?? 0))).toEqual(['0.00', '-0.20', '0.00', '0.40']);
    expect(texts(setRuns([run('天地人'), run('注', ['sup']), run('和')], 3, ragged))).toEqual(['天地', '人注和']);
  });

  test('the font’s own forms are taken where it has them', () => {
    const plain = fakeFace('sups');
    const face: Face = {
      ...plain,
      shape: (text, features) =>
        plain
          .shape(text, features)
          .map((glyph) => (features.includes('sups') ? { ...glyph, id: glyph.id + 1000, advance: 300 } : glyph)),
    };
    const book: FontBook = { ...fakeFonts(), face: () => face, faceFor: () => face };
    const { lines } = setRuns([run('x'), run('2', ['sup'])], 20, marked, book);
    expect(lines[0]?.runs.map(({ size, glyphs }) => [toEm(size, SIZE), glyphs.map(({ id, y }) => [id, y])])).toEqual([
      [
        1,
        [
          [120, 0],
          [1050, 0],
        ],
      ],
    ]);
    expect(toEm(lines[0]?.width ?? 0, SIZE)).toBeCloseTo(0.8, 3);
  });
});

test('a template without measures is told once for each kind of mark, and the text is set', () => {
  const runs = [run('东', ['dots']), run('西', ['dots', name()]), run('南', [ruby('a')]), run('2', ['sup'])];
  const { lines, diagnostics } = setRuns(runs, 20, body);
  expect(diagnostics.map(({ id, values }) => `${id} ${values.mark}`)).toEqual(
    ['dots', 'name', 'ruby', 'sup'].map((mark) => `mark-without-measures ${mark}`),
  );
  expect(texts({ lines, diagnostics })).toEqual(['东西南2']);
});

describe('whatever is marked', () => {
  const piece = fc.constantFrom(
    ...'天地人和春夏秋冬，。“”（）《》',
    '2025',
    '年',
    'GDP',
    ' ',
    '——',
    'https://a.example/b/c-d',
  );
  const free = fc.constantFrom<() => readonly Mark[]>(
    () => [],
    () => ['dots'],
    () => [name()],
    () => [title(), 'dots'],
  );
  const matter = fc.array(fc.tuple(fc.array(piece, { minLength: 1, maxLength: 8 }), free), {
    minLength: 1,
    maxLength: 12,
  });
  const measure = fc.double({ min: 6, max: 24, noNaN: true });

  test('dots and lines change neither breaks nor gaps, and stay within their line', () => {
    fc.assert(
      fc.property(matter, measure, (parts, width) => {
        const runs = parts.map(([pieces, make]) => run(pieces.join(''), make()));
        const got = setRuns(runs, width);
        const plain = setRuns([run(runs.map(({ text }) => text).join(''))], width);
        expect(texts(got)).toEqual(texts(plain));
        expect(got.lines.map(({ gapEm }) => gapEm)).toEqual(plain.lines.map(({ gapEm }) => gapEm));
        for (const [index, line] of got.lines.entries()) {
          expect(places(line)).toEqual(places(plain.lines[index] as SetLine));
          for (const mark of line.marks?.drawn ?? []) {
            const [from, to] = mark.type === 'dot' ? [mark.x, mark.x] : [mark.from, mark.to];
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(line.width + 1);
            if (mark.type !== 'dot') expect(to).toBeGreaterThan(from);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  const han = fc.constantFrom(...'天地人和春夏秋冬');
  const reading = fc.integer({ min: 1, max: 9 }).map((length) => 'abcdefghi'.slice(0, length));
  const annotated = fc.array(
    fc.oneof(
      fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => () => run(pieces.join(''))),
      fc.tuple(fc.array(han, { minLength: 1, maxLength: 3 }), reading).map(
        ([base, text]) =>
          () =>
            run(base.join(''), [ruby(text)]),
      ),
    ),
    { minLength: 1, maxLength: 16 },
  );

  test('readings are all set, each whole after its base and clear of the one before', () => {
    fc.assert(
      fc.property(annotated, measure, (parts, width) => {
        const runs = parts.map((make) => make());
        const { lines } = setRuns(runs, width);
        const readingOf = ({ marks: own }: TextRun) => own.map((mark) => (mark as Ruby).reading).join('');
        expect(lines.map(({ text }) => text).join('')).toBe(runs.map((each) => each.text + readingOf(each)).join(''));
        for (const line of lines) {
          // The fake face's letters are half an em wide.
          const letters = line.runs
            .filter(({ size }) => size < SIZE)
            .flatMap(({ glyphs, size }) => glyphs.map(({ x }) => ({ x, end: x + size / 2 })));
          for (const [index, letter] of letters.entries()) {
            const before = letters[index - 1]?.end ?? -em(marks.ruby?.overhang ?? 0, SIZE);
            expect(letter.x).toBeGreaterThanOrEqual(before - 1);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

// Positions as data: every frame and line of the pages, in points from the sheet's top left, to a hundredth.
import { type Length, toPt } from '../unit/length.js';
import type { Page, PlacedLine } from './page.js';

/** Points to a hundredth: finer than any press can hold. */
const hundredths = (length: Length): number => Math.round(toPt(length) * 100) / 100;

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

/** A line's dots by their number, its name and title lines by where they begin and end on the sheet. */
const markNames = ({ marks = [], textX }: PlacedLine): readonly string[] => {
  const dots = marks.filter(({ type }) => type === 'dot').length;
  const lines = marks.flatMap((mark) =>
    mark.type === 'dot' ? [] : [`${mark.type} ${hundredths(textX + mark.from)}–${hundredths(textX + mark.to)}`],
  );
  return dots > 0 ? [`dots ${dots}`, ...lines] : lines;
};

export const dumpPages = (pages: readonly Page[]) => ({
  pages: pages.map((page) => ({
    folio: page.folio,
    trim: [hundredths(page.trim.width), hundredths(page.trim.height)],
    frames: page.frames.map((frame) => ({
      slot: frame.slot,
      role: frame.role,
      story: frame.story ?? null,
      rect: [frame.rect.x, frame.rect.y, frame.rect.width, frame.rect.height].map(hundredths),
      grid: frame.grid,
      lines: frame.lines.map((line) => ({
        column: line.column,
        gridLine: line.gridLine ?? null,
        x: hundredths(line.textX),
        baseline: hundredths(line.baseline),
        measure: hundredths(line.measure),
        gapEm: thousandths(line.gapEm),
        text: line.text,
        ...(line.marks && { marks: markNames(line) }),
        dir: line.dir,
        source: { file: line.source.file, line: line.source.start.line },
      })),
    })),
  })),
});

/** The dump as text: a frame a paragraph, a line a row, so that a change reads like a proof. */
export const dumpText = (pages: readonly Page[]): string => {
  const rows: string[] = [];
  for (const page of dumpPages(pages).pages) {
    rows.push(`page ${page.folio}  ${page.trim.join(' × ')} pt`);
    for (const frame of page.frames) {
      rows.push('', `${frame.slot}/${frame.role} ${frame.story ?? ''}  [${frame.rect.join(' ')}] ${frame.grid}`);
      for (const line of frame.lines) {
        const place = line.gridLine === null ? '    —' : `${line.column + 1}:${line.gridLine}`.padStart(5);
        const marks = line.marks ? `  ‹${line.marks.join(', ')}›` : '';
        rows.push(
          `  ${place}  ${line.x.toFixed(2).padStart(8)} ${line.baseline.toFixed(2).padStart(8)}  ${line.gapEm.toFixed(3).padStart(6)}  ${line.dir === 'vertical' ? '↓' : ''}${line.text}${marks}`,
        );
      }
    }
  }
  return `${rows.join('\n')}\n`;
};

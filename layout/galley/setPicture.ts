// A story's picture over some of its columns, with caption and credit.
import { diagnose } from '../diagnostic/diagnostic.js';
import { setParagraph } from '../line/setParagraph.js';
import type { StoryPicture } from '../story/story.js';
import type { FlowPicture } from '../template/template.js';
import type { Length } from '../unit/length.js';
import type { GalleyContext } from './context.js';
import type { FlowLine, PictureGalley } from './galley.js';

/** Sets a picture's caption and credit to its width; the credit stands on the caption's last line where there is room. A caption that leaves the picture no row is reported. */
export const setPicture = (
  part: FlowPicture,
  picture: StoryPicture,
  columnWidth: Length,
  gutter: Length,
  context: GalleyContext,
): PictureGalley => {
  const columns = part.to - part.from + 1;
  const width = part.runaround?.width ?? columns * columnWidth + (columns - 1) * gutter;
  const set = (field: StoryPicture['caption'], style: FlowPicture['caption']) => {
    if (!field) return [];
    const result = setParagraph({ runs: field.runs, style, measure: width, fonts: context.fonts, keep: context.keep });
    for (const diagnostic of result.diagnostics) context.report(diagnostic);
    return result.lines;
  };
  const captionLines = set(picture.caption, part.caption);
  const creditLines = set(picture.credit, { ...part.credit, align: 'end', indent: 0 });
  const last = captionLines.at(-1);
  const [credit] = creditLines;
  const beside =
    last !== undefined &&
    credit !== undefined &&
    creditLines.length === 1 &&
    last.indent + last.width + part.creditGap + credit.width <= width;
  const creditRow = captionLines.length - (beside ? 1 : 0);
  const captionRows = creditRow + creditLines.length;
  if (captionRows + part.air >= part.rows.max) {
    const values = { rows: captionRows, most: part.rows.max, slot: context.slot };
    context.report(diagnose('caption-too-tall', values, picture.caption?.span ?? picture.span));
  }
  const caption: FlowLine[] = [
    ...captionLines.map((line, row) => ({ line, row, shift: 0, size: part.caption.size, role: 'caption' })),
    ...creditLines.map((line, index) => ({
      line,
      row: creditRow + index,
      shift: 0,
      size: part.credit.size,
      role: 'credit',
    })),
  ];
  return {
    file: picture.file,
    ...(picture.alt !== undefined && { alt: picture.alt }),
    aspect: context.aspects.get(picture.file) ?? 0,
    width,
    caption,
    captionRows,
    span: picture.span,
  };
};

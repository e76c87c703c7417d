// The outline: the edition's stories in reading order, each leading to its place (ISO 32000-1, 12.3.3).
import { toPt } from '../unit/length.js';
import type { Size } from '../unit/rect.js';
import type { OutlineEntry } from './pdfDocument.js';
import { name, type PdfRef, type PdfSink, text } from './sink.js';

/** Writes the outline; undefined where it has no entry. */
export function writeOutline(
  sink: PdfSink,
  entries: readonly OutlineEntry[],
  page: (index: number) => { readonly ref: PdfRef; readonly size: Size },
): PdfRef | undefined {
  const outline = entries.length > 0 ? sink.reserve() : undefined;
  if (!outline) return undefined;
  const items = entries.map(() => sink.reserve());
  for (const [number, { title, page: index, point }] of entries.entries()) {
    const { ref, size } = page(index);
    const before = items[number - 1];
    const after = items[number + 1];
    sink.dict(
      {
        Title: text(title),
        Parent: outline,
        ...(before && { Prev: before }),
        ...(after && { Next: after }),
        // Zoom 0 leaves the viewer's own. PDF counts y from the bottom.
        Dest: [ref, name('XYZ'), toPt(point.x), toPt(size.height - point.y), 0],
      },
      items[number],
    );
  }
  const first = items[0] as PdfRef;
  const last = items.at(-1) as PdfRef;
  return sink.dict({ Type: name('Outlines'), First: first, Last: last, Count: items.length }, outline);
}

// 转版: a story that goes on in another slot says where, and there says where it comes from (rule 25).
import { type Diagnostic, diagnose } from '../../diagnostic/diagnostic.js';
import type { Frame, Page } from '../page.js';

/** A place where running text of a story stands. */
interface Stop {
  readonly page: Page;
  readonly body: Frame;
}

const stopsOf = (pages: readonly Page[]): ReadonlyMap<string, readonly Stop[]> => {
  const stops = new Map<string, Stop[]>();
  for (const page of pages) {
    for (const body of page.frames) {
      const { story } = body;
      if (body.role !== 'body' || story === undefined) continue;
      const known = stops.get(story) ?? [];
      if (known.some((stop) => stop.page === page && stop.body.slot === body.slot)) continue;
      stops.set(story, [...known, { page, body }]);
    }
  }
  return stops;
};

/** Whether the slot has a jump line that stands after the text, or before it. */
const hasLine = ({ page, body }: Stop, where: 'after' | 'before'): boolean => {
  const lines = page.frames.filter(
    ({ role, slot, story }) => role === 'jump' && slot === body.slot && story === body.story,
  );
  return lines.some(({ lines: [line] }) =>
    line === undefined
      ? false
      : where === 'after'
        ? body.lines.every(
            (own) => own.column < line.column || (own.column === line.column && own.baseline < line.baseline),
          )
        : body.lines.every(
            (own) => own.column > line.column || (own.column === line.column && own.baseline > line.baseline),
          ),
  );
};

/** Every step of a story from slot to slot that lacks one of its two lines. */
export const jumpLines = (pages: readonly Page[]): readonly Diagnostic[] =>
  [...stopsOf(pages)].flatMap(([story, stops]) =>
    stops.slice(1).flatMap((to, index): readonly Diagnostic[] => {
      const from = stops[index];
      if (!from || (hasLine(from, 'after') && hasLine(to, 'before'))) return [];
      const values = {
        story,
        slot: from.body.slot,
        folio: from.page.folio,
        nextSlot: to.body.slot,
        nextFolio: to.page.folio,
      };
      return [diagnose('jump-line-missing', values, to.body.lines[0]?.source)];
    }),
  );

// A story that goes on on a later page says so on both, with the right numbers; so do the lines of the digest index.
import type { Diagnostic } from '../../layout/diagnostic/diagnostic.js';
import type { MadeSheet } from '../../layout/page/makePages.js';
import type { Frame, PlacedLine } from '../../layout/page/page.js';
import type { MadeUpEdition } from '../../layout/typesetEdition.js';
import { bottom, right } from '../../layout/unit/rect.js';
import { flowsIn, placesByName } from './placeOf.js';

/** A story on one of the pages that it stands on. */
interface Stop {
  readonly made: MadeSheet;
  readonly slot: string;
  readonly folio: string;
  readonly continues: boolean;
  readonly body: readonly Frame[];
  readonly jumps: readonly Frame[];
}

const folioOf = ({ sheet: { folios }, template: { fold } }: MadeSheet, frame: Frame): string =>
  String(folios[fold !== undefined && frame.rect.x + frame.rect.width / 2 >= fold ? 1 : 0]);

/** The stops of each story, in the order of the pages; a place that shows nothing of it is none. */
const stopsOf = ({ sheets }: MadeUpEdition): ReadonlyMap<string, readonly Stop[]> => {
  const stops = new Map<string, Stop[]>();
  for (const made of sheets) {
    for (const { story, continues, slot } of made.sheet.placements) {
      const own = made.page.frames.filter((frame) => frame.story === story.id && (!slot || frame.slot === slot));
      const [first] = own;
      if (!first) continue;
      const known = stops.get(story.id) ?? [];
      const stop = {
        made,
        slot: first.slot,
        folio: folioOf(made, first),
        continues,
        body: own.filter(({ role }) => role === 'body'),
        jumps: own.filter(({ role }) => role === 'jump'),
      };
      stops.set(story.id, [...known, stop]);
    }
  }
  return stops;
};

const isAfter = (line: PlacedLine, other: PlacedLine): boolean =>
  line.column > other.column || (line.column === other.column && line.baseline > other.baseline);

const stopFaults = (
  story: string,
  { made, slot, folio, continues, body, jumps }: Stop,
  before: Stop | undefined,
  after: Stop | undefined,
): readonly string[] => {
  const place = placesByName(made.template).get(slot);
  const jump = place && flowsIn(place).find((flow) => flow.jump)?.jump;
  const textOf = (pattern: string | undefined, page: string): string => (pattern ?? '').replaceAll('{folio}', page);
  const from = continues && before ? [textOf(jump?.from.text, before.folio)] : [];
  const to = after ? [textOf(jump?.to.text, after.folio)] : [];
  const lines = jumps.flatMap((frame) => frame.lines).toSorted((a, b) => (isAfter(a, b) ? 1 : -1));
  const [expected, found] = [[...from, ...to].join(' '), lines.map(({ text }) => text).join(' ')];
  if (expected !== found) {
    return [`${story} on page ${folio} has the jump lines “${found}” where “${expected}” should stand`];
  }
  const text = body.flatMap((frame) => frame.lines);
  const [first, last] = [from.length > 0 ? lines[0] : undefined, to.length > 0 ? lines.at(-1) : undefined];
  return [
    ...(lines.some(({ generated }) => !generated) ? [`a jump line of ${story} passes for its own text`] : []),
    ...(text.length === 0 ? [`${story} jumps and has no text on page ${folio}`] : []),
    ...(first && text.some((line) => !isAfter(line, first)) ? [`${story} begins before its jump line`] : []),
    ...(last && text.some((line) => !isAfter(last, line)) ? [`${story} goes on behind its jump line`] : []),
  ];
};

/** What is wrong with the jump lines of an edition. A place that has none by its template was told of. */
export const jumpFaults = (made: MadeUpEdition, diagnostics: readonly Diagnostic[]): readonly string[] =>
  [...stopsOf(made)].flatMap(([story, stops]): readonly string[] => {
    if (diagnostics.some(({ id, values }) => id === 'jump-without-line' && values.story === story)) return [];
    return stops.flatMap((stop, index) => stopFaults(story, stop, stops[index - 1], stops[index + 1]));
  });

/** What is wrong with the digest index of a sheet. */
export const indexFaults = (
  { sheet, template, page }: MadeSheet,
  made: MadeUpEdition,
  diagnostics: readonly Diagnostic[],
): readonly string[] => {
  const frames = page.frames.filter(({ role, slot }) => role === 'index' && slot === 'furniture');
  const { index } = template;
  if (!index) return frames.length > 0 ? ['an index stands where the template has none'] : [];
  if (frames.length !== sheet.index.length) return [`the index has ${frames.length} lines of ${sheet.index.length}`];
  const stops = stopsOf(made);
  return sheet.index.flatMap(({ story, text }, entry): readonly string[] => {
    const frame = frames[entry];
    if (!frame) return [];
    const { rect } = frame;
    const inside =
      rect.x >= index.rect.x &&
      rect.y >= index.rect.y &&
      right(rect) <= right(index.rect) &&
      bottom(rect) <= bottom(index.rect);
    const told = diagnostics.some(
      ({ id, values }) => id.startsWith('index-') && [text, story].includes(`${values.text ?? values.story}`),
    );
    const folio = index.folio.text.replaceAll('{folio}', stops.get(story)?.[0]?.folio ?? '');
    const [expected, found] = [`${text}${folio}`, frame.lines.map((line) => line.text).join('')];
    return [
      ...(inside ? [] : [`the index line “${text}” leaves its place`]),
      ...(told || expected === found ? [] : [`the index says “${found}” for “${expected}”`]),
    ];
  });
};

// A picture's panels → one PNG: made up as the pages of one edition, drawn by pdfium, put side by side.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp, { type OverlayOptions } from 'sharp';
import type { Diagnostic } from '../../layout/diagnostic/diagnostic.js';
import { draftPage } from '../../layout/page/draftPage.js';
import { pressEdition } from '../../layout/press/pressEdition.js';
import { startTimings } from '../../layout/timings.js';
import { type MadeUpEdition, type TypesetEdition, typesetEdition } from '../../layout/typesetEdition.js';
import { workspaceOf } from '../../layout/workspace.js';
import { HOUSE } from './keys/house.js';
import { FILL, type KeyPicture, type Panel, text, WIDTHS } from './keys/panel.js';
import { drawPhoto, PHOTO } from './keys/photo.js';

/** Width of the picture in pixels; a README’s column shows it at some 0.8 of that. */
const WIDTH = 1000;
/** Pixels of a point. */
const SCALE = 1.57;
/** Rendered so much larger first. */
const OVERSAMPLING = 3;
/** White between panels, in pixels. */
const GAP = 14;
/** Greys and a few tints. */
const COLOURS = 16;

/** Points: the em of the panels' type area, a row, the strip of the label, and the white about the type area. */
const EM = 8;
const ROW = 12;
const LABEL = 14;
const MARGIN = 7;

/** More than any panel holds. */
const MOST_FILL = 900;

const sizeOf = ({ across, lines }: Panel): { readonly width: number; readonly height: number } => ({
  width: WIDTHS[across] * EM + 2 * MARGIN,
  height: LABEL + 2 * MARGIN + lines * ROW,
});

const templateOf = (panel: Panel): string => {
  const { width, height } = sizeOf(panel);
  const fold = panel.folded ? `, fold: ${width / 2}pt` : '';
  return `house: keys
sheet: { width: ${width}pt, height: ${height}pt${fold} }
typeArea:
  x: ${MARGIN}pt
  y: ${LABEL + MARGIN}pt
  em: ${EM}pt
  width: ${WIDTHS[panel.across]}
  lines: ${panel.lines}
  lineHeight: ${ROW}pt
  differs: every panel has its own
${panel.typeArea ? `  ${panel.typeArea}\n` : ''}furniture:
  key: { x: -${MARGIN}pt, y: 1pt, width: ${width}pt, height: ${LABEL - 2}pt, text: "{runningTitles.1}", style: key }
${panel.furniture ?? ''}${panel.template}`;
};

const fileOf = (index: number, name: string): string => `${index + 1}-${name}`;

const editionOf = (panels: readonly Panel[]): string => {
  let folio = 0;
  const pages = panels.map((panel, index) => {
    const folios = panel.folded ? `${++folio}, ${++folio}` : String(++folio);
    const stories = [
      ...Object.keys(panel.stories).map((slot) => `{ slot: ${slot}, file: ${fileOf(index, slot)}.md }`),
      ...Object.entries(panel.continues ?? {}).map(([slot, file]) => `{ slot: ${slot}, continues: ${file}.md }`),
    ];
    const fillers = (panel.fillers ?? []).map((_, order) => `${fileOf(index, `filler-${order}`)}.md`);
    return `  - folios: [${folios}]
    section: 版式
    runningTitles: [${JSON.stringify(panel.label)}]
    template: panel-${index}
    stories: [${stories.join(', ')}]
${fillers.length > 0 ? `    fillers: [${fillers.join(', ')}]\n` : ''}${panel.page ? `    ${panel.page}\n` : ''}`;
  });
  return `date: 2025-01-09\nweekday: 星期四\nnewspaper: 样报\nissueNumber: 1024\npages:\n${pages.join('')}`;
};

/** Every story's Markdown by its file's name. */
const storiesOf = (panels: readonly Panel[]): ReadonlyMap<string, string> =>
  new Map(
    panels.flatMap(({ stories, fillers = [] }, index) => [
      ...Object.entries(stories).map(([slot, markdown]) => [fileOf(index, slot), markdown] as const),
      ...fillers.map((markdown, order) => [fileOf(index, `filler-${order}`), markdown] as const),
    ]),
  );

const TOO_MUCH = ['overset', 'slot-too-small'];

const oversetStories = (found: readonly Diagnostic[]): ReadonlySet<unknown> =>
  new Set(found.filter(({ id }) => TOO_MUCH.includes(id)).map(({ values }) => values.story));

/** Makes the panels up, each `{fill}` as long as its place allows. */
const typesetPanels = async (panels: readonly Panel[], folder: string): Promise<TypesetEdition> => {
  const stories = storiesOf(panels);
  const write = (name: string, length: number): void => {
    const filled = (stories.get(name) ?? '').replace(FILL, () => text(length, Number.parseInt(name, 10)));
    writeFileSync(join(folder, `${name}.md`), filled);
  };
  for (const name of stories.keys()) write(name, 0);
  const open = new Map([...stories].filter(([, markdown]) => markdown.includes(FILL)).map(([name]) => [name, 0]));
  for (let step = 2 ** Math.floor(Math.log2(MOST_FILL)); step >= 1 && open.size > 0; step /= 2) {
    for (const [name, length] of open) write(name, length + step);
    const overset = oversetStories((await typesetEdition(workspaceOf(folder), startTimings())).diagnostics);
    for (const [name, length] of open) if (!overset.has(name)) open.set(name, length + step);
  }
  for (const [name, length] of open) write(name, length);
  return typesetEdition(workspaceOf(folder), startTimings(), { press: true });
};

const pdfOf = async (panels: readonly Panel[], { edition, stories, sheets, fonts, pictures }: MadeUpEdition) => {
  const pages = sheets.map((made, index) => ({
    sheet: made.sheet,
    page: panels[index]?.draft ? draftPage(made, edition, fonts).page : made.page,
  }));
  const job = { edition, stories, sheets: pages, split: false, pictures, producer: 'tekan', prove: false };
  const { files } = await pressEdition(job, startTimings());
  return files[0]?.bytes;
};

/** Rows of panels as wide as the picture. */
const rowsOf = (panels: readonly Panel[]): readonly (readonly Panel[])[] => {
  const rows: Panel[][] = [];
  for (const panel of panels) {
    const row = rows.at(-1);
    if (row && row.length < (row[0]?.across ?? 0) && row[0]?.across === panel.across) row.push(panel);
    else rows.push([panel]);
  }
  return rows;
};

const placePanels = (panels: readonly Panel[]) => {
  let top = 0;
  const placed = rowsOf(panels).flatMap((row) => {
    const height = Math.max(...row.map((panel) => Math.round(sizeOf(panel).height * SCALE)));
    const across = row[0]?.across ?? 1;
    const width = Math.round(sizeOf(row[0] ?? (panels[0] as Panel)).width * SCALE);
    const pitch = across === 1 ? 0 : (WIDTH - width) / (across - 1);
    const own = row.map((panel, index) => ({
      left: Math.round(index * pitch),
      top,
      width,
      height: Math.round(sizeOf(panel).height * SCALE),
    }));
    top += height + GAP;
    return own;
  });
  return { placed, height: top - GAP };
};

/** Draws a picture; says what its pages have that a press page should not. */
export const drawKeys = async (
  { panels }: KeyPicture,
  library: PDFiumLibrary,
): Promise<{ readonly png: Buffer; readonly findings: readonly Diagnostic[] }> => {
  const root = mkdtempSync(join(tmpdir(), 'tekan-keys-'));
  try {
    const folder = join(root, 'content/keys');
    mkdirSync(folder, { recursive: true });
    mkdirSync(join(root, 'templates'));
    writeFileSync(join(root, 'templates/keys.house.yaml'), HOUSE);
    for (const [index, panel] of panels.entries())
      writeFileSync(join(root, `templates/panel-${index}.yaml`), templateOf(panel));
    writeFileSync(join(folder, PHOTO), await drawPhoto());
    writeFileSync(join(folder, 'edition.yaml'), editionOf(panels));
    const { made, diagnostics } = await typesetPanels(panels, folder);
    const bytes = made && (await pdfOf(panels, made));
    if (!bytes) throw new Error(diagnostics.map(({ id, values }) => `${id} ${JSON.stringify(values)}`).join('\n'));
    const document = await library.loadDocument(Buffer.from(bytes));
    const { placed, height } = placePanels(panels);
    const drawn: OverlayOptions[] = [];
    for (const [index, place] of placed.entries()) {
      const { data } = await document.getPage(index).render({
        scale: OVERSAMPLING * SCALE,
        render: ({ data, width, height }) =>
          sharp(data, { raw: { width, height, channels: 4 } })
            .resize({ width: place.width, height: place.height, fit: 'fill' })
            .flatten({ background: '#fff' })
            .png()
            .toBuffer(),
      });
      const edge = Math.round(LABEL * SCALE);
      const frame = `<svg xmlns="http://www.w3.org/2000/svg" width="${place.width}" height="${place.height}"><rect x="1" y="${edge}" width="${place.width - 2}" height="${place.height - edge - 1}" fill="none" stroke="#c4c4c4" stroke-width="2"/></svg>`;
      drawn.push({ input: Buffer.from(data), left: place.left, top: place.top });
      drawn.push({ input: Buffer.from(frame), left: place.left, top: place.top });
    }
    document.destroy();
    const sheet = await sharp({ create: { width: WIDTH, height, channels: 3, background: '#fff' } })
      .composite(drawn)
      .png()
      .toBuffer();
    const png = await sharp(sheet)
      .png({ palette: true, colours: COLOURS, dither: 0, effort: 10, compressionLevel: 9 })
      .toBuffer();
    return { png, findings: diagnostics };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

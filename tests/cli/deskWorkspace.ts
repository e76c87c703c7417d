// A desk's workspace with a front page: base columns, places that share a slot, a vertical poem, an index.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CliRun, runCli } from './runCli.js';

/** The template `front`. */
export const FRONT = `# The front page.
sheet: { width: 280mm, height: 390mm }
typeArea: { x: 20mm, y: 40mm, em: 9pt, width: 75, lines: 72, lineHeight: 13pt, columns: 5, characters: 14, differs: its own grid }
inks: { black: [0, 0, 0, 100] }
rules: { fine: { strokes: [0.5pt], ink: black } }
defaults: { strong: hei 700, emphasis: kai 400, ink: black }
styles:
  body: { font: song 400, size: 9pt, indent: 2 }
  title: { font: song 900, size: 36pt, align: centre }
  small: { font: song 900, size: 20pt, align: centre }
slots:
  头条:
    at: { column: 1, columns: 5, line: 1, lines: 30 }
    parts:
      - text: { role: headline, style: title, smallest: 24pt, lines: 2, leading: 1.2, air: [0, 1, 3] }
      - text: { role: decks, style: small, smallest: 10pt, air: [0, 1, 2] }
      - flow:
          columns: 5
          paragraph: body
          signature: { style: body, gap: 1 }
          picture: { columns: [2, 3], rows: [8, 14], air: 1, crop: 0.3, caption: body, credit: body, creditGap: 1 }
  group:
    at: { column: 1, columns: 3, line: 32, lines: 41 }
    parts:
      - slot: { name: firstOne, parts: &brief [{ text: { role: headline, style: small, smallest: 12pt, air: [0, 1, 2] } }, { flow: { columns: 3, paragraph: body } }] }
      - slot: { name: secondOne, gapBefore: [1, 1, 2], rule: fine, parts: *brief }
      - slot: { name: thirdOne, optional: true, gapBefore: [1, 1, 2], parts: *brief }
      - slot: { name: bits, filler: true, gapBefore: [1, 1, 2], parts: *brief }
  poem:
    at: { column: 4, columns: 2, line: 32, lines: 20 }
    parts:
      - row:
          gap: 1
          cells:
            - { width: 24, parts: [{ flow: { direction: vertical, rows: [18, 20], paragraph: body } }] }
            - { width: 3.9, parts: [{ text: { role: headline, style: small, direction: vertical, air: [0, 16, 18] } }] }
furniture:
  name: { x: 0, y: 10mm, width: 40, height: 20mm, text: "{newspaper}", style: title }
index: { x: 42, y: 10mm, width: 30, height: 20mm, entry: body, folio: { text: "{folio}版", style: body, width: 3 } }
draft: { y: 2mm, height: 8mm, text: DRAFT, style: small }
pageRules:
  - { from: [0, 38mm], to: [75, 38mm], rule: fine }
`;

/** A workspace that the command runs in. */
export interface Desk {
  readonly root: string;
  run(...args: readonly string[]): CliRun;
  dispose(): void;
}

/** Makes a workspace with its one template. */
export const openDesk = (): Desk => {
  const root = mkdtempSync(join(tmpdir(), 'tekan-desk-'));
  mkdirSync(join(root, 'templates'));
  writeFileSync(join(root, 'templates/front.yaml'), FRONT);
  return {
    root,
    run: (...args) => runCli(args, { cwd: root }),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
};

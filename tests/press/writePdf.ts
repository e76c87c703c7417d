// A PDF writer of the tests' own: lines of text at their places, with pdfkit and an embedded face; it shares nothing with the encoder.
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const FONT = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
);
const SIZE = 9;

/** A line as drawn: its glyphs from `x`, its top at `y`, in points. */
export interface DrawnLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** One PDF with the given pages; lines are drawn in the order given. */
export const writePdf = async (pages: readonly (readonly DrawnLine[])[]): Promise<Uint8Array> => {
  const document = new PDFDocument({ autoFirstPage: false, margin: 0, size: [1200, 800], compress: true });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve());
  });
  document.registerFont('face', FONT);
  for (const lines of pages) {
    document.addPage().font('face').fontSize(SIZE);
    for (const { x, y, text } of lines) document.text(text, x, y, { lineBreak: false });
  }
  document.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
};

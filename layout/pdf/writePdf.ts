// Writes pages as a PDF: text as glyphs at their places, all colour DeviceCMYK, the same bytes for the same pages.
import type { Face } from '../font/face.js';
import type { Page } from '../page/page.js';
import { type PreparedPicture, pictureKey } from '../picture/preparedPicture.js';
import { toPt } from '../unit/length.js';
import { type Assembly, assemble } from './assemble.js';
import { Content } from './content.js';
import { drawLine, type ShownFace } from './drawLine.js';
import { drawMarks } from './drawMarks.js';
import { drawPaint } from './drawPaint.js';
import { drawVerticalLine } from './drawVerticalLine.js';
import { embedFace } from './embedFace.js';
import { embedPicture } from './embedPicture.js';
import { collectFontUse } from './fontUse.js';
import type { PdfDocument } from './pdfDocument.js';
import { dict, name, type PdfRef, text } from './sink.js';
import { writeOutline } from './writeOutline.js';
import { xmpPacket } from './xmp.js';

/** A face in the document, with the resource names of its PDF fonts. */
interface NamedFace extends ShownFace {
  /** Resource name → PDF font. */
  readonly fonts: Readonly<Record<string, PdfRef>>;
}

/** Resources of the whole document. */
interface Resources {
  readonly faces: ReadonlyMap<Face, NamedFace>;
  /** Picture key → resource name and image. */
  readonly pictures: ReadonlyMap<string, { readonly name: string; readonly image: PdfRef }>;
}

/** A document whose fonts are embedded; it waits for its pictures. */
export interface BegunPdf {
  /** Writes the rest. A picture that was not prepared is our own bug and throws. */
  finish(pictures: ReadonlyMap<string, PreparedPicture>): Promise<Uint8Array>;
}

/** Begins a document with what needs no pictures: the fonts, which take longest. */
export async function beginPdf(document: PdfDocument): Promise<BegunPdf> {
  const { title, author, language, date, producer, pages } = document;
  const facts = { title, ...(author !== undefined && { author }), language, producer };
  const assembly = await assemble(
    pages.map(({ trim }) => trim),
    { ...facts, date: new Date(`${date}T00:00:00Z`) },
  );
  const faces = embedFaces(assembly, pages);
  const finish = async (prepared: ReadonlyMap<string, PreparedPicture>): Promise<Uint8Array> => {
    const resources = { faces, pictures: embedPictures(assembly, pages, prepared) };
    for (const [index, page] of pages.entries()) writePage(assembly, index, page, resources);
    const outline = writeOutline(assembly, document.outline, (index) => ({
      ref: assembly.pageRef(index),
      size: (pages[index] as Page).trim,
    }));
    assembly.catalog({
      Metadata: assembly.stream(
        { Type: name('Metadata'), Subtype: name('XML') },
        xmpPacket({ ...facts, date }),
        'plain',
      ),
      // A label that is no number stands as the prefix of a range without numbers.
      PageLabels: dict({ Nums: pages.flatMap(({ folio }, index) => [index, dict({ P: text(folio) })]) }),
      ...(outline && { Outlines: outline, PageMode: name('UseOutlines') }),
    });
    return assembly.finish();
  };
  return { finish };
}

function embedFaces(assembly: Assembly, pages: readonly Page[]): Resources['faces'] {
  const faces = new Map<Face, NamedFace>();
  for (const [face, use] of collectFontUse(pages)) {
    const embedded = embedFace(assembly, use);
    const names = embedded.fonts.map((_, reading) => `F${faces.size + 1}${reading === 0 ? '' : `.${reading}`}`);
    faces.set(face, {
      ...embedded,
      fonts: Object.fromEntries(embedded.fonts.map((ref, reading) => [names[reading], ref])),
      fontName: (glyph, characters) => names[use.fontFor(glyph, characters)] as string,
    });
  }
  return faces;
}

/** Embeds the pictures that stand on the document's own pages, each once. */
const embedPictures = (
  assembly: Assembly,
  pages: readonly Page[],
  prepared: ReadonlyMap<string, PreparedPicture>,
): Resources['pictures'] => {
  const painted = pages.flatMap(({ frames }) => frames.flatMap(({ paint }) => paint));
  const keys = new Set(painted.flatMap((paint) => (paint.type === 'picture' ? [pictureKey(paint)] : [])));
  const own = [...prepared].filter(([key]) => keys.has(key));
  return new Map(
    own.map(
      ([key, picture], index) => [key, { name: `P${index + 1}`, image: embedPicture(assembly, picture) }] as const,
    ),
  );
};

function writePage(assembly: Assembly, index: number, page: Page, resources: Resources): void {
  const content = new Content();
  const faces = new Set<NamedFace>();
  const images = new Map<string, PdfRef>();
  for (const frame of page.frames) {
    for (const paint of frame.paint) {
      drawPaint(content, paint, (placed) => {
        const picture = resources.pictures.get(pictureKey(placed));
        if (!picture) throw new Error(`picture ${pictureKey(placed)} was not prepared`);
        images.set(picture.name, picture.image);
        return picture.name;
      });
    }
    for (const line of frame.lines) {
      const draw = line.dir === 'vertical' ? drawVerticalLine : drawLine;
      draw(content, line, ({ face }) => {
        const named = resources.faces.get(face) as NamedFace;
        faces.add(named);
        return named;
      });
      drawMarks(content, line);
    }
  }
  assembly.content(index, content.toString());
  assembly.resources(index, 'Font', Object.assign({}, ...[...faces].map(({ fonts }) => fonts)));
  if (images.size > 0) assembly.resources(index, 'XObject', Object.fromEntries(images));
  // Bleed is 0 in newsprint: all boxes are the trimmed sheet.
  const box = [0, 0, toPt(page.trim.width), toPt(page.trim.height)];
  assembly.page(index, { MediaBox: box, TrimBox: box, BleedBox: box });
}

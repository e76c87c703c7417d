// Reads a finished PDF's text back from its bytes with pdfium, in the order of the content stream.
import { countedCharacter } from './countedCharacter.js';
import { type PdfTextReader, pdfTextReader } from './pdfTextReader.js';

const TEXT_OBJECT = 1;
const FORM_OBJECT = 5;
/** Text rendering modes (ISO 32000-1 table 106) that put nothing on paper: neither fill nor stroke, and clip alone. */
const INVISIBLE_MODES = new Set([3, 7]);
/** pdfium writes U+0002 for a hyphen at a line's end. */
const LINE_END_HYPHEN = 2;
/** Stands for text that pdfium saw and would not tell: drawn a second time in the same place, or without a character. */
const UNREADABLE = '\uFFFD';

/** How far a page's lines may reach over its trim, in points: those of a sheet cut in two, whose other part is on the other page. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

/** A rectangle in PDF user space: left, bottom, right, top. */
type Edges = readonly [number, number, number, number];

/** Calls a function that writes four floats; undefined where it fails. */
const edges = (reader: PdfTextReader, write: (at: readonly [number, number, number, number]) => number) => {
  const at = reader._malloc(16);
  const found = write([at, at + 4, at + 8, at + 12]);
  const view = new DataView(reader.HEAPU8.buffer, at, 16);
  const read = (offset: number): number => view.getFloat32(offset, true);
  const result: Edges | undefined = found ? [read(0), read(4), read(8), read(12)] : undefined;
  reader._free(at);
  return result;
};

/** Text objects in content order that stand on the paper; an object outside the trim, such as a slug line, does not. */
const textObjects = (
  reader: PdfTextReader,
  page: number,
  reach: Reach,
): { readonly visible: number[]; readonly hidden: Set<number> } => {
  const boxOf = (read: '_FPDFPage_GetTrimBox' | '_FPDFPage_GetMediaBox') =>
    edges(reader, ([left, bottom, right, top]) => reader[read](page, left, bottom, right, top));
  const box = boxOf('_FPDFPage_GetTrimBox') ?? boxOf('_FPDFPage_GetMediaBox');
  const trim: Edges | undefined = box && [box[0] - reach.left, box[1], box[2] + reach.right, box[3]];
  const visible: number[] = [];
  const hidden = new Set<number>();
  const outside = (object: number): boolean => {
    const box = edges(reader, ([left, bottom, right, top]) =>
      reader._FPDFPageObj_GetBounds(object, left, bottom, right, top),
    );
    return !!box && !!trim && (box[2] < trim[0] || box[0] > trim[2] || box[3] < trim[1] || box[1] > trim[3]);
  };
  const visit = (object: number, inForm: boolean): void => {
    const type = reader._FPDFPageObj_GetType(object);
    if (type === FORM_OBJECT) {
      const count = reader._FPDFFormObj_CountObjects(object);
      for (let index = 0; index < count; index++) visit(reader._FPDFFormObj_GetObject(object, index), true);
    } else if (type === TEXT_OBJECT) {
      const drawn = !INVISIBLE_MODES.has(reader._FPDFTextObj_GetTextRenderMode(object));
      if (drawn && (inForm || !outside(object))) visible.push(object);
      else hidden.add(object);
    }
  };
  const count = reader._FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index++) visit(reader._FPDFPage_GetObject(page, index), false);
  return { visible, hidden };
};

/** An object with a body but no characters: pdfium leaves out what repeats its neighbour in the same place. */
const isInked = (reader: PdfTextReader, object: number): boolean => {
  const box = edges(reader, ([left, bottom, right, top]) =>
    reader._FPDFPageObj_GetBounds(object, left, bottom, right, top),
  );
  return !!box && box[2] > box[0] && box[3] > box[1];
};

/**
 * pdfium gives text line by line from left to right; grouping its characters by their text object brings them back into the
 * order in which the file draws them. Characters that it adds by itself (spaces, line ends) are left out.
 */
const readPage = (reader: PdfTextReader, page: number, reach: Reach): string => {
  const { visible, hidden } = textObjects(reader, page, reach);
  const texts = new Map<number, string>(visible.map((object) => [object, '']));
  const seen = new Set<number>();
  const text = reader._FPDFText_LoadPage(page);
  const count = reader._FPDFText_CountChars(text);
  for (let index = 0; index < count; index++) {
    if (reader._FPDFText_IsGenerated(text, index) === 1) continue;
    const object = reader._FPDFText_GetTextObject(text, index);
    if (hidden.has(object)) continue;
    const code = reader._FPDFText_GetUnicode(text, index);
    const hyphen = code === LINE_END_HYPHEN && reader._FPDFText_IsHyphen(text, index) === 1;
    const character = hyphen ? '-' : code === 0 ? UNREADABLE : String.fromCodePoint(code);
    seen.add(object);
    texts.set(object, (texts.get(object) ?? '') + countedCharacter(character));
  }
  reader._FPDFText_ClosePage(text);
  for (const object of visible) if (!seen.has(object) && isInked(reader, object)) texts.set(object, UNREADABLE);
  return [...texts.values()].join('');
};

/** Opens the reader ahead of time: some 40 ms that can pass while pages are being set. */
export const warmUp = async (): Promise<void> => {
  await pdfTextReader();
};

const NO_REACH: Reach = { left: 0, right: 0 };

/**
 * The text of each page, white space left out; undefined where pdfium cannot open the bytes as a PDF.
 *
 * @param reach of each page, for pages that are parts of a sheet
 */
export const readBack = async (
  pdf: Uint8Array,
  reach: readonly Reach[] = [],
): Promise<readonly string[] | undefined> => {
  const reader = await pdfTextReader();
  const address = reader._malloc(pdf.length);
  reader.HEAPU8.set(pdf, address);
  const document = reader._FPDF_LoadMemDocument(address, pdf.length, 0);
  try {
    if (document === 0) return undefined;
    const texts: string[] = [];
    for (let index = 0; index < reader._FPDF_GetPageCount(document); index++) {
      const page = reader._FPDF_LoadPage(document, index);
      if (page === 0) return undefined;
      texts.push(readPage(reader, page, reach[index] ?? NO_REACH));
      reader._FPDF_ClosePage(page);
    }
    return texts;
  } finally {
    if (document !== 0) reader._FPDF_CloseDocument(document);
    reader._free(address);
  }
};

// A document written in one go, with its pictures beside it.

import type { PdfDocument } from '../../layout/pdf/pdfDocument.js';
import { beginPdf } from '../../layout/pdf/writePdf.js';
import type { PreparedPicture } from '../../layout/picture/preparedPicture.js';

export interface WholeDocument extends PdfDocument {
  readonly pictures?: ReadonlyMap<string, PreparedPicture>;
}

export const writeWhole = async ({ pictures = new Map(), ...document }: WholeDocument): Promise<Uint8Array> =>
  (await beginPdf(document)).finish(pictures);

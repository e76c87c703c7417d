// The other reader: pdfium's own functions for text, which its wrapper does not offer.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumModule } from '@hyzyla/pdfium';

/** Functions of pdfium's public C headers (fpdfview.h, fpdf_text.h, fpdf_edit.h). */
const FUNCTIONS = [
  '_malloc',
  '_free',
  '_FPDF_InitLibrary',
  '_FPDF_LoadMemDocument',
  '_FPDF_CloseDocument',
  '_FPDF_GetPageCount',
  '_FPDF_LoadPage',
  '_FPDF_ClosePage',
  '_FPDFPage_GetTrimBox',
  '_FPDFPage_GetMediaBox',
  '_FPDFPage_CountObjects',
  '_FPDFPage_GetObject',
  '_FPDFPageObj_GetType',
  '_FPDFPageObj_GetBounds',
  '_FPDFFormObj_CountObjects',
  '_FPDFFormObj_GetObject',
  '_FPDFTextObj_GetTextRenderMode',
  '_FPDFText_LoadPage',
  '_FPDFText_ClosePage',
  '_FPDFText_CountChars',
  '_FPDFText_GetUnicode',
  '_FPDFText_IsGenerated',
  '_FPDFText_IsHyphen',
  '_FPDFText_GetTextObject',
] as const;

/** pdfium's functions and its memory; handles and addresses are numbers, 0 is null. */
export type PdfTextReader = Readonly<Record<(typeof FUNCTIONS)[number], (...values: readonly number[]) => number>> & {
  /** Replaced when the memory grows: read it anew after every call. */
  readonly HEAPU8: Uint8Array;
};

const isReader = (module: object): module is PdfTextReader =>
  'HEAPU8' in module && FUNCTIONS.every((name) => typeof Reflect.get(module, name) === 'function');

const open = async (): Promise<PdfTextReader> => {
  const wasm = await readFile(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
  const wasmBinary = new Uint8Array(wasm).buffer;
  const module: object = await PDFiumModule({ wasmBinary });
  if (!isReader(module)) throw new Error('this build of pdfium lacks the functions that read text');
  module._FPDF_InitLibrary();
  return module;
};

let reader: Promise<PdfTextReader> | undefined;

/** The one reader of the process; opened at the first call. */
export const pdfTextReader = (): Promise<PdfTextReader> => {
  reader ??= open();
  return reader;
};

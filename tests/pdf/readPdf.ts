// Reading PDFs back with tools that share nothing with the writer: pdfium and qpdf.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import createQpdf from '@neslinesli93/qpdf-wasm';

let pdfium: Promise<PDFiumLibrary> | undefined;

/** The text of every page, line by line. */
export async function readText(pdf: Uint8Array): Promise<readonly (readonly string[])[]> {
  pdfium ??= PDFiumLibrary.init();
  const document = await (await pdfium).loadDocument(pdf);
  const pages = [...document.pages()].map((page) => page.getText().split(/\r?\n/));
  document.destroy();
  return pages;
}

/** What of qpdf’s file system is used; its types leave writing out. */
interface QpdfFiles {
  writeFile(path: string, bytes: Uint8Array): void;
  readFile(path: string): Uint8Array;
}

/** Runs qpdf over a PDF: its exit status (0 sound, 2 errors, 3 warnings), and what it wrote to `/out.pdf` where it was told to. */
export async function runQpdf(pdf: Uint8Array, ...args: readonly string[]): Promise<{ status: number; out: string }> {
  const wasm = createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm');
  const options = { locateFile: () => wasm, wasmBinary: await readFile(wasm), noInitialRun: true };
  const qpdf = await createQpdf(options);
  const files = qpdf.FS as object as QpdfFiles;
  files.writeFile('/in.pdf', pdf);
  const status = qpdf.callMain(['/in.pdf', ...args]);
  return { status, out: args.includes('/out.pdf') ? Buffer.from(files.readFile('/out.pdf')).toString('latin1') : '' };
}

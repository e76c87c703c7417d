// The page assembler: pdfmake's document, driven as a sink for our objects and page contents.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { toPt } from '../unit/length.js';
import type { Size } from '../unit/rect.js';
import type { PdfRef, PdfSink, PdfValue } from './sink.js';

/** An object of the assembler's own. */
interface AssemblerObject {
  readonly data: Record<string, unknown>;
  write(bytes: Uint8Array): void;
  end(): void;
}

/** What is used of the document that pdfmake hands out before it is ended. */
interface AssemblerDocument extends NodeJS.ReadableStream {
  readonly page: { readonly dictionary: AssemblerObject; readonly resources: AssemblerObject };
  readonly _root: AssemblerObject;
  _id: Buffer;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  ref(data: object): AssemblerObject;
  switchToPage(index: number): void;
  addContent(operators: string): void;
  endMetadata(): void;
  end(): void;
}

/** A document under way. */
export interface Assembly extends PdfSink {
  /** Adds to a page's dictionary. */
  page(index: number, entries: Readonly<Record<string, PdfValue>>): void;
  /** Adds resources of one kind (Font, XObject) to a page. */
  resources(index: number, kind: string, entries: Readonly<Record<string, PdfRef>>): void;
  /** Adds operators to a page; its origin is the top left corner and y grows downward. */
  content(index: number, operators: string): void;
  /** The page's object, for destinations. */
  pageRef(index: number): PdfRef;
  catalog(entries: Readonly<Record<string, PdfValue>>): void;
  /** Ends the document. Its identifier is a digest of everything written. */
  finish(): Promise<Uint8Array>;
}

/** The document's entries for people. */
export interface DocumentInfo {
  readonly title: string;
  readonly author?: string;
  readonly producer: string;
  readonly date: Date;
  readonly language: string;
}

/** Begins a document of empty pages. */
export async function assemble([first, ...others]: readonly Size[], info: DocumentInfo): Promise<Assembly> {
  if (!first) throw new Error('a document has at least one page');
  const { default: pdfmake } = await import('pdfmake');
  // tekan hands over every byte itself: the assembler shall fetch nothing.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  const { title, author, producer, date, language } = info;
  const created = pdfmake.createPdf(
    {
      version: '1.6',
      language,
      displayTitle: true,
      pageMargins: 0,
      info: {
        title,
        ...(author !== undefined && { author }),
        producer,
        creator: producer,
        creationDate: date,
        modDate: date,
      },
      pageSize: { width: toPt(first.width), height: toPt(first.height) },
      content: [],
    },
    { bufferPages: true },
  );
  const document = (await created.getStream()) as object as AssemblerDocument;
  for (const { width, height } of others) document.addPage({ size: [toPt(width), toPt(height)], margin: 0 });
  return openAssembly(document);
}

function openAssembly(document: AssemblerDocument): Assembly {
  const objects: AssemblerObject[] = [];
  const digest = createHash('md5');
  const refOf = (object: AssemblerObject): PdfRef => ({ type: 'ref', number: objects.push(object) - 1 });
  const objectOf = (ref: PdfRef): AssemblerObject => objects[ref.number] as AssemblerObject;
  const convert = (value: PdfValue): unknown => {
    if (typeof value !== 'object') return value;
    if ('length' in value) return value.map(convert);
    switch (value.type) {
      case 'ref':
        return objectOf(value);
      case 'name':
        return value.name;
      case 'text':
        // The assembler tells text from names by the String object.
        return new String(value.text);
      case 'dict':
        return record(value.entries);
    }
  };
  const record = (entries: Readonly<Record<string, PdfValue>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, convert(value)]));
  const pageAt = (index: number) => {
    document.switchToPage(index);
    return document.page;
  };
  const note = (entries: object): void => {
    digest.update(JSON.stringify(entries));
  };

  // It would write the title unescaped; `writePdf` writes the metadata itself.
  document.endMetadata = () => {};

  return {
    reserve: () => refOf(document.ref({})),
    dict: (entries, ref) => {
      note(entries);
      const object = ref ? objectOf(ref) : document.ref({});
      Object.assign(object.data, record(entries));
      object.end();
      return ref ?? refOf(object);
    },
    stream: (entries, bytes, how = 'compressed') => {
      note(entries);
      digest.update(bytes);
      const packed = how === 'compressed' && !('Filter' in entries);
      const object = document.ref({
        ...record(entries),
        Filter: packed ? 'FlateDecode' : entries.Filter && convert(entries.Filter),
      });
      object.write(packed ? deflateSync(bytes) : bytes);
      object.end();
      return refOf(object);
    },
    page: (index, entries) => {
      note(entries);
      const { dictionary } = pageAt(index);
      delete dictionary.data.UserUnit;
      Object.assign(dictionary.data, record(entries));
    },
    resources: (index, kind, entries) => {
      pageAt(index).resources.data[kind] = record(entries);
    },
    content: (index, operators) => {
      digest.update(operators);
      pageAt(index);
      document.addContent(operators);
    },
    pageRef: (index) => refOf(pageAt(index).dictionary),
    catalog: (entries) => {
      note(entries);
      Object.assign(document._root.data, record(entries));
    },
    finish: async () => {
      document._id = digest.digest();
      const chunks: Buffer[] = [];
      const ended = new Promise<void>((resolve, reject) => {
        document.on('data', (chunk: Buffer) => chunks.push(chunk));
        document.on('end', resolve);
        document.on('error', reject);
      });
      document.end();
      await ended;
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}

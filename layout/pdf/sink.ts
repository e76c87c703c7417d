// Where the encoder puts PDF objects, and the values it puts there. Any writer that offers this can be driven by the encoder.

/** An indirect object. */
export interface PdfRef {
  readonly type: 'ref';
  readonly number: number;
}

/** A name object: `/Name`. */
export interface PdfName {
  readonly type: 'name';
  readonly name: string;
}

/** A text string for people. */
export interface PdfText {
  readonly type: 'text';
  readonly text: string;
}

export interface PdfDict {
  readonly type: 'dict';
  readonly entries: Readonly<Record<string, PdfValue>>;
}

export type PdfValue = number | boolean | PdfRef | PdfName | PdfText | PdfDict | readonly PdfValue[];

export const name = (value: string): PdfName => ({ type: 'name', name: value });
export const text = (value: string): PdfText => ({ type: 'text', text: value });
export const dict = (entries: Readonly<Record<string, PdfValue>>): PdfDict => ({ type: 'dict', entries });

/** Takes indirect objects. Objects come out in the order of their reservation, so the same calls give the same file. */
export interface PdfSink {
  /** An object that others may point to before it is written. */
  reserve(): PdfRef;
  /** Writes an object: a new one, or one reserved before. */
  dict(entries: Readonly<Record<string, PdfValue>>, ref?: PdfRef): PdfRef;
  /** Writes a stream. `bytes` are compressed by the sink unless the entries name a Filter, or say that the stream is to stay readable. */
  stream(entries: Readonly<Record<string, PdfValue>>, bytes: Uint8Array, how?: 'compressed' | 'plain'): PdfRef;
}

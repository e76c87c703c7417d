// `tekan fit`: the desk's copyfitting question, from a file or standard input.
import { readFileSync } from 'node:fs';
import { hasErrors } from '../diagnostic/diagnostic.js';
import { decodeSource } from '../diagnostic/readSource.js';
import { fitText, summariseFit } from '../fitText.js';
import { openFontBook } from '../font/openFontBook.js';
import type { Composition } from '../template/style.js';
import { em, type Length, mm, pt } from '../unit/length.js';
import { type Console, EXIT } from './console.js';
import { sentences } from './sentences.js';

/** The command's options, as they were written. */
export interface FitCommandOptions extends Omit<Composition, 'adjacent' | 'cells' | 'latinGap'> {
  readonly measure: string;
  readonly size: string;
  readonly adjacent: '1' | '1.5';
  readonly latinGap: string;
  readonly cells?: boolean;
  /** BCP 47. */
  readonly language: string;
  readonly indent: string;
  readonly columns: string;
  readonly keep?: string;
  readonly lines?: boolean;
  readonly json?: boolean;
}

const STANDARD_INPUT = 0;
/** More than any page has; a slip of the finger asks for more. */
const MOST_COLUMNS = 1000;

/** In em, as in a template's style. */
const WIDEST_LATIN_GAP = 0.25;

/** A positive number, or undefined for anything else. */
const positive = (text: string): number | undefined => {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) && value > 0 ? value : undefined;
};

/** A length that is there after rounding and small enough to be exact. */
const isLength = (length: Length): boolean => length > 0 && Number.isSafeInteger(length);

const sizeOf = (text: string): Length | undefined => {
  const [, number = '', unit] = /^(\d+(?:\.\d+)?)(pt|mm)?$/.exec(text) ?? [];
  const value = positive(number);
  if (value === undefined) return undefined;
  const size = unit === 'mm' ? mm(value) : pt(value);
  return isLength(size) ? size : undefined;
};

const readText = (file: string): Uint8Array | undefined => {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch {
    return undefined;
  }
};

/** Answers the question; returns the exit status. */
export const fitCommand = (file: string, options: FitCommandOptions, console: Console): number => {
  const measure = positive(options.measure);
  const size = sizeOf(options.size);
  const columns = positive(options.columns);
  const indent = Number(options.indent);
  const say = sentences[console.language];
  const wrong = (name: string, value: string, accepted: string): number => {
    process.stderr.write(`${say.wrongValue(name, value, accepted)}\n`);
    return EXIT.use;
  };
  if (size === undefined) return wrong('size', options.size, '9pt, 3.2mm');
  if (measure === undefined || !isLength(em(measure, size))) return wrong('measure', options.measure, '15.75');
  if (columns === undefined || !Number.isInteger(columns) || columns > MOST_COLUMNS) {
    return wrong('columns', options.columns, `1–${MOST_COLUMNS}`);
  }
  if (options.indent.trim() === '' || !(indent >= 0 && indent <= measure)) {
    return wrong('indent', options.indent, `0–${measure}`);
  }
  const latinGap = Number(options.latinGap);
  if (options.latinGap.trim() === '' || !(latinGap >= 0 && latinGap <= WIDEST_LATIN_GAP)) {
    return wrong('latin-gap', options.latinGap, `0–${WIDEST_LATIN_GAP}`);
  }
  const bytes = readText(file);
  const kept = options.keep === undefined ? new Uint8Array() : readText(options.keep);
  if (!bytes || !kept) {
    process.stderr.write(`${say.unreadable(bytes ? (options.keep ?? '') : file)}\n`);
    return EXIT.use;
  }
  const text = decodeSource(file === '-' ? 'stdin' : file, bytes);
  const keep = decodeSource(options.keep ?? '', kept);
  const undecoded = [...text.diagnostics, ...keep.diagnostics];
  const sources = new Map([text, keep].flatMap(({ source }) => (source ? [[source.file, source.text] as const] : [])));
  if (!text.source || !keep.source || hasErrors(undecoded)) {
    console.findings(undecoded, sources);
    return EXIT.content;
  }
  if (/^---\n/.test(text.source.text)) {
    process.stderr.write(`${say.storyGiven(file)}\n`);
    return EXIT.use;
  }
  // A desk that asks from its own workspace is answered in its own fonts.
  const fonts = openFontBook('.', options.language);
  const report = fitText(text.source.text, text.source.file, fonts, {
    measure,
    size,
    font: { family: 'song', weight: 400 },
    composition: {
      scheme: options.scheme,
      level: options.level,
      dashStart: options.dashStart,
      trim: options.trim,
      adjacent: options.adjacent === '1' ? 1 : 1.5,
      hanging: options.hanging,
      latinGap,
      cells: options.cells ?? false,
      hyphenation: options.hyphenation,
    },
    indent,
    keep: keep.source.text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  });
  const found = [...undecoded, ...fonts.diagnostics(), ...report.diagnostics];
  console.findings(found, sources);
  if (options.json) console.say(JSON.stringify({ paragraphs: report.paragraphs }));
  else {
    if (options.lines) {
      for (const line of report.paragraphs.flatMap(({ lines }) => lines)) {
        console.say(`${line.gapEm.toFixed(3).padStart(7)}  ${line.text}`);
      }
    }
    console.say(say.fit(summariseFit(report, columns)));
  }
  return hasErrors(found) ? EXIT.content : EXIT.well;
};

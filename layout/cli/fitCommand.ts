// `tekan fit`: the desk's copyfitting question, from a file or standard input.
import { readFileSync } from 'node:fs';
import { hasErrors } from '../diagnostic/diagnostic.js';
import { decodeSource } from '../diagnostic/readSource.js';
import { fitText, summariseFit } from '../fitText.js';
import { openFontBook } from '../font/openFontBook.js';
import type { ProhibitionLevel, PunctuationScheme } from '../template/style.js';
import { mm, pt } from '../unit/length.js';
import { type Console, EXIT } from './console.js';

export interface FitCommandOptions {
  readonly measure: string;
  readonly size: string;
  readonly scheme: PunctuationScheme;
  readonly level: ProhibitionLevel;
  readonly dashStart: 'allow' | 'forbid';
  readonly indent: string;
  readonly columns: string;
  readonly keep?: string;
  readonly lines?: boolean;
  readonly json?: boolean;
}

const STANDARD_INPUT = 0;

/** A positive number, or undefined for anything else. */
const positive = (text: string): number | undefined => {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) && value > 0 ? value : undefined;
};

const sizeOf = (text: string): number | undefined => {
  const [, number = '', unit] = /^(\d+(?:\.\d+)?)(pt|mm)?$/.exec(text) ?? [];
  const value = positive(number);
  if (value === undefined) return undefined;
  return unit === 'mm' ? mm(value) : pt(value);
};

const readText = (file: string): Uint8Array | undefined => {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch {
    return undefined;
  }
};

export const fitCommand = (file: string, options: FitCommandOptions, console: Console): number => {
  const measure = positive(options.measure);
  const size = sizeOf(options.size);
  const columns = positive(options.columns);
  const indent = Number(options.indent);
  const wrong = (name: string, value: string): number => {
    process.stderr.write(`${console.language === 'zh' ? '用法有误：' : 'wrong use: '}--${name} ${value}\n`);
    return EXIT.use;
  };
  if (measure === undefined) return wrong('measure', options.measure);
  if (size === undefined) return wrong('size', options.size);
  if (columns === undefined || !Number.isInteger(columns)) return wrong('columns', options.columns);
  if (!Number.isFinite(indent) || indent < 0) return wrong('indent', options.indent);
  const bytes = readText(file);
  const kept = options.keep === undefined ? new Uint8Array() : readText(options.keep);
  if (!bytes || !kept) {
    const name = bytes ? options.keep : file;
    process.stderr.write(`${console.language === 'zh' ? '读不到文件：' : 'cannot read '}${name}\n`);
    return EXIT.use;
  }
  const name = file === '-' ? 'stdin' : file;
  const { source, diagnostics: undecoded } = decodeSource(name, bytes);
  const sources = new Map(source ? [[name, source.text]] : []);
  if (!source || hasErrors(undecoded)) {
    console.findings(undecoded, sources);
    return EXIT.content;
  }
  const fonts = openFontBook();
  const report = fitText(source.text, name, fonts, {
    measure,
    size,
    font: { family: 'song', weight: 400 },
    scheme: options.scheme,
    level: options.level,
    dashStart: options.dashStart,
    indent,
    keep: new TextDecoder()
      .decode(kept)
      .split(/\r?\n/u)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  });
  const found = [...undecoded, ...report.diagnostics];
  console.findings(found, sources);
  if (options.json) console.say(JSON.stringify({ paragraphs: report.paragraphs }));
  else {
    if (options.lines) {
      for (const line of report.paragraphs.flatMap(({ lines }) => lines)) {
        console.say(`${line.gapEm.toFixed(3).padStart(7)}  ${line.text}`);
      }
    }
    const summary = summariseFit(report, columns);
    const worst = summary.worstGapEm.toFixed(3);
    const share = columns > 1 ? summary.linesPerColumn.join(' + ') : '';
    console.say(
      console.language === 'zh'
        ? `${summary.paragraphs} 段 ${summary.characters} 字 ${summary.lines} 行${share && `（${share}）`}，最松字距 ${worst} 字`
        : `${summary.paragraphs} paragraphs, ${summary.characters} characters, ${summary.lines} lines${share && ` (${share})`}, worst gap ${worst} em`,
    );
  }
  return hasErrors(found) ? EXIT.content : EXIT.well;
};

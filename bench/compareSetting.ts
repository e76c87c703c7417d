// Sets an edition's stories at a printed original's measures and prints the figures that tell good setting from bad.
// Usage: node compareSetting.mjs FOLDER [KEEP-FILE]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FitLine, type FitParagraph, fitText } from '../layout/fitText.js';
import { openFontBook } from '../layout/font/openFontBook.js';
import { pt } from '../layout/unit/length.js';

const SEEN = 0.08;
const BODY = pt(9);
const NO_START = /^[、，；：。！？”’）》〉】〕〗］｝」』—–～·/…]/;
const NO_END = /[“‘（《〈【〔〖［｛「『/]$/;
const MEASURE_WORD =
  /^(?:[余多]?[十百千万亿]*(?:[年月日时分秒点号岁人名位个项家件条款章节届次所座处套间栋户村街区县市米吨元倍种类批轮期场台部门天周层楼余多万亿]|平方|公里|千米|千伏|百分点|小时))/;

const folder = process.argv[2] ?? '';
const keepFile = process.argv[3];
const keep = keepFile && existsSync(keepFile) ? readFileSync(keepFile, 'utf8').split('\n').filter(Boolean) : [];
const fonts = openFontBook();

/** Paragraphs of a Markdown story: body text alone. */
const paragraphsOf = (markdown: string): string[] =>
  markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n+/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/^- /, '').replace(/\*\*/g, ''));

const set = (paragraphs: readonly string[], measure: number): readonly FitParagraph[] =>
  fitText(paragraphs.join('\n'), 'edition', fonts, {
    measure,
    size: BODY,
    font: { family: 'song', weight: 400 },
    scheme: 'kaiming',
    level: 'gb',
    dashStart: 'forbid',
    indent: 2,
    keep,
  }).paragraphs;

interface Figures {
  lines: number;
  inner: number;
  worst: number;
  seen: number;
  noticed: number;
  squeezed: number;
  edges: number;
  numbers: number;
  units: number;
  names: number;
  runts: number;
}

const isRunt = (line: FitLine): boolean => (line.text.match(/\p{Script=Han}/gu) ?? []).length < 2;

const figures = (paragraphs: readonly FitParagraph[]): Figures => {
  const sum: Figures = {
    lines: 0,
    inner: 0,
    worst: 0,
    seen: 0,
    noticed: 0,
    squeezed: 0,
    edges: 0,
    numbers: 0,
    units: 0,
    names: 0,
    runts: 0,
  };
  for (const { lines } of paragraphs) {
    sum.lines += lines.length;
    const text = lines.map((line) => line.text).join('');
    const cuts = new Set<number>();
    let at = 0;
    lines.forEach((line, i) => {
      at += line.text.length;
      const next = lines[i + 1];
      if (!next) {
        if (i > 0 && isRunt(line)) sum.runts++;
        return;
      }
      cuts.add(at);
      sum.inner++;
      sum.worst = Math.max(sum.worst, line.gapEm);
      if (line.gapEm > SEEN) sum.seen++;
      if (line.gapEm > 0.05) sum.noticed++;
      if (line.gapEm < -0.03) sum.squeezed++;
      const end = line.text.trimEnd();
      if (NO_START.test(next.text) || NO_END.test(end)) sum.edges++;
      if (/[0-9.,%-]$/.test(end) && /^[0-9.,%-]/.test(next.text)) sum.numbers++;
      if (/[0-9]$/.test(end) && MEASURE_WORD.test(next.text)) sum.units++;
      if (/[0-9][余多]?[十百千万亿]*$/.test(end) && MEASURE_WORD.test(next.text)) sum.units++;
    });
    for (const name of keep) {
      for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1)) {
        for (let k = from + 1; k < from + name.length; k++) if (cuts.has(k)) sum.names++;
      }
    }
  }
  return sum;
};

const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && !name.startsWith('00'))
  .sort()
  .map((name) => ({ name, paragraphs: paragraphsOf(readFileSync(join(folder, name), 'utf8')) }));

const show = (label: string, f: Figures): void => {
  const share = ((100 * f.seen) / Math.max(1, f.inner)).toFixed(1);
  console.log(
    `${label.padEnd(26)} lines ${String(f.lines).padStart(4)}  worst ${f.worst.toFixed(3)}  >0.08 ${f.seen} (${share} %)  >0.05 ${f.noticed}  squeezed ${f.squeezed}  edges ${f.edges}  numbers ${f.numbers}  units ${f.units}  names ${f.names}  runts ${f.runts}`,
  );
};

const everything = stories.flatMap((story) => story.paragraphs);
for (const measure of [15.75, 15.8, 19.3, 28.95, 30.9, 36.4, 39.75, 45.7, 65.7]) {
  show(`all at ${measure} em`, figures(set(everything, measure)));
}

/** Print's own measure of each part: stories by file; the panels by their headings. */
const report = stories.find((story) => story.name.startsWith('04'));
const committee = stories.find((story) => story.name.startsWith('05'));
const raw = (name: string): string => readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
const parts: [string, number, string[]][] = [];
const plain = (prefix: string): string[] => stories.find((story) => story.name.startsWith(prefix))?.paragraphs ?? [];
parts.push(['opening', 15.75, plain('01')], ['second plenary', 19.3, plain('02')], ['voices', 15.8, plain('03')]);
if (report) {
  const sections = raw(report.name).split(/^## /m).slice(1);
  const bodies = (from: RegExp): string[] => sections.filter((section) => from.test(section));
  for (const section of bodies(/^2024/)) {
    const thirds = section.split(/^### /m).slice(1);
    const half = Math.ceil(thirds.length / 2);
    parts.push(['panel A 2024 left', 28.95, thirds.slice(0, half).flatMap((s) => paragraphsOf(`#${s}`))]);
    parts.push(['panel A 2024 right', 30.9, thirds.slice(half).flatMap((s) => paragraphsOf(`#${s}`))]);
  }
  for (const section of bodies(/^2025/)) {
    for (const item of section.split(/^### /m).slice(1)) {
      if (/^总体要求/.test(item)) parts.push(['panel A aims', 39.75, paragraphsOf(`#${item}`)]);
      else if (!/^预期|预期目标/.test(item.split('\n')[0] ?? ''))
        parts.push(['panel A 2025', 45.7, paragraphsOf(`#${item}`)]);
    }
  }
}
if (committee) {
  for (const section of raw(committee.name).split(/^## /m).slice(1)) {
    const [lead, ...rest] = section.split(/^### /m);
    parts.push(['panel B leads', 65.7, paragraphsOf(`#${lead}`)]);
    parts.push(['panel B items', 36.4, rest.flatMap((s) => paragraphsOf(`#${s}`))]);
  }
}
console.log('\nat print’s own measures');
const merged = new Map<string, { measure: number; paragraphs: FitParagraph[] }>();
for (const [label, measure, paragraphs] of parts) {
  const entry = merged.get(label) ?? { measure, paragraphs: [] };
  entry.paragraphs.push(...set(paragraphs, measure));
  merged.set(label, entry);
}
for (const [label, { measure, paragraphs }] of merged) show(`${label} ${measure}`, figures(paragraphs));
show('all (print: 508 lines)', figures([...merged.values()].flatMap((entry) => entry.paragraphs)));

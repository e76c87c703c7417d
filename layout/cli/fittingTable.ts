// `--fitting`: what copyfitting did to each slot, and what its page would be without it.
import type { Language } from '../diagnostic/chooseLanguage.js';
import type { Diagnostic, DiagnosticId } from '../diagnostic/diagnostic.js';
import { formatDiagnosticShort } from '../diagnostic/formatDiagnostic.js';
import { wordIn } from '../diagnostic/vocabulary.js';
import type { FittingMeans, HeadMeans } from '../page/fittingMeans.js';
import type { MadeSheet } from '../page/makePages.js';
import { totalsOf } from '../page/measureFitting.js';
import { toPt } from '../unit/length.js';

interface Words {
  /** Over the columns of figures. */
  readonly columns: readonly [rows: string, lines: string, cost: string];
  readonly total: string;
  readonly none: string;
  readonly without: string;
  readonly withoutGood: string;
  means(means: FittingMeans): string;
}

const percent = (share: number): number => Math.round(share * 100);
const size = (length: number): string => String(Math.round(toPt(length) * 100) / 100);
const sizes = ({ from, to }: HeadMeans): string => (from === to ? `${size(to)} pt` : `${size(from)} → ${size(to)} pt`);

const words: Readonly<Record<Language, Words>> = {
  zh: {
    columns: ['占行', '正文', '代价'],
    total: '合计',
    none: '各部分都按自己的尺寸排，没有凑版',
    without: '不凑版会是：',
    withoutGood: '不凑版也没有多出或空着的',
    means: (means) => {
      switch (means.type) {
        case 'picture':
          return `图片 ${means.file} 调${means.rows > 0 ? '高' : '低'}，裁去 ${percent(means.cut)}%`;
        case 'air':
          return `${rolesIn('zh', means.roles)}上下的空${means.rows > 0 ? '放宽' : '收紧'}`;
        case 'space':
          return `各部分之间的空行${means.rows > 0 ? '放宽' : '收紧'}`;
        case 'gaps':
          return `文中空行：放宽 ${means.opened} 行，收紧 ${means.closed} 行`;
        case 'foot':
          return '栏脚留空';
        case 'head':
          return `${rolesIn('zh', [means.role])} ${sizes(means)}，排 ${means.inLines} 行`;
        case 'paragraph':
          return `“${means.begins}…”一段${means.rows > 0 ? '多' : '少'}排一行，最松字距 ${means.widestGapEm.toFixed(3)} 字`;
        case 'filler':
          return `用补白“${means.story}”`;
      }
    },
  },
  en: {
    columns: ['rows', 'text', 'cost'],
    total: 'in all',
    none: 'every part stands as it wishes to: nothing was fitted',
    without: 'without copyfitting:',
    withoutGood: 'without copyfitting nothing would be too long or too short either',
    means: (means) => {
      switch (means.type) {
        case 'picture':
          return `picture ${means.file} ${means.rows > 0 ? 'taller' : 'lower'}, ${percent(means.cut)} % cut away`;
        case 'air':
          return `${means.rows > 0 ? 'more' : 'less'} air about the ${rolesIn('en', means.roles)}`;
        case 'space':
          return `${means.rows > 0 ? 'more' : 'less'} white between parts`;
        case 'gaps':
          return `gaps in the text: ${means.opened} rows more, ${means.closed} less`;
        case 'foot':
          return 'white left at the foot';
        case 'head':
          return `${rolesIn('en', [means.role])} ${sizes(means)} in ${means.inLines} ${means.inLines === 1 ? 'line' : 'lines'}`;
        case 'paragraph':
          return `“${means.begins}…” a line ${means.rows > 0 ? 'longer' : 'shorter'}, widest gap ${means.widestGapEm.toFixed(3)} em`;
        case 'filler':
          return `filler “${means.story}”`;
      }
    },
  },
};

const rolesIn = (language: Language, roles: readonly string[]): string =>
  [...new Set(roles)]
    .map((role) => wordIn(language, `#${role}`).replace('#', ''))
    .join(language === 'zh' ? '、' : ', ');

/** Findings that copyfitting is there to prevent. */
const PREVENTED = new Set<DiagnosticId>([
  'overset',
  'underfull',
  'uneven-feet',
  'slot-too-small',
  'picture-cropped',
  'hole',
]);

const WIDTHS = [5, 6, 9] as const;
/** Han of the column heads are two columns of the terminal wide. */
const HEAD_WIDTHS: Readonly<Record<Language, readonly number[]>> = { zh: [3, 4, 7], en: WIDTHS };

const signed = (count: number): string => (count > 0 ? `+${count}` : String(count));

const row = (cells: readonly string[], widths: readonly number[], what: string): string =>
  `${cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('')}  ${what}`.trimEnd();

/** The table of a page, its slots in reading order. */
export const fittingTable = ({ page, fitting }: MadeSheet, language: Language): string => {
  const say = words[language];
  if (fitting.length === 0) return `${page.folio}\n  ${say.none}`;
  const fitted = new Set(fitting.map(({ slot }) => slot));
  const slots = [...new Set(page.frames.map(({ slot }) => slot))].filter((slot) => fitted.has(slot));
  const { filled, freed, cost } = totalsOf(fitting);
  return [
    page.folio,
    ...slots.flatMap((slot) => {
      const own = fitting.filter((means) => means.slot === slot);
      const heading = row(say.columns, HEAD_WIDTHS[language], slot);
      return [heading, ...own.map((means) => meansRow(means, say))];
    }),
    row(['', signed(filled - freed), cost.toFixed(2)], WIDTHS, say.total),
  ].join('\n');
};

const meansRow = (means: FittingMeans, say: Words): string =>
  row([signed(means.rows), signed(means.lines), means.cost.toFixed(2)], WIDTHS, say.means(means));

/** What the page would be if nothing were fitted. */
export const withoutFitting = (diagnostics: readonly Diagnostic[], language: Language): string => {
  const say = words[language];
  const found = diagnostics.filter(({ id }) => PREVENTED.has(id));
  if (found.length === 0) return say.withoutGood;
  return [say.without, ...found.map((finding) => `  ${formatDiagnosticShort(finding, { language })}`)].join('\n');
};

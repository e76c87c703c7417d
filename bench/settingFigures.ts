// The figures that tell good setting from bad: loose and tight lines, and what was cut that a reader wants whole.
import type { FitLine, FitParagraph } from '../layout/fitText.js';

/** Counts over some set paragraphs. A paragraph's last line is not justified, so it counts for `lines` and `runts` alone. */
export interface SettingFigures {
  readonly lines: number;
  /** Lines that are justified. */
  readonly justified: number;
  /** Widest ordinary gap, in em. */
  readonly worst: number;
  /** Lines opened so far that they strike the eye. */
  readonly loose: number;
  /** Lines that a trained eye sees. */
  readonly noticed: number;
  readonly squeezed: number;
  /** Prohibited line edges. */
  readonly edges: number;
  /** Numbers cut inside. */
  readonly numbers: number;
  /** Numbers parted from their unit or measure word. */
  readonly units: number;
  /** Kept strings cut. */
  readonly kept: number;
  /** Last lines of fewer than two Han. */
  readonly runts: number;
}

/** Limits of the gap in em: what the printed original was judged by. */
const LOOSE = 0.08;
const NOTICED = 0.05;
const SQUEEZED = -0.03;
const LEAST_HAN_AT_END = 2;

const NO_START = /^[、，；：。！？”’）》〉】〕〗］｝」』—–～·/…]/u;
const NO_END = /[“‘（《〈【〔〖［｛「『/]$/u;
const NUMBER_END = /[0-9.,%-]$/u;
const NUMBER_START = /^[0-9.,%-]/u;
/** A number, perhaps with 万, 余 and the like. */
const QUANTITY_END = /[0-9][余多]?[十百千万亿]*$/u;
const MEASURE_WORD =
  /^(?:[余多]?[十百千万亿]*(?:[年月日时分秒点号岁人名位个项家件条款章节届次所座处套间栋户村街区县市米吨元倍种类批轮期场台部门天周层楼余多万亿]|平方|公里|千米|千伏|百分点|小时))/u;

const isRunt = ({ text }: FitLine): boolean => (text.match(/\p{Script=Han}/gu) ?? []).length < LEAST_HAN_AT_END;

const count = <T>(values: readonly T[], holds: (value: T) => boolean): number => values.filter(holds).length;

/** Kept strings that a paragraph's line ends cut. */
const keptCut = ({ lines }: FitParagraph, keep: readonly string[]): number => {
  const text = lines.map((line) => line.text).join('');
  const cuts = new Set<number>();
  let at = 0;
  for (const line of lines.slice(0, -1)) {
    at += line.text.length;
    cuts.add(at);
  }
  return keep.reduce((sum, kept) => {
    let cut = 0;
    for (let from = text.indexOf(kept); from >= 0; from = text.indexOf(kept, from + 1)) {
      if (Array.from({ length: kept.length - 1 }, (_, inside) => from + inside + 1).some((place) => cuts.has(place)))
        cut++;
    }
    return sum + cut;
  }, 0);
};

export const settingFigures = (paragraphs: readonly FitParagraph[], keep: readonly string[]): SettingFigures => {
  const junctions = paragraphs.flatMap(({ lines }) =>
    lines.slice(0, -1).map((line, index) => ({
      gap: line.gapEm,
      before: line.text.trimEnd(),
      after: lines[index + 1]?.text ?? '',
    })),
  );
  return {
    lines: paragraphs.reduce((sum, { lines }) => sum + lines.length, 0),
    justified: junctions.length,
    worst: Math.max(0, ...junctions.map(({ gap }) => gap)),
    loose: count(junctions, ({ gap }) => gap > LOOSE),
    noticed: count(junctions, ({ gap }) => gap > NOTICED),
    squeezed: count(junctions, ({ gap }) => gap < SQUEEZED),
    edges: count(junctions, ({ before, after }) => NO_START.test(after) || NO_END.test(before)),
    numbers: count(junctions, ({ before, after }) => NUMBER_END.test(before) && NUMBER_START.test(after)),
    units: count(junctions, ({ before, after }) => QUANTITY_END.test(before) && MEASURE_WORD.test(after)),
    kept: paragraphs.reduce((sum, paragraph) => sum + keptCut(paragraph, keep), 0),
    runts: count(paragraphs, ({ lines }) => {
      const last = lines.at(-1);
      return lines.length > 1 && last !== undefined && isRunt(last);
    }),
  };
};

// Names inside a template: rules, grounds, inks and styles point at each other by name.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { FontRequest } from '../font/face.js';
import { em, type Length, pt, toPt } from '../unit/length.js';
import { buildMarks } from './buildMarks.js';
import { buildRule } from './buildRule.js';
import { BLACK, type Ink } from './ink.js';
import { readFont, readLength } from './measure.js';
import { pitchOf, type RuleStyle } from './ruleStyle.js';
import type { TemplateSource } from './schema.js';
import { DEFAULT_COMPOSITION, type TextStyle } from './style.js';
import type { StyleSource } from './styleSchema.js';
import type { BaseColumns, Ground, LineGrid } from './template.js';

/** The way to a place in the template's file: keys and 0-based indexes. */
export type Path = readonly (string | number)[];

/** Looks names up; an unknown one is reported at its place and a harmless stand-in is given, so that one reading finds every fault. */
export interface Names {
  readonly em: Length;
  /** Left out where the type area has no base columns. */
  readonly baseColumns?: BaseColumns;
  readonly diagnostics: Diagnostic[];
  ink(name: string, path: Path): Ink;
  rule(name: string, path: Path): RuleStyle;
  ground(name: string, path: Path): Ground;
  style(name: string, path: Path): TextStyle;
  grid(name: string, path: Path): LineGrid;
  report(diagnostic: Diagnostic): void;
  spanOf(path: Path): Span;
}

/** The styles from one along `like`, each once; where the way goes round in a circle, `again` is what the last of them is like. */
const wayOf = (
  styles: NonNullable<TemplateSource['styles']>,
  name: string,
): { readonly way: readonly string[]; readonly again?: string } => {
  const way = [name];
  let next = styles[name]?.like;
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = styles[next]?.like;
  }
  return { way, ...(next !== undefined && { again: next }) };
};

/** Values of which the first that is given counts. */
const merged = ([own, ...below]: readonly StyleSource[]): StyleSource => (own ? { ...merged(below), ...own } : {});

/** What a style cannot be without: nothing but a template can choose them. */
const REQUIRED = ['font', 'strong', 'emphasis', 'size', 'ink'] as const satisfies readonly (keyof StyleSource)[];

/** Two hairlines of the quarter point that newsprint holds: what repeats closer than a line and a white runs together. */
const LEAST_PITCH = pt(0.5);

/** Stands in for a face that a style does not name; such a template is not made up. */
const NO_FACE: FontRequest = { family: '', weight: 400 };

/** Base columns with the gutters that the type area's width leaves them (rule 20). */
const baseColumnsOf = (
  { columns, characters, width }: TemplateSource['typeArea'],
  emSize: Length,
): BaseColumns | undefined => {
  if (columns === undefined || characters === undefined) return undefined;
  const column = characters * emSize;
  const gutter = columns === 1 ? 0 : Math.floor((em(width, emSize) - columns * column) / (columns - 1));
  return { count: columns, width: column, gutter };
};

/** The names of one template; what is looked up in vain, and styles that are like themselves, are reported. */
export const makeNames = (source: TemplateSource, spanOf: (path: Path) => Span): Names => {
  const diagnostics: Diagnostic[] = [];
  const emSize = readLength(source.typeArea.em, 0);

  const look = <T>(kind: string, table: Readonly<Record<string, T>>, name: string, path: Path): T | undefined => {
    if (Object.hasOwn(table, name)) return table[name];
    diagnostics.push(
      diagnose('unknown-name', { kind, name, known: Object.keys(table).join(', ') || '—' }, spanOf(path)),
    );
    return undefined;
  };

  const ink = (name: string, path: Path): Ink => {
    const found = look('ink', source.inks ?? {}, name, path);
    if (!found) return BLACK;
    const [c, m, y, k] = found;
    return { c, m, y, k };
  };

  const rules = new Map<string, RuleStyle>();
  const rule = (name: string, path: Path): RuleStyle => {
    const known = rules.get(name);
    if (known) return known;
    const found = look('rule', source.rules ?? {}, name, path);
    if (!found) return { type: 'strokes', strokes: [pt(1)], gap: 0, ink: BLACK };
    const made = buildRule(found, ink(found.ink, ['rules', name, 'ink']), emSize);
    const pitch = pitchOf(made);
    if (pitch !== undefined && pitch < LEAST_PITCH) {
      const values = { rule: name, pitch: Number(toPt(pitch).toFixed(3)), least: toPt(LEAST_PITCH) };
      diagnostics.push(diagnose('rule-too-fine', values, spanOf(['rules', name])));
    }
    rules.set(name, made);
    return made;
  };

  const ground = (name: string, path: Path): Ground => {
    const found = look('ground', source.grounds ?? {}, name, path);
    if (!found) return {};
    const at = (key: string): Path => ['grounds', name, key];
    return {
      ...(found.fill !== undefined && { fill: ink(found.fill, at('fill')) }),
      ...(found.frame !== undefined && { frame: rule(found.frame, at('frame')) }),
      ...(found.radius !== undefined && { radius: readLength(found.radius, emSize) }),
      ...(found.corners !== undefined && { corners: found.corners }),
      ...(found.tab !== undefined && { tab: readLength(found.tab, emSize) }),
      ...(found.space !== undefined && { space: readLength(found.space, emSize) }),
      ...(found.bar !== undefined && { bar: rule(found.bar, at('bar')) }),
      ...(found.above !== undefined && { above: rule(found.above, at('above')) }),
      ...(found.below !== undefined && { below: rule(found.below, at('below')) }),
    };
  };

  const sources = source.styles ?? {};
  const styles = new Map<string, TextStyle>();
  const style = (name: string, path: Path): TextStyle => {
    const known = styles.get(name);
    if (known) return known;
    look('style', sources, name, path);
    const own = sources[name];
    if (own?.like !== undefined) look('style', sources, own.like, ['styles', name, 'like']);
    const { way, again } = wayOf(sources, name);
    if (again === name && !way.some((member) => styles.has(member))) {
      const circle = [...way, name].join(' → ');
      diagnostics.push(diagnose('like-circle', { circle }, spanOf(['styles', name, 'like'])));
    }
    const givers = [
      ...way.map((style) => ({ given: sources[style] ?? {}, path: ['styles', style] })),
      { given: source.defaults ?? {}, path: ['defaults'] },
    ];
    const values = merged(givers.map(({ given }) => given));
    const missing = REQUIRED.filter((key) => values[key] === undefined);
    // What a style lacks that is like another, the other lacks too and is told of.
    if (missing.length > 0 && own && own.like === undefined) {
      const lack = { style: name, missing: missing.join(', ') };
      diagnostics.push(diagnose('style-incomplete', lack, spanOf(['styles', name])));
    }
    const inkPath = givers.find(({ given }) => given.ink !== undefined)?.path ?? [];
    const marks = buildMarks(givers.flatMap(({ given }) => given.marks ?? []));
    const made: TextStyle = {
      name,
      font: values.font ? readFont(values.font) : NO_FACE,
      strong: values.strong ? readFont(values.strong) : NO_FACE,
      emphasis: values.emphasis ? readFont(values.emphasis) : NO_FACE,
      size: values.size === undefined ? emSize : readLength(values.size, emSize),
      indent: values.indent ?? 0,
      align: values.align ?? 'justify',
      tracking: values.tracking ?? 0,
      spreadGap: values.spreadGap ?? Number.POSITIVE_INFINITY,
      ink: values.ink === undefined ? BLACK : ink(values.ink, [...inkPath, 'ink']),
      direction: 'horizontal',
      verticalQuotes: values.verticalQuotes ?? 'gb',
      composition: {
        scheme: values.scheme ?? DEFAULT_COMPOSITION.scheme,
        level: values.level ?? DEFAULT_COMPOSITION.level,
        dashStart: values.dashStart ?? DEFAULT_COMPOSITION.dashStart,
        trim: values.trim ?? DEFAULT_COMPOSITION.trim,
        adjacent: values.adjacent ?? DEFAULT_COMPOSITION.adjacent,
        hanging: values.hanging ?? DEFAULT_COMPOSITION.hanging,
        latinGap: values.latinGap ?? DEFAULT_COMPOSITION.latinGap,
        cells: values.cells ?? DEFAULT_COMPOSITION.cells,
        hyphenation: values.hyphenation ?? DEFAULT_COMPOSITION.hyphenation,
      },
      ...(marks && { marks }),
    };
    styles.set(name, made);
    return made;
  };

  const grid = (name: string, path: Path): LineGrid => {
    const found = look('grid', source.grids ?? {}, name, path);
    return { name, lineHeight: readLength(found ?? source.typeArea.lineHeight, emSize) };
  };

  const baseColumns = baseColumnsOf(source.typeArea, emSize);
  return {
    em: emSize,
    ...(baseColumns && { baseColumns }),
    diagnostics,
    ink,
    rule,
    ground,
    style,
    grid,
    report: (diagnostic) => diagnostics.push(diagnostic),
    spanOf,
  };
};

// Names inside a template: rules, grounds, inks and styles point at each other by name.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Span } from '../diagnostic/span.js';
import type { FontRequest } from '../font/face.js';
import { type Length, pt } from '../unit/length.js';
import { BLACK, type Ink } from './ink.js';
import { readLength } from './measure.js';
import type { StyleSource, TemplateSource } from './schema.js';
import { DEFAULT_COMPOSITION, type TextStyle } from './style.js';
import type { Ground, LineGrid, RuleStyle } from './template.js';

/** The way to a place in the template's file: keys and 0-based indexes. */
export type Path = readonly (string | number)[];

/** Looks names up; an unknown one is reported at its place and a harmless stand-in is given, so that one reading finds every fault. */
export interface Names {
  readonly em: Length;
  readonly diagnostics: Diagnostic[];
  ink(name: string, path: Path): Ink;
  rule(name: string, path: Path): RuleStyle;
  ground(name: string, path: Path): Ground;
  style(name: string, path: Path): TextStyle;
  grid(name: string, path: Path): LineGrid;
  report(diagnostic: Diagnostic): void;
  spanOf(path: Path): Span;
}

const font = (source: string): FontRequest => {
  const [family = '', weight = ''] = source.split(' ');
  return { family, weight: Number(weight) };
};

/** The styles from one along `like` back to itself; none where the way does not come back. */
const circleOf = (styles: TemplateSource['styles'], name: string): readonly string[] => {
  const way = [name];
  let next = styles[name]?.like;
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = styles[next]?.like;
  }
  return next === name ? way : [];
};

/** A style's values with those it starts from; `like` may be chained, a circle ends at its second visit. */
const inherited = (styles: TemplateSource['styles'], name: string, seen: readonly string[] = []): StyleSource => {
  const own = styles[name] ?? {};
  if (own.like === undefined || seen.includes(own.like)) return own;
  return { ...inherited(styles, own.like, [...seen, name]), ...own };
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
    const found = look('ink', source.inks, name, path);
    if (!found) return BLACK;
    const [c, m, y, k] = found;
    return { c, m, y, k };
  };

  const rule = (name: string, path: Path): RuleStyle => {
    const found = look('rule', source.rules ?? {}, name, path);
    if (!found) return { strokes: [pt(1)], gap: 0, ink: BLACK };
    return {
      strokes: found.strokes.map((stroke) => readLength(stroke, emSize)),
      gap: readLength(found.gap ?? '0pt', emSize),
      ink: ink(found.ink, ['rules', name, 'ink']),
    };
  };

  const ground = (name: string, path: Path): Ground => {
    const found = look('ground', source.grounds ?? {}, name, path);
    if (!found) return {};
    const at = (key: string): Path => ['grounds', name, key];
    return {
      ...(found.fill !== undefined && { fill: ink(found.fill, at('fill')) }),
      ...(found.frame !== undefined && { frame: rule(found.frame, at('frame')) }),
      ...(found.radius !== undefined && { radius: readLength(found.radius, emSize) }),
      ...(found.space !== undefined && { space: readLength(found.space, emSize) }),
      ...(found.bar !== undefined && { bar: rule(found.bar, at('bar')) }),
      ...(found.above !== undefined && { above: rule(found.above, at('above')) }),
      ...(found.below !== undefined && { below: rule(found.below, at('below')) }),
    };
  };

  const styles = new Map<string, TextStyle>();
  const style = (name: string, path: Path): TextStyle => {
    const known = styles.get(name);
    if (known) return known;
    look('style', source.styles, name, path);
    const own = source.styles[name];
    if (own?.like !== undefined) look('style', source.styles, own.like, ['styles', name, 'like']);
    const circle = circleOf(source.styles, name);
    if (circle.length > 0 && !circle.some((member) => styles.has(member))) {
      const values = { circle: [...circle, name].join(' → ') };
      diagnostics.push(diagnose('like-circle', values, spanOf(['styles', name, 'like'])));
    }
    const values = inherited(source.styles, name);
    const face = font(values.font ?? 'song 400');
    const made: TextStyle = {
      name,
      font: face,
      strong: values.strong ? font(values.strong) : { family: face.family, weight: 700 },
      emphasis: values.emphasis ? font(values.emphasis) : { family: 'kai', weight: 400 },
      size: values.size === undefined ? emSize : readLength(values.size, emSize),
      indent: values.indent ?? 0,
      align: values.align ?? 'justify',
      tracking: values.tracking ?? 0,
      ink: values.ink === undefined ? BLACK : ink(values.ink, ['styles', name, 'ink']),
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
    };
    styles.set(name, made);
    return made;
  };

  const grid = (name: string, path: Path): LineGrid => {
    const found = look('grid', source.grids ?? {}, name, path);
    return { name, lineHeight: readLength(found ?? source.typeArea.lineHeight, emSize) };
  };

  return {
    em: emSize,
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

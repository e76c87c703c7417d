// Draws one line: its units' glyphs at their places, in runs of one face.
import type { Face } from '../font/face.js';
import type { TextStyle } from '../template/style.js';
import type { Glyph, GlyphRun } from '../text/glyphRun.js';
import { HYPHEN, SOFT_HYPHEN } from '../text/hyphenation.js';
import { type Pose, UPRIGHT } from '../text/pose.js';
import { em, type Length, roundLength, toEm } from '../unit/length.js';
import { type CharacterBox, drawMarks } from './drawMarks.js';
import { Chance } from './junction.js';
import { justifyLine } from './justifyLine.js';
import { lineMeasure } from './lineCost.js';
import { fitLine, newFit } from './lineFit.js';
import { placeReadings, readText } from './placeReadings.js';
import type { PreparedParagraph } from './preparedParagraph.js';
import type { SetLine } from './setLine.js';
import { spreadLine } from './spreadLine.js';

/** Collects glyphs into runs: a new run wherever face, size or pose changes. */
const runCollector = (style: TextStyle) => {
  const runs: GlyphRun[] = [];
  let face: Face | undefined;
  let size: Length = 0;
  let pose: Pose | undefined;
  let glyphs: Glyph[] = [];
  const add = (to: Face, toSize: Length, posed: Pose, glyph: Glyph): void => {
    if (to !== face || toSize !== size || posed !== pose) {
      glyphs = [];
      face = to;
      size = toSize;
      pose = posed;
      const { scaleX, turned } = pose;
      runs.push({ face, size, scaleX, ink: style.ink, glyphs, ...(turned && { turned }) });
    }
    glyphs.push(glyph);
  };
  return { runs, add };
};

const alignOffset = (style: TextStyle, rest: Length): Length => {
  switch (style.align) {
    case 'centre':
    case 'spread':
      return roundLength(rest / 2);
    case 'end':
      return rest;
    case 'justify':
    case 'start':
      return 0;
  }
};

/** Sets units from…to−1 as line number `number` (from 0), which covers the text `start`…`end` (UTF-16 offsets). */
export const drawLine = (
  prepared: PreparedParagraph,
  number: number,
  from: number,
  to: number,
  start: number,
  end: number,
): SetLine => {
  const { source, units, items, goal, style } = prepared;
  const { text } = source;
  const { size } = style;
  const hard = items.chance[to] === Chance.hard;
  const { shift, measure } = lineMeasure(goal, number);
  const stretches = goal.justify && !hard;
  const fit = newFit();
  fitLine(fit, items, from, to, measure, stretches, goal.leastGap);
  const justified = justifyLine(items, units, from, to, measure, fit, stretches);
  const placed = style.align === 'spread' ? spreadLine(justified, items, from, measure, style.spreadGap) : justified;
  const { x, blank, total, maxGap } = placed;
  const readings = placeReadings(prepared, from, to, placed);
  const boxes: CharacterBox[] = [];
  const marked = source.stretches.length > 0;
  const { runs, add } = runCollector(style);
  for (let k = 0; k < to - from; k++) {
    const unit = units[from + k];
    if (!unit) continue;
    const { face, shapedAt } = unit;
    const { glyphs, pose, script } = unit.shaped;
    const ownSize = script?.size ?? size;
    const scale = ownSize / face.unitsPerEm;
    let pen = (x[k] as number) + (blank[k] as number);
    for (let g = 0; g < glyphs.length; g++) {
      const glyph = glyphs[g];
      if (!glyph) continue;
      const first = g === 0 ? unit.start : shapedAt + glyph.start;
      const last = g === glyphs.length - 1 ? unit.end : shapedAt + glyph.end;
      const after = glyphs[g + 1];
      // Characters the font gave no glyph of their own hang on the glyph before them.
      const upTo = after ? Math.max(last, shapedAt + after.start) : last;
      add(face, ownSize, pose, {
        id: glyph.id,
        text: text.slice(first, upTo),
        x: roundLength(pen + glyph.dx * scale),
        y: roundLength(glyph.dy * scale) + (script?.rise ?? 0),
      });
      if (marked) {
        const left = g === 0 ? (x[k] as number) : pen;
        const right = after ? pen + glyph.advance * scale : (x[k] as number) + (placed.width[k] as number);
        const middle = pen + (glyph.dx + glyph.advance / 2) * scale;
        boxes.push({ start: first, end: upTo, class: unit.class, left, right, middle });
      }
      pen += glyph.advance * scale;
    }
    for (const { reading, x: at } of readings.get(from + k) ?? []) {
      const rise = em(style.marks?.ruby?.rise ?? 0, size);
      for (const run of reading.runs) {
        for (const glyph of run.glyphs)
          add(run.face, run.size, UPRIGHT, { ...glyph, x: glyph.x + at, y: glyph.y + rise });
      }
    }
    const next = units[from + k + 1];
    if (k < to - from - 1 && next && next.start > unit.end) {
      const space = face.shape(' ', [])[0];
      const typed = text.slice(unit.end, next.start);
      if (space) add(face, size, pose, { id: space.id, text: typed, x: roundLength(pen), y: 0 });
    }
  }
  const ink = units[to - 1];
  const hyphen = items.hyphen[to] as number;
  if (ink && hyphen > 0) {
    for (const { id } of ink.face.shape(HYPHEN, []))
      add(ink.face, size, ink.shaped.pose, { id, text: SOFT_HYPHEN, x: roundLength(total), y: 0 });
  }
  const width = roundLength(total + hyphen);
  const rest = measure - width;
  const hasHanGap = (items.hanGaps[to - 1] ?? 0) > (items.hanGaps[from] ?? 0);
  const marks = marked ? drawMarks(source.stretches, boxes, readings, style) : undefined;
  return {
    dir: style.direction,
    runs,
    text: readings.size > 0 ? readText(prepared, start, end, readings) : text.slice(start, end),
    start: source.codePointsBefore(start),
    end: source.codePointsBefore(end),
    indent: shift + alignOffset(style, rest),
    width,
    measure: shift + measure,
    naturalEm: toEm(fit.natural, size),
    gapEm: hasHanGap ? fit.gap : 0,
    maxGapEm: maxGap,
    last: to === units.length,
    ...(marks && { marks }),
    span: source.spanOf(start, Math.max(start, end)),
  };
};

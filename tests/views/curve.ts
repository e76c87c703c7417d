// Smooth lines through points, and the points of uneven edges.
import type { Random } from '../illustration/random.js';

export type Point = readonly [number, number];

const round = (value: number): number => Math.round(value * 10) / 10;

const segments = (points: readonly Point[], closed: boolean): string => {
  const count = points.length;
  const point = (index: number): Point => {
    const place = closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index));
    return points[place] ?? [0, 0];
  };
  const parts: string[] = [];
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [point(index - 1), point(index), point(index + 1), point(index + 2)];
    parts.push(
      `C${round(from[0] + (to[0] - before[0]) / 6)} ${round(from[1] + (to[1] - before[1]) / 6)} ` +
        `${round(to[0] - (after[0] - from[0]) / 6)} ${round(to[1] - (after[1] - from[1]) / 6)} ${round(to[0])} ${round(to[1])}`,
    );
  }
  return parts.join('');
};

const start = (points: readonly Point[]): string => `M${round(points[0]?.[0] ?? 0)} ${round(points[0]?.[1] ?? 0)}`;

/** Path data of a smooth open line. */
export const curve = (points: readonly Point[]): string => start(points) + segments(points, false);

/** Path data of a smooth closed shape. */
export const closedCurve = (points: readonly Point[]): string => `${start(points) + segments(points, true)}Z`;

/** A smooth edge with straight sides below it, down to `floor`. */
export const under = (points: readonly Point[], floor: number): string => {
  const last = points.at(-1)?.[0] ?? 0;
  return `${curve(points)}L${round(last)} ${round(floor)}L${round(points[0]?.[0] ?? 0)} ${round(floor)}Z`;
};

/** A rolling ridge: `height` is how far it rises and falls round `y`. */
export const ridge = (
  random: Random,
  left: number,
  right: number,
  y: number,
  height: number,
  pitch: number,
): Point[] => {
  const phases = [random.between(0, 6.3), random.between(0, 6.3), random.between(0, 6.3)];
  const points: Point[] = [];
  for (let x = left; x <= right + pitch; x += pitch) {
    const wave =
      Math.sin(x / (pitch * 4.1) + (phases[0] ?? 0)) * 0.55 +
      Math.sin(x / (pitch * 1.9) + (phases[1] ?? 0)) * 0.3 +
      Math.sin(x / (pitch * 0.9) + (phases[2] ?? 0)) * 0.15;
    points.push([x, y - wave * height + random.between(-0.06, 0.06) * height]);
  }
  return points;
};

/** An uneven round: a leaf mass, a cloud's lobe, a stone. */
export const blob = (random: Random, x: number, y: number, rx: number, ry: number, lobes = 8, rough = 0.18): string => {
  const turn = random.between(0, 6.3);
  const points: Point[] = [];
  for (let lobe = 0; lobe < lobes; lobe += 1) {
    const angle = turn + (lobe / lobes) * Math.PI * 2;
    const reach = 1 + random.between(-rough, rough);
    points.push([x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach]);
  }
  return closedCurve(points);
};

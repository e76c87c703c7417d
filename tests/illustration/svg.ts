// The few SVG elements the drawing is made of.

/** One decimal is a tenth of a pixel: finer than the raster can show. */
const number = (value: number): string => String(Math.round(value * 10) / 10);

type Attributes = Readonly<Record<string, string | number>>;

const attributes = (given: Attributes): string =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? Math.round(value * 1000) / 1000 : value}"`)
    .join('');

/** Path data: a template whose numbers are rounded. */
export const d = (text: TemplateStringsArray, ...values: readonly number[]): string =>
  text.reduce((data, part, index) => `${data}${number(values[index - 1] ?? 0)}${part}`);

export const path = (data: string, fill: string, more: Attributes = {}): string =>
  `<path d="${data}" fill="${fill}"${attributes(more)}/>`;

export const line = (data: string, stroke: string, width: number, more: Attributes = {}): string =>
  `<path d="${data}" fill="none" stroke="${stroke}" stroke-width="${number(width)}"${attributes(more)}/>`;

export const box = (x: number, y: number, width: number, height: number, fill: string, more: Attributes = {}): string =>
  `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" fill="${fill}"${attributes(more)}/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more: Attributes = {}): string =>
  `<ellipse cx="${number(x)}" cy="${number(y)}" rx="${number(rx)}" ry="${number(ry)}" fill="${fill}"${attributes(more)}/>`;

export const group = (children: readonly string[], more: Attributes = {}): string =>
  `<g${attributes(more)}>${children.join('')}</g>`;

/** A polygon through the points, given as x, y pairs. */
export const polygon = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}Z`;

/** A linear gradient; x and y of both ends are fractions of the filled shape. */
export const linearGradient = (
  id: string,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stops: readonly (readonly [offset: number, colour: string, opacity?: number])[],
): string =>
  `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopElements(stops)}</linearGradient>`;

/** A radial gradient round the middle of the filled shape. */
export const radialGradient = (
  id: string,
  stops: readonly (readonly [offset: number, colour: string, opacity?: number])[],
): string => `<radialGradient id="${id}">${stopElements(stops)}</radialGradient>`;

const stopElements = (stops: readonly (readonly [offset: number, colour: string, opacity?: number])[]): string =>
  stops
    .map(
      ([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join('');

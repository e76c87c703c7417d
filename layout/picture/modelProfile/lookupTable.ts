// One ICC lookup table of type lut16Type: curves in, a grid of colours, straight curves out.

/** A table's parts. All values 0–1. */
export interface LookupTable {
  readonly inputs: number;
  readonly outputs: number;
  /** Nodes along each input's axis. */
  readonly grid: number;
  /** The curve of input `channel`, value by value; it says where on the grid's axis a value lies. */
  readonly inputCurve: (channel: number, value: number) => number;
  /** Node by node, the last input fastest, `outputs` values each. */
  readonly nodes: Float64Array;
}

/** Points of an input curve. */
const CURVE_POINTS = 256;

const HEADER_BYTES = 52;
const MAX = 0xffff;

const encode = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * MAX);

/** The tag's bytes (ICC.1:2001-04, 6.5.8 lut16Type). */
export const lookupTableBytes = (table: LookupTable): Uint8Array => {
  const { inputs, outputs, grid, nodes } = table;
  const words = inputs * CURVE_POINTS + nodes.length + outputs * 2;
  const bytes = new Uint8Array(HEADER_BYTES + words * 2);
  const view = new DataView(bytes.buffer);
  bytes.set([0x6d, 0x66, 0x74, 0x32]); // mft2
  bytes.set([inputs, outputs, grid], 8);
  // The matrix counts for XYZ only: unity.
  for (const diagonal of [12, 28, 44]) view.setUint32(diagonal, 0x1_0000);
  view.setUint16(48, CURVE_POINTS);
  view.setUint16(50, 2);
  let at = HEADER_BYTES;
  const put = (value: number): void => {
    view.setUint16(at, encode(value));
    at += 2;
  };
  for (let channel = 0; channel < inputs; channel += 1) {
    for (let point = 0; point < CURVE_POINTS; point += 1) put(table.inputCurve(channel, point / (CURVE_POINTS - 1)));
  }
  for (const value of nodes) put(value);
  for (let channel = 0; channel < outputs; channel += 1) {
    put(0);
    put(1);
  }
  return bytes;
};

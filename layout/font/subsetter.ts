// HarfBuzz's subsetter, behind the one call that tekan makes of it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What is called of harfbuzz-subset.wasm; pointers are byte offsets into its memory. */
interface SubsetExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(size: number): number;
  free(pointer: number): void;
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
  _initialize(): void;
}

/** hb_memory_mode_t WRITABLE: HarfBuzz reads the bytes in place. */
const WRITABLE = 2;
// hb_subset_flags_t. Glyph ids stay what they are, so that they can be the CIDs of the page.
const NO_HINTING = 0x1;
const RETAIN_GIDS = 0x2;
const NOTDEF_OUTLINE = 0x40;
const NO_LAYOUT_CLOSURE = 0x200;

/** The part of the WebAssembly API that is used; Node has it, its type library for ES2023 has not. */
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: object };
}

let hb: SubsetExports | undefined;

function load(): SubsetExports {
  if (!hb) {
    const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
    const { Instance, Module } = (globalThis as typeof globalThis & { readonly WebAssembly: WebAssemblyApi })
      .WebAssembly;
    hb = new Instance(new Module(readFileSync(path))).exports as object as SubsetExports;
    hb._initialize();
  }
  return hb;
}

/** A font cut down to some glyphs, which keep their ids; undefined where HarfBuzz cannot read it. */
export function subsetFont(font: Uint8Array, glyphs: Iterable<number>): Uint8Array | undefined {
  const { memory, ...call } = load();
  const data = call.malloc(font.length);
  new Uint8Array(memory.buffer).set(font, data);
  const blob = call.hb_blob_create(data, font.length, WRITABLE, 0, 0);
  const face = call.hb_face_create(blob, 0);
  const input = call.hb_subset_input_create_or_fail();
  call.hb_subset_input_set_flags(input, NO_HINTING | RETAIN_GIDS | NOTDEF_OUTLINE | NO_LAYOUT_CLOSURE);
  const set = call.hb_subset_input_glyph_set(input);
  for (const glyph of glyphs) call.hb_set_add(set, glyph);
  const subset = call.hb_subset_or_fail(face, input);
  let bytes: Uint8Array | undefined;
  if (subset !== 0) {
    const result = call.hb_face_reference_blob(subset);
    const start = call.hb_blob_get_data(result, 0);
    bytes = new Uint8Array(memory.buffer).slice(start, start + call.hb_blob_get_length(result));
    call.hb_blob_destroy(result);
    call.hb_face_destroy(subset);
  }
  call.hb_subset_input_destroy(input);
  call.hb_face_destroy(face);
  call.hb_blob_destroy(blob);
  call.free(data);
  return bytes;
}

// A face backed by a font file: shaping by HarfBuzz, with every answer kept.
import { Blob, Buffer, ClusterLevel, Direction, Feature, Font, Face as HarfBuzzFace, shape } from 'harfbuzzjs';
import { centreMark, centresMarks, isCentredMark } from './centredMarks.js';
import type { Face, InkBox, ShapedGlyph } from './face.js';
import type { FontFile } from './fontFile.js';
import { isMark, leanToText, setMarkWidth } from './markWidth.js';
import { viewOf } from './sfnt.js';

/** What a face is called and how it stands in its em box. */
export interface FaceIdentity {
  readonly id: string;
  readonly postScriptName: string;
  readonly emTop: number;
  readonly emBottom: number;
}

const IDEOGRAPH = /^\p{Unified_Ideograph}$/u;
const SCRIPT = 'Hani';
/** `emTop` and `emBottom` are thousandths. */
const ONE_EM = 1000;
const HALF = 1 / 2;
/** Features by which callers ask for a mark's width, and that width in em. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ['halt', HALF],
  ['fwid', 1],
]);

/** One face; the same object for every request that it answers. */
export class FileFace implements Face {
  readonly id: string;
  readonly postScriptName: string;
  readonly emTop: number;
  readonly emBottom: number;
  readonly unitsPerEm: number;
  readonly #font: Font;
  readonly #language: string;
  readonly #centresMarks: boolean;
  /** Whether a font's forms for the language are those it shows unasked. */
  readonly #mainland: boolean;
  readonly #buffer = new Buffer();
  readonly #shaped = new Map<string, Map<string, readonly ShapedGlyph[]>>();
  /** The feature list asked for last with its answers: callers ask for one list many times running. */
  #lastFeatures: readonly string[] = [];
  #lastShaped = new Map<string, readonly ShapedGlyph[]>();

  /** `language` (BCP 47) chooses among a font's regional forms and where marks stand. */
  constructor(
    identity: FaceIdentity,
    readonly file: FontFile,
    language: string,
  ) {
    this.#language = language;
    this.#centresMarks = centresMarks(language);
    this.#mainland = language.startsWith('zh') && !this.#centresMarks;
    this.id = identity.id;
    this.postScriptName = identity.postScriptName;
    this.emTop = identity.emTop;
    this.emBottom = identity.emBottom;
    const face = new HarfBuzzFace(new Blob(file.withoutOutlines()));
    this.unitsPerEm = face.upem;
    this.#font = new Font(face);
    this.#shaped.set('', this.#lastShaped);
  }

  has(codePoint: number): boolean {
    return this.#font.nominalGlyph(codePoint) !== undefined;
  }

  shape(text: string, features: readonly string[]): readonly ShapedGlyph[] {
    if (features !== this.#lastFeatures) {
      const key = features.join();
      this.#lastFeatures = features;
      this.#lastShaped = this.#shaped.get(key) ?? new Map();
      this.#shaped.set(key, this.#lastShaped);
    }
    const known = this.#lastShaped.get(text);
    if (known) return known;
    const glyphs = (features.length === 0 && this.#ideograph(text)) || this.#shape(text, features);
    this.#lastShaped.set(text, glyphs);
    return glyphs;
  }

  /** A lone ideograph takes its nominal glyph: no feature of a Chinese font changes the mainland's forms unasked, and shaping costs ten times as much. */
  #ideograph(text: string): readonly ShapedGlyph[] | undefined {
    if (!this.#mainland || !IDEOGRAPH.test(text)) return undefined;
    const id = this.#font.nominalGlyph(text.codePointAt(0) ?? 0);
    if (id === undefined) return undefined;
    return [{ id, advance: this.#font.glyphHAdvance(id), dx: 0, dy: 0, start: 0, end: text.length }];
  }

  #shape(text: string, features: readonly string[]): readonly ShapedGlyph[] {
    const buffer = this.#buffer;
    buffer.clearContents();
    // An accent that the font sets as a glyph of its own keeps its own character.
    buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
    buffer.addText(text);
    buffer.setDirection(Direction.LTR);
    buffer.setScript(SCRIPT);
    buffer.setLanguage(this.#language);
    shape(
      this.#font,
      buffer,
      features.map((tag) => new Feature(tag)),
    );
    const infos = buffer.getGlyphInfos();
    const positions = buffer.getGlyphPositions();
    // Clusters rise from left to right; where the next one begins is known from the end backwards.
    const ends = new Int32Array(infos.length).fill(text.length);
    for (let index = infos.length - 2; index >= 0; index--) {
      const next = infos[index + 1]?.cluster ?? text.length;
      ends[index] = infos[index]?.cluster === next ? (ends[index + 1] ?? next) : next;
    }
    const glyphs = infos.map(({ codepoint, cluster }, index): ShapedGlyph => {
      const position = positions[index];
      const end = ends[index] ?? text.length;
      // The first glyph of a cluster stands for all its characters.
      const first = infos[index - 1]?.cluster !== cluster;
      return {
        id: codepoint,
        advance: position?.xAdvance ?? 0,
        dx: position?.xOffset ?? 0,
        dy: position?.yOffset ?? 0,
        start: first ? cluster : end,
        end,
      };
    });
    const wanted = isMark(text)
      ? features.map((tag) => WIDTHS.get(tag)).find((width) => width !== undefined)
      : undefined;
    if (wanted === undefined) return glyphs;
    const sized = glyphs.map((glyph) => {
      const ink = this.ink(glyph.id);
      const placed = setMarkWidth(glyph, text, wanted * this.unitsPerEm, ink);
      return wanted === HALF ? leanToText(placed, text, ink) : placed;
    });
    if (!this.#centresMarks || !isCentredMark(text)) return sized;
    const middle = (this.unitsPerEm * (this.emTop - this.emBottom)) / 2 / ONE_EM;
    return sized.map((glyph) => centreMark(glyph, this.ink(glyph.id), middle));
  }

  ink(glyph: number): InkBox | undefined {
    if (this.file.outlines === 'cff') {
      const extents = this.#font.glyphExtents(glyph);
      if (!extents) return undefined;
      // HarfBuzz measures heights downward from the top.
      const { xBearing: left, yBearing: top, width, height } = extents;
      return { left, right: left + width, bottom: top + height, top };
    }
    const outline = this.file.outline(glyph);
    if (outline.length === 0) return undefined;
    // A glyph's description opens with numberOfContours, xMin, yMin, xMax, yMax.
    const view = viewOf(outline);
    return { left: view.getInt16(2), bottom: view.getInt16(4), right: view.getInt16(6), top: view.getInt16(8) };
  }
}

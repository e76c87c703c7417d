// Templates as checked values: the sheet, its grids, and the slots with the parts that fill them.
import type { Span } from '../diagnostic/span.js';
import type { FontRequest } from '../font/face.js';
import type { Length } from '../unit/length.js';
import type { Rect, Size } from '../unit/rect.js';
import type { Ink } from './ink.js';
import type { RuleStyle } from './ruleStyle.js';
import type { TextStyle } from './style.js';

/** A line grid: rows of one height, counted from the top of the slot or box that uses it. */
export interface LineGrid {
  readonly name: string;
  readonly lineHeight: Length;
}

/** A number of rows that may vary: `want` costs nothing, the ends are hard. */
export interface RowRange {
  readonly min: number;
  readonly want: number;
  readonly max: number;
}

/** Which corners are rounded. */
export type Corners = 'all' | 'top' | 'bottom' | 'left' | 'right';

/** What lies under a part: a filled ground, a frame line, a bar at the left, rules above and below. */
export interface Ground {
  readonly fill?: Ink;
  readonly frame?: RuleStyle;
  /** On the outside; strokes farther in have less. */
  readonly radius?: Length;
  /** All where it is left out. */
  readonly corners?: Corners;
  /** Fill, frame and bar are as wide as the text and so much to either side; undefined where they are as wide as the measure. */
  readonly tab?: Length;
  /** White kept free under the ground, inside its rows. */
  readonly space?: Length;
  /** A bar along the left edge. */
  readonly bar?: RuleStyle;
  readonly above?: RuleStyle;
  readonly below?: RuleStyle;
}

/** The front-matter role a text part sets; `label` is the label of the container the part stands in. */
export type TextRole = 'kicker' | 'headline' | 'decks' | 'digest' | 'byline' | 'dateline' | 'signature' | 'label';

/** By which means a head is fitted to its measure. */
export type FitMeans = 'spacing' | 'letterWidth' | 'size';

/** Whether a head's lines are as even as sense allows, or its first or its last is wished shorter. */
export type HeadShape = 'even' | 'shortFirst' | 'shortLast';

/** Limits of a measure that may vary about its natural value. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** How a head's lines are set. */
export interface HeadSetting {
  readonly style: TextStyle;
  /** Distance of baselines, as a multiple of the type size. */
  readonly leading: number;
  /** Smallest size a head may be set in to fit its measure; the style's own size is the largest. */
  readonly smallest: Length;
  /** Steps by which it becomes smaller. */
  readonly step: Length;
  /** Letter width, 1 the natural one (rule 19: ±10 %). */
  readonly letterWidth: Limits;
  /** Space added between characters, in em of the size. */
  readonly spacing: Limits;
  /** Which means gives first; each is used to its limit before the next. */
  readonly fit: readonly FitMeans[];
  readonly shape: HeadShape;
  /** Most lines a head of one field may be broken into; an author's own lines are kept. */
  readonly maxLines: number;
  /** Spaces in the text are line breaks (`突出政治中心 首都功能…`). */
  readonly breakAtSpace: boolean;
}

/** Sets one role of the story as a head: whole rows, the text centred in them. */
export interface TextPart {
  readonly type: 'text';
  readonly role: TextRole;
  readonly setting: HeadSetting;
  /** How the headline is set that stands again over the rest of its story; as ever where left out. */
  readonly continued?: HeadSetting;
  /** Rows beyond what the text needs. */
  readonly air: RowRange;
  /** Space kept free left and right of the text. */
  readonly sides: Length;
  readonly ground?: Ground;
}

export interface SpacePart {
  readonly type: 'space';
  readonly rows: RowRange;
}

/** Parts side by side. A cell whose matter the story does not have gives its width to its neighbour. */
export interface RowPart {
  readonly type: 'row';
  readonly gap: Length;
  readonly rule?: RuleStyle;
  readonly cells: readonly { readonly width: Length; readonly parts: readonly Part[] }[];
}

/** Parts on a ground of their own, perhaps on a grid of their own. With `take` it holds the story's next container of that name, and vanishes where there is none. */
export interface BoxPart {
  readonly type: 'box';
  readonly take?: string;
  readonly grid?: LineGrid;
  readonly ground?: Ground;
  /** Rows of the box's own grid. */
  readonly padding: { readonly top: number; readonly bottom: number };
  readonly sides: Length;
  readonly parts: readonly Part[];
}

/** The voice of what runs in at the head of a paragraph: text of the paragraph's style, in which of its faces. */
export type RunInVoice = 'plain' | 'strong' | 'emphasis';

/** A heading inside a flow with rows of its own. */
export interface FlowHead {
  readonly type: 'head';
  readonly setting: HeadSetting;
  /** Least rows the head takes. */
  readonly rows: number;
  readonly gapBefore: RowRange;
  readonly sides: Length;
  readonly ground?: Ground;
  readonly bullet?: Bullet;
}

/** A heading set at the beginning of the paragraph under it. */
export interface RunInHead {
  readonly type: 'runIn';
  readonly as: RunInVoice;
}

export interface Bullet {
  readonly text: string;
  readonly style: TextStyle;
  /** From the column's edge to the text. */
  readonly width: Length;
}

/** Where over its columns something set into a flow stands. */
export type InsetPlace = 'top' | 'middle' | 'foot';

/** Columns of a flow that something set into it covers: 1-based, inclusive. */
export interface InsetColumns {
  readonly from: number;
  readonly to: number;
  readonly place: InsetPlace;
  /** Set where it is narrower than its columns and their lines run around it (串文, rule 24). */
  readonly runaround?: Runaround;
}

/** A picture over some of a flow's columns. */
export interface FlowPicture extends InsetColumns {
  /** Rows of picture, caption and air together. */
  readonly rows: { readonly min: number; readonly max: number };
  /** White rows between picture and caption and the text above or under them. */
  readonly air: number;
  /** Largest part (0–1) of the picture's width or height that may be cut away without a warning. */
  readonly crop: number;
  readonly caption: TextStyle;
  /** Style of the credit, set flush right after the caption. */
  readonly credit: TextStyle;
  /** Least white between the caption's last words and a credit on their line. */
  readonly creditGap: Length;
}

export interface Runaround {
  readonly width: Length;
  readonly side: 'left' | 'centre' | 'right';
  /** White between it and the lines beside it. */
  readonly gap: Length;
}

/** Parts set into a flow's columns, such as a head with text beside it (文夹) or around it (文包), or a box. */
export interface FlowInset extends InsetColumns {
  /** White rows between the parts and the text above or under them. */
  readonly air: number;
  readonly parts: readonly Part[];
}

/** A generated line that says where a story goes on, or where it comes from; `{folio}` in it is the page. */
export interface JumpLine {
  readonly text: string;
  readonly style: TextStyle;
}

/** 下转 and 上接 (rule 25). */
export interface Jump {
  readonly to: JumpLine;
  readonly from: JumpLine;
}

/** Lists of a flow. */
export interface FlowList {
  readonly style: TextStyle;
  readonly bullet: Bullet;
  /** What a numbered item has in place of the bullet's text, `{number}` in it; undefined where numbered lists have no place. */
  readonly number?: string;
  readonly gapBefore: RowRange;
}

/** 首字下沉: the first character of a whole story's text over several rows. */
export interface DropCap {
  readonly lines: 2 | 3;
  /** Its size comes from the rows. */
  readonly style: TextStyle;
  /** White between the cap and the lines beside it. */
  readonly gap: Length;
}

/** Rows that vertical running text may take. */
export interface VerticalFlow {
  readonly least: number;
  readonly most: number;
}

/** Running text in columns: the blocks that no box of the same level takes. */
export interface FlowPart {
  readonly type: 'flow';
  readonly columns: number;
  readonly gutter: Length;
  readonly paragraph: TextStyle;
  readonly headings: ReadonlyMap<number, FlowHead | RunInHead>;
  /** Leaf directives by name, `crosshead` among them. */
  readonly leaves: ReadonlyMap<string, FlowHead | RunInHead>;
  readonly list?: FlowList;
  /** Quotations, and how far they stand in from the column's left edge. */
  readonly quote?: { readonly style: TextStyle; readonly inset: Length };
  /** White rows of a thematic break. */
  readonly break?: RowRange;
  /** Roles set run in before the first paragraph, each as plain, strong or emphasised text of its style. */
  readonly runIn: readonly { readonly role: 'dateline' | 'byline'; readonly as: RunInVoice }[];
  readonly dropCap?: DropCap;
  /** The signature, flush right: on the last line where `gap` stays white beside it, else on a line of its own. */
  readonly signature?: { readonly style: TextStyle; readonly gap: Length };
  readonly picture?: FlowPicture;
  readonly insets: readonly FlowInset[];
  /** Left out where stories here neither jump nor come from another page. */
  readonly jump?: Jump;
  /** Set where its lines run down and follow from right to left. */
  readonly vertical?: VerticalFlow;
  readonly columnRule?: RuleStyle;
}

/** The place of a story inside a slot that several share: it takes the rows it needs, and spare rows are shared out. */
export interface SlotPart {
  readonly type: 'slot';
  readonly name: string;
  /** Whether it may stay empty; its rows then go to its neighbours. */
  readonly optional: boolean;
  /** Whether it holds one of the sheet's fillers (补白) where that makes the slot full, and nothing where not. */
  readonly filler: boolean;
  /** White rows above it, unless it stands first. */
  readonly gapBefore: RowRange;
  /** In the middle of that white. */
  readonly rule?: RuleStyle;
  readonly parts: readonly Part[];
  readonly span: Span;
}

export type Part = TextPart | SpacePart | RowPart | BoxPart | FlowPart | SlotPart;

/** Reserved space on the sheet. */
export interface Slot {
  readonly name: string;
  readonly rect: Rect;
  readonly grid: LineGrid;
  /** Rows of the slot's grid. */
  readonly rows: number;
  readonly parts: readonly Part[];
  /** Whether it may stay empty. */
  readonly optional: boolean;
  readonly span: Span;
}

/** A line of furniture: a pattern such as `{section} {weekday}` bound to the edition's data. */
export interface Furniture {
  readonly name: string;
  readonly rect: Rect;
  readonly pattern: string;
  /** Stands between the values of a list. */
  readonly join: string;
  readonly style: TextStyle;
  readonly ground?: Ground;
  /** Only on pages of odd or even number; on all where left out. */
  readonly on?: 'odd' | 'even';
  readonly span: Span;
}

/** A digest index (导读): a line an entry, the page's number at its right. */
export interface DigestIndex {
  readonly rect: Rect;
  readonly entry: TextStyle;
  /** `{folio}` in it is the page. */
  readonly folio: { readonly text: string; readonly style: TextStyle; readonly width: Length };
  readonly rule?: RuleStyle;
  readonly span: Span;
}

/** The type area's base columns (基本栏, rule 20). */
export interface BaseColumns {
  readonly count: number;
  readonly width: Length;
  readonly gutter: Length;
}

/** A rule at a fixed place. */
export interface PageRule {
  readonly from: { readonly x: Length; readonly y: Length };
  readonly to: { readonly x: Length; readonly y: Length };
  readonly style: RuleStyle;
}

export interface Template {
  readonly name: string;
  readonly file: string;
  readonly sheet: Size;
  /** Where the sheet folds into two pages; undefined for a single page. */
  readonly fold?: Length;
  readonly typeArea: Rect;
  /** Row height of the page's grid, which begins at the type area's top. */
  readonly lineHeight: Length;
  /** Left out where the template has no base columns. */
  readonly baseColumns?: BaseColumns;
  /** Why its type area or line grid may differ from those of the edition's other pages; left out where they may not. */
  readonly differs?: string;
  /** The type area's em, in which template measures without a unit are given. */
  readonly em: Length;
  readonly slots: readonly Slot[];
  readonly furniture: readonly Furniture[];
  /** The mark of a draft, once a page. */
  readonly draft: readonly Furniture[];
  readonly rules: readonly PageRule[];
  readonly index?: DigestIndex;
  /** Strings that stay on one line in every edition, beside the edition's own (rule 6). */
  readonly keep: readonly string[];
  /** Every face that a style or the defaults name, with the place. */
  readonly fontRequests: readonly { readonly request: FontRequest; readonly span: Span }[];
}

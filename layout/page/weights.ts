// What make-up trades against what: every weight of the page room, with its reason. One is a spare line of air in the wrong place.

/** A line of air about a head more or less than wanted; grows with the square, so that differences are spread. */
export const AIR = 1;

/** A line of white beyond the most air a head may take: better than a hole elsewhere, worse than any other means. */
export const LOOSE_HEAD = 20;

/** Such lines that still look like air. Each further one costs more than rows left empty, so that missing matter is told as an under-full frame. */
export const LOOSE_LINES = 2;
export const FLOATING_HEAD = 10_000;

/** A head set at half its size. Readers see size before they see anything else. */
export const SMALLER_HEAD = 200;

/** A head that leaves its whole measure empty (squared share): a head in two short lines makes holes beside it. */
export const NARROW_HEAD = 150;

/** A gap that has given all it can, for each row it gave. On the way there it resists like a spring (see `gapCost`). */
export const GAP = 8;

/** A picture shown at e times its own shape (log of the ratio, squared): a small crop costs little. */
export const CROP = 60;

/** A picture cut beyond what the template allows. */
export const DEEP_CROP = 400;

/** A row missing at the foot of the last column of matter that has no gaps to share it out to: more than a paragraph a line longer, less than one that becomes loose so. */
export const SHORT_END = 10;

/** The same where gaps could have taken it: they do, to their most. */
export const SHORT_END_OF_GAPS = 100;

/** A row missing at the foot of any other column: feet are level or the page looks broken. */
export const UNEVEN_FOOT = 300;

/** Least share of a frame's rows that must be used; a reader sees less as a hole. */
export const FULL_ENOUGH = 0.97;

/** A row that the matter does not fill, beyond what a full frame may leave. */
export const UNDERFULL = 1_000;

/** A row of matter that has no place. */
export const OVERSET = 1_000_000;

/** First line of a paragraph alone at a column's foot (rule 13). */
export const ORPHAN = 40;

/** Last line of a paragraph alone at a column's head (rule 13). */
export const WIDOW = 50;

/** A gap squeezed to its least: a head that touches the text above it looks worse than a line alone, better than an uneven foot. */
export const TIGHT_GAP = 150;

/** An item parted between columns where gaps could have kept it whole. */
export const PARTED = 12;

/** From here on a filling is worth setting its paragraphs anew: a line alone, a head that touches, an uneven foot. */
export const FAULT_THAT_SHOWS = ORPHAN;

/** A heading at a column's foot without its matter (rule 22): never, if there is any other way. */
export const HEAD_AT_FOOT = 5_000;

/** One line of the matter under a head at a column's foot, the rest in the next: hardly better than the head alone. */
export const LONE_UNDER_HEAD = 2_500;

/** A paragraph set a line shorter or longer than its best. */
export const ALTERED = 6;

/** Each line that such a setting opens so far that the eye sees it: four are worse than a line alone. */
export const LOOSE_LINE = 12;

/** So few rows of text under a picture look left over. */
export const STUB_ROWS = 2;
export const STUB = 80;

// ../../tmp/q.ts
import { readFileSync } from "node:fs";

// layout/text/characterClass.ts
var Class = {
  /** Ideographs, kana, hangul, bopomofo, full-width letters: one em each, a break on either side. */
  han: 0,
  /** Wide symbols and emoji: as Han, but without the Han–Latin gap. */
  symbol: 1,
  /** `“（《` and other opening marks. */
  open: 2,
  /** `”）》` and other closing marks. */
  close: 3,
  /** `，、；：`: pause marks. */
  comma: 4,
  /** `。！？`: stops. */
  stop: 5,
  /** `·` between parts of a name. */
  interpunct: 6,
  /** `——`. */
  dash: 7,
  /** `……`. */
  ellipsis: 8,
  /** A single `—`, `–`, `～`, `-` between Han. */
  connector: 9,
  /** `／` and a lone `/`. */
  slash: 10,
  /** `￥ ＄ №`: stay with what follows. */
  prefix: 11,
  /** `℃ ％ ㎡`: stay with what precedes. */
  postfix: 12,
  /** Letters, digits and marks of Western text: set as whole words. */
  western: 13,
  space: 14,
  /** Zero-width and control characters: no glyph, text kept. */
  ignorable: 15,
  newline: 16
};
var RANGES = [
  [0, 31, Class.ignorable],
  [127, 159, Class.ignorable],
  [173, 173, Class.ignorable],
  [847, 847, Class.ignorable],
  [4352, 4607, Class.han],
  [8192, 8202, Class.space],
  [8203, 8207, Class.ignorable],
  [8232, 8238, Class.ignorable],
  [8239, 8239, Class.space],
  [8287, 8287, Class.space],
  [8288, 8303, Class.ignorable],
  [8448, 8527, Class.symbol],
  [8592, 11263, Class.symbol],
  [11904, 12287, Class.han],
  [12288, 12288, Class.space],
  [12291, 40959, Class.han],
  [43360, 43391, Class.han],
  [44032, 55295, Class.han],
  [63744, 64255, Class.han],
  [65024, 65039, Class.ignorable],
  [65072, 65135, Class.symbol],
  [65279, 65279, Class.ignorable],
  [65281, 65376, Class.han],
  [65504, 65510, Class.symbol],
  [65529, 65531, Class.ignorable]
];
var SINGLES = [
  [" 	\xA0", Class.space],
  ["\n\x85\u2028\u2029", Class.newline],
  ["\u201C\u2018\uFF08\u300A\u3008\u3010\u3014\u3016\uFF3B\uFF5B\u300C\u300E\u3018\u301A\u301D", Class.open],
  ["\u201D\u2019\uFF09\u300B\u3009\u3011\u3015\u3017\uFF3D\uFF5D\u300D\u300F\u3019\u301B\u301E\u301F", Class.close],
  ["\uFF0C\u3001\uFF1B\uFF1A", Class.comma],
  ["\u3002\uFF01\uFF1F\uFF0E", Class.stop],
  ["\xB7\u30FB\u2027", Class.interpunct],
  ["\u2014\u2015\u2E3A", Class.dash],
  ["\u2026\u22EF", Class.ellipsis],
  ["\uFF5E\u301C\u2013", Class.connector],
  ["\uFF0F", Class.slash],
  ["\uFFE5\uFF04\uFFE1\u2116\uFF03", Class.prefix],
  ["\u2103\u2109\uFF05\u33A1\u339E\u338F\u339D\u339C\u338E\u33C4", Class.postfix]
];
var BMP = new Uint8Array(65536).fill(Class.western);
for (const [first, last, value] of RANGES) BMP.fill(value, first, last + 1);
for (const [characters, value] of SINGLES) for (const c of characters) BMP[c.charCodeAt(0)] = value;
var classOf = (codePoint) => {
  if (codePoint < 65536) return BMP[codePoint];
  if (codePoint >= 131072 && codePoint <= 262143) return Class.han;
  if (codePoint >= 94176 && codePoint <= 111359) return Class.han;
  if (codePoint >= 917504 && codePoint <= 921599) return Class.ignorable;
  return codePoint >= 126976 && codePoint <= 130047 ? Class.symbol : Class.western;
};
var isMark = (value) => value >= Class.open && value <= Class.stop;
var DIGIT_ZERO = 48;
var DIGIT_NINE = 57;
var isDigit = (codePoint) => codePoint >= DIGIT_ZERO && codePoint <= DIGIT_NINE;
var WORD_MARKS = new Set(Array.from("%\u2030\xB0+$\u20AC\xA3#@&\u2032\u2033", (c) => c.charCodeAt(0)));
var takesGap = (codePoint) => isDigit(codePoint) || codePoint >= 65 && codePoint <= 90 || codePoint >= 97 && codePoint <= 122 || codePoint >= 192 && codePoint < 8192 || WORD_MARKS.has(codePoint) || codePoint === 178 || codePoint === 179;

// layout/text/prohibition.ts
var set = (...classes) => classes.reduce((bits, value) => bits | 1 << value, 0);
var BASIC_START = set(
  Class.close,
  Class.comma,
  Class.stop,
  Class.interpunct,
  Class.connector,
  Class.slash,
  Class.postfix
);
var BASIC_END = set(Class.open, Class.prefix);
var DASHES = set(Class.dash, Class.ellipsis);
var edgeRules = ({ level, dashStart }) => {
  const dashes = dashStart === "forbid" || level === "strict" ? DASHES : 0;
  switch (level) {
    case "none":
      return { noStart: dashes, noEnd: 0 };
    case "basic":
      return { noStart: BASIC_START | dashes, noEnd: BASIC_END };
    case "gb":
    case "strict":
      return { noStart: BASIC_START | dashes, noEnd: BASIC_END | set(Class.slash) };
  }
};
var WESTERN_NO_START = new Set(Array.from("!),.:;?]}%\u2030\xB0\u2032\u2033\xBB", (c) => c.charCodeAt(0)));
var WESTERN_NO_END = new Set(Array.from("([{$\xA3\u20AC\xAB", (c) => c.charCodeAt(0)));
var westernMayStart = (codePoint) => !WESTERN_NO_START.has(codePoint);
var westernMayEnd = (codePoint) => !WESTERN_NO_END.has(codePoint);

// layout/diagnostic/message.ts
var messages = (catalogue2) => catalogue2;

// layout/diagnostic/catalogue/font.ts
var fontMessages = messages({
  "font-file-missing": {
    severity: "error",
    zh: "\u627E\u4E0D\u5230\u5B57\u4F53\u6587\u4EF6\u201C{file}\u201D",
    en: "the font file \u201C{file}\u201D is not there",
    hint: {
      zh: "\u68C0\u67E5\u8DEF\u5F84\uFF1A\u76F8\u5BF9\u4E8E fonts/ \u76EE\u5F55\uFF0C\u6216\u7528 npm: \u52A0\u5305\u540D\u4E0E\u8DEF\u5F84\uFF1B\u81EA\u5E26\u7684\u6977\u4F53\u7531 npm ci \u751F\u6210",
      en: "check the path: relative to the fonts/ folder, or npm: with package and path; the shipped kai face is made by npm ci"
    }
  },
  "font-file-unreadable": {
    severity: "error",
    zh: "\u201C{file}\u201D\u4E0D\u662F\u53EF\u7528\u7684\u5B57\u4F53\uFF08\u7B2C {index} \u6B3E\uFF09",
    en: "\u201C{file}\u201D is not a font that can be used (font number {index})",
    hint: {
      zh: "\u8BF7\u7528 TTF\u3001OTF \u6216 TTC \u6587\u4EF6\uFF1BTTC \u7528 index \u6307\u660E\u5176\u4E2D\u54EA\u4E00\u6B3E\uFF0C\u4ECE 0 \u6570\u8D77",
      en: "give a TTF, OTF or TTC file; for a TTC, index says which of its fonts, counted from 0"
    }
  },
  "font-embedding": {
    severity: "error",
    zh: "\u5B57\u4F53\u201C{name}\u201D\u4E0D\u8BB8\u5D4C\u5165\uFF08OS/2 fsType\uFF09\uFF0C\u4E0D\u80FD\u7528\u6765\u4ED8\u5370",
    en: "the font \u201C{name}\u201D forbids embedding (OS/2 fsType) and cannot go to press",
    hint: {
      zh: "\u5411\u5B57\u4F53\u5382\u5546\u53D6\u5F97\u5141\u8BB8\u5D4C\u5165\u7684\u7248\u672C\uFF0C\u6216\u5728\u5B57\u4F53\u76EE\u5F55\u91CC\u6362\u4E00\u6B3E",
      en: "get a version that allows embedding from its foundry, or name another font in the catalogue"
    }
  },
  "font-em-box": {
    severity: "warning",
    zh: "\u5B57\u4F53\u201C{name}\u201D\u7684 OS/2 typo \u503C\uFF08{top} \u4E0E {bottom}\uFF09\u5408\u8D77\u6765\u4E0D\u662F\u4E00\u4E2A\u5168\u8EAB\uFF0C\u6539\u6309 880 \u4E0E 120 \u5B89\u653E",
    en: "the OS/2 typo values of \u201C{name}\u201D ({top} and {bottom}) do not make one em; 880 and 120 are used",
    hint: {
      zh: "\u5728\u5B57\u4F53\u76EE\u5F55\u91CC\u7ED9\u201C{family}\u201D\u5199\u4E0A emBox: [\u4E0A, \u4E0B]\uFF0C\u5408\u8BA1 1000",
      en: "give \u201C{family}\u201D an emBox: [top, bottom] in the catalogue that adds up to 1000"
    }
  },
  "font-coverage": {
    severity: "note",
    zh: "\u5B57\u4F53\u201C{name}\u201D\u7F3A GB/T 2312 \u7684 {missing} \u4E2A\u5B57\uFF0C\u7F3A\u5B57\u7531\u540E\u5907\u5B57\u4F53\u8865",
    en: "\u201C{name}\u201D lacks {missing} characters of GB/T 2312; the fallback families supply them"
  },
  "font-family-unknown": {
    severity: "error",
    zh: "\u5B57\u4F53\u76EE\u5F55\u91CC\u6CA1\u6709\u201C{family}\u201D\u8FD9\u4E2A\u5B57\u4F53\u65CF",
    en: "the font catalogue has no family \u201C{family}\u201D",
    hint: {
      zh: "\u53EF\u7528\uFF1A{known}\uFF1B\u4E5F\u53EF\u4EE5\u5728\u81EA\u5DF1\u7684 fonts/catalogue.yaml \u91CC\u52A0\u4E0A\u5B83",
      en: "known: {known}; or add it to your own fonts/catalogue.yaml"
    }
  },
  "font-fallback": {
    severity: "warning",
    zh: "{label}\uFF08{family}\uFF09\u6CA1\u6709\u5B57\u4F53\u6587\u4EF6\uFF0C\u7528{standIn}\u4EE3\u66FF",
    en: "{label} ({family}) has no font file; {standIn} stands in for it",
    hint: {
      zh: "\u5728\u81EA\u5DF1\u7684 fonts/catalogue.yaml \u91CC\u7ED9\u201C{family}\u201D\u6307\u660E\u4E00\u4E2A\u5B57\u4F53\u6587\u4EF6",
      en: "name a font file for \u201C{family}\u201D in your own fonts/catalogue.yaml"
    }
  }
});

// layout/diagnostic/catalogue/line.ts
var lineMessages = messages({
  "missing-character": {
    severity: "error",
    zh: "\u6CA1\u6709\u5B57\u4F53\u542B\u6709\u201C{character}\u201D\uFF08{codePoint}\uFF09",
    en: "no font has the character \u201C{character}\u201D ({codePoint})",
    hint: {
      zh: "\u6362\u4E00\u4E2A\u5B57\uFF0C\u6216\u5728 fonts/catalogue.yaml \u91CC\u7ED9\u201C{family}\u201D\u52A0\u4E00\u6B3E\u542B\u6709\u5B83\u7684\u5B57\u4F53",
      en: "use another character, or give \u201C{family}\u201D a font that has it in fonts/catalogue.yaml"
    }
  },
  "forced-break": {
    severity: "warning",
    zh: "\u4E00\u4E2A\u897F\u6587\u4E32\u6BD4\u4E00\u884C\u8FD8\u957F\uFF0C\u53EA\u597D\u5728\u201C{before}|{after}\u201D\u5904\u786C\u65AD",
    en: "a Western string is wider than a line and was cut at \u201C{before}|{after}\u201D",
    hint: {
      zh: "\u7F29\u77ED\u5B83\uFF0C\u6216\u5728\u53EF\u65AD\u5904\u52A0\u7A7A\u683C",
      en: "shorten it, or put a space where it may be cut"
    }
  },
  "prohibited-edge": {
    severity: "warning",
    zh: "\u884C\u592A\u7A84\uFF0C\u201C{before}|{after}\u201D\u5904\u7684\u65AD\u884C\u8FDD\u53CD\u4E86\u907F\u5934\u5C3E\u89C4\u5219",
    en: "the line is too narrow: the break at \u201C{before}|{after}\u201D breaks the line-edge rules",
    hint: {
      zh: "\u6539\u52A8\u6587\u5B57\uFF0C\u6216\u653E\u5BBD\u8FD9\u4E00\u680F",
      en: "change the words, or widen the column"
    }
  },
  "kept-parted": {
    severity: "note",
    zh: "\u201C{before}|{after}\u201D\u5904\u65AD\u5F00\u4E86\u4E00\u4E2A\u4E0D\u8BE5\u65AD\u5F00\u7684\u8BCD",
    en: "a kept string was parted at \u201C{before}|{after}\u201D: no other break fits",
    hint: {
      zh: "\u6539\u52A8\u6587\u5B57\uFF0C\u6216\u653E\u5BBD\u8FD9\u4E00\u680F",
      en: "change the words, or widen the column"
    }
  },
  "overfull-line": {
    severity: "error",
    zh: "\u201C{text}\u201D\u8FD9\u4E00\u884C\u8D85\u51FA\u884C\u957F {over} \u70B9",
    en: "the line \u201C{text}\u201D is {over} pt wider than its measure",
    hint: {
      zh: "\u6539\u52A8\u6587\u5B57\uFF0C\u6216\u653E\u5BBD\u8FD9\u4E00\u680F",
      en: "change the words, or widen the column"
    }
  },
  "loose-line": {
    severity: "warning",
    zh: "\u201C{text}\u201D\u8FD9\u4E00\u884C\u5B57\u8DDD\u62C9\u5F00\u4E86 {gap} \u5B57",
    en: "the line \u201C{text}\u201D is opened by {gap} em at every gap",
    hint: {
      zh: "\u589E\u5220\u4E00\u4E24\u4E2A\u5B57",
      en: "add or cut a character or two"
    }
  }
});

// layout/diagnostic/catalogue/page.ts
var pageMessages = messages({
  "unknown-slot": {
    severity: "error",
    zh: "\u6A21\u677F\u201C{template}\u201D\u6CA1\u6709\u7248\u4F4D\u201C{slot}\u201D",
    en: "template \u201C{template}\u201D has no slot \u201C{slot}\u201D",
    hint: { zh: "\u7248\u4F4D\u6709\uFF1A{known}", en: "its slots are: {known}" }
  },
  "slot-empty": {
    severity: "error",
    zh: "\u7248\u4F4D\u201C{slot}\u201D\u6CA1\u6709\u7A3F\u4EF6",
    en: "no story takes slot \u201C{slot}\u201D",
    hint: {
      zh: "\u5728 edition.yaml \u7684 stories \u91CC\u7ED9\u5B83\u4E00\u7BC7\u7A3F\u4EF6\uFF0C\u6216\u6362\u4E00\u4E2A\u6A21\u677F",
      en: "give it a story under `stories` in edition.yaml, or use another template"
    }
  },
  "unknown-heading": {
    severity: "error",
    zh: "\u6B64\u5904\u7684\u6A21\u677F\u4E0D\u8BA4\u8BC6 {depth} \u7EA7\u6807\u9898",
    en: "the template knows no heading of level {depth} here",
    hint: { zh: "\u53EF\u7528\u7684\u7EA7\u522B\uFF1A{known}", en: "levels it knows: {known}" }
  },
  "block-without-place": {
    severity: "error",
    zh: "\u6A21\u677F\u7684\u7248\u4F4D\u201C{slot}\u201D\u6392\u4E0D\u4E86\u8FD9\u91CC\u7684{what}",
    en: "slot \u201C{slot}\u201D of the template has no place for this {what}",
    hint: { zh: "\u6539\u5199\u6210\u6BB5\u843D\uFF0C\u6216\u6362\u4E00\u4E2A\u7248\u4F4D", en: "write it as paragraphs, or use another slot" }
  },
  "field-without-place": {
    severity: "error",
    zh: "\u6A21\u677F\u7684\u7248\u4F4D\u201C{slot}\u201D\u6CA1\u6709\u5730\u65B9\u653E\u201C{field}\u201D",
    en: "slot \u201C{slot}\u201D of the template has no place for `{field}`",
    hint: { zh: "\u5220\u53BB\u8FD9\u4E00\u9879\uFF0C\u6216\u6362\u4E00\u4E2A\u7248\u4F4D", en: "take the key out, or use another slot" }
  },
  "head-too-wide": {
    severity: "error",
    zh: "{role}\u6392\u4E0D\u4E0B\uFF1A{characters} \u5B57\uFF0C\u6700\u5C0F {size} pt \u65F6\u4ECD\u5BBD {width} \u5B57\uFF0C\u53EA\u6709 {measure} \u5B57",
    en: "the {role} does not fit: {characters} characters are {width} em wide at the least size of {size} pt, the measure is {measure} em",
    hint: { zh: "\u7F29\u77ED\u6807\u9898\uFF0C\u6216\u5206\u6210\u4E24\u884C\uFF08\u5199\u6210\u5217\u8868\uFF09", en: "shorten it, or divide it into two lines (write a list)" }
  },
  overset: {
    severity: "error",
    zh: "\u201C{story}\u201D\u5728\u7248\u4F4D\u201C{slot}\u201D\u591A\u51FA {lines} \u884C\uFF08\u7EA6 {characters} \u5B57\uFF09",
    en: "\u201C{story}\u201D is overset in slot \u201C{slot}\u201D by {lines} lines (about {characters} characters)",
    hint: {
      zh: "\u5220\u53BB\u7EA6 {characters} \u5B57\uFF0C\u6216\u7ED9\u7248\u4F4D\u52A0\u884C\uFF1B--draft \u53EF\u5148\u770B\u6392\u5F97\u4E0B\u7684\u90E8\u5206",
      en: "cut about {characters} characters or give the slot more lines; --draft shows what fits"
    }
  },
  "slot-too-small": {
    severity: "error",
    zh: "\u201C{story}\u201D\u7684\u6807\u9898\u7B49\u8981 {needed} \u884C\uFF0C\u7248\u4F4D\u201C{slot}\u201D\u53EA\u6709 {rows} \u884C",
    en: "the heads of \u201C{story}\u201D need {needed} lines, slot \u201C{slot}\u201D has {rows}",
    hint: { zh: "\u7F29\u77ED\u6807\u9898\uFF0C\u6216\u7ED9\u7248\u4F4D\u52A0\u884C", en: "shorten the heads or give the slot more lines" }
  },
  underfull: {
    severity: "warning",
    zh: "\u201C{story}\u201D\u5728\u7248\u4F4D\u201C{slot}\u201D\u7684{role}\u7A7A {lines} \u884C\uFF08{available} \u884C\u53EA\u7528 {used} \u884C\uFF09",
    en: "\u201C{story}\u201D leaves {lines} lines empty in the {role} of slot \u201C{slot}\u201D ({used} of {available} used)",
    hint: {
      zh: "\u8865\u7EA6 {characters} \u5B57\uFF0C\u6216\u653E\u5927\u56FE\u7247\uFF0C\u6216\u51CF\u7248\u4F4D\u7684\u884C\u6570",
      en: "add about {characters} characters, enlarge the picture or take lines from the slot"
    }
  },
  "uneven-feet": {
    severity: "warning",
    zh: "\u201C{story}\u201D\u5728\u7248\u4F4D\u201C{slot}\u201D\u7684\u7B2C {column} \u680F\u77ED {lines} \u884C",
    en: "column {column} of \u201C{story}\u201D in slot \u201C{slot}\u201D ends {lines} lines short",
    hint: { zh: "\u589E\u51CF\u51E0\u4E2A\u5B57", en: "add or cut a few characters" }
  },
  "lone-line": {
    severity: "note",
    zh: "\u201C{story}\u201D\u7B2C {column} \u680F{where}\u6709\u5B64\u884C",
    en: "a line of a paragraph stands alone at the {where} of column {column} of \u201C{story}\u201D",
    hint: { zh: "\u589E\u51CF\u51E0\u4E2A\u5B57", en: "add or cut a few characters" }
  },
  hole: {
    severity: "warning",
    zh: "\u7248\u4F4D\u201C{slot}\u201D\u6709\u7A7A\u767D\uFF1A\u5BBD {width} \u5B57\u3001\u9AD8 {lines} \u884C",
    en: "there is a hole in slot \u201C{slot}\u201D: {width} em wide, {lines} lines high",
    hint: { zh: "\u8865\u7A3F\u3001\u653E\u5927\u6807\u9898\u6216\u56FE\u7247", en: "add text, enlarge the head or the picture" }
  },
  "frames-overlap": {
    severity: "error",
    zh: "\u201C{frame}\u201D\u4E0E\u201C{other}\u201D\u91CD\u53E0",
    en: "\u201C{frame}\u201D and \u201C{other}\u201D overlap",
    hint: { zh: "\u8FD9\u662F\u6A21\u677F\u7684\u9519\u8BEF\uFF1A\u79FB\u5F00\u5176\u4E2D\u4E00\u4E2A", en: "the template is wrong: move one of them" }
  },
  clipped: {
    severity: "error",
    zh: "\u201C{frame}\u201D\u6709\u4E00\u884C\u8D85\u51FA\u8FB9\u6846 {width} \u5B57",
    en: "a line of \u201C{frame}\u201D leaves its frame by {width} em",
    hint: { zh: "\u7F29\u77ED\u8FD9\u4E00\u884C", en: "shorten the line" }
  },
  "picture-cropped": {
    severity: "warning",
    zh: "\u56FE\u7247\u201C{file}\u201D\u88C1\u53BB\u4E86 {percent}%",
    en: "picture \u201C{file}\u201D is cropped by {percent} %",
    hint: {
      zh: "\u6362\u4E00\u5F20\u957F\u5BBD\u5408\u9002\u7684\u56FE\u7247\uFF0C\u6216\u589E\u51CF\u6587\u5B57",
      en: "use a picture of another shape, or change the length of the text"
    }
  },
  "template-field": {
    severity: "error",
    zh: "\u6A21\u677F\u7684\u201C{pattern}\u201D\u7528\u5230\u4E86\u6CA1\u6709\u7684\u6570\u636E\u201C{name}\u201D",
    en: "the template\u2019s \u201C{pattern}\u201D uses `{name}`, which the edition does not have",
    hint: { zh: "\u53EF\u7528\uFF1A{known}", en: "it may use: {known}" }
  }
});

// layout/diagnostic/catalogue/pdf.ts
var PROGRAM_FAULT = {
  zh: "\u8FD9\u662F\u7A0B\u5E8F\u7684\u9519\uFF0C\u4E0D\u662F\u7A3F\u5B50\u7684\u9519\uFF1A\u6CA1\u6709\u5199\u51FA\u4ED8\u5370\u6587\u4EF6\uFF1B\u8BF7\u628A\u8FD9\u4E00\u671F\u4EA4\u7ED9 tekan \u7684\u7EF4\u62A4\u8005",
  en: "this is a fault of the program, not of the copy: no press file was written; please hand the edition to tekan\u2019s maintainers"
};
var pdfMessages = messages({
  "text-lost": {
    severity: "error",
    zh: "\u201C{story}\u201D\u4E22\u4E86 {count} \u4E2A\u5B57\uFF1A\u201C{text}\u201D\uFF08\u539F\u7A3F\uFF1A{source}\uFF1B\u7248\u9762\uFF1A{page}\uFF09",
    en: "\u201C{story}\u201D lost {count} characters: \u201C{text}\u201D (source: {source}; page: {page})",
    hint: PROGRAM_FAULT
  },
  "text-added": {
    severity: "error",
    zh: "\u201C{story}\u201D\u5728\u7A3F\u4F4D\u201C{slot}\u201D\u591A\u51FA {count} \u4E2A\u5B57\uFF1A\u201C{text}\u201D\uFF08\u539F\u7A3F\uFF1A{source}\uFF1B\u7248\u9762\uFF1A{page}\uFF09",
    en: "\u201C{story}\u201D shows {count} characters too many in slot \u201C{slot}\u201D: \u201C{text}\u201D (source: {source}; page: {page})",
    hint: PROGRAM_FAULT
  },
  "text-changed": {
    severity: "error",
    zh: "\u201C{story}\u201D\u7684\u201C{text}\u201D\u5728\u7A3F\u4F4D\u201C{slot}\u201D\u6210\u4E86\u201C{found}\u201D\uFF08\u539F\u7A3F\uFF1A{source}\uFF1B\u7248\u9762\uFF1A{page}\uFF09",
    en: "\u201C{text}\u201D of \u201C{story}\u201D became \u201C{found}\u201D in slot \u201C{slot}\u201D (source: {source}; page: {page})",
    hint: PROGRAM_FAULT
  },
  "text-moved": {
    severity: "error",
    zh: "\u201C{story}\u201D\u6709 {count} \u4E2A\u5B57\u4E0D\u5728\u539F\u5904\uFF1A\u201C{text}\u201D\uFF08\u539F\u7A3F\uFF1A{source}\uFF1B\u7248\u9762\uFF1A{page}\uFF09",
    en: "\u201C{story}\u201D has {count} characters out of order: \u201C{text}\u201D (source: {source}; page: {page})",
    hint: PROGRAM_FAULT
  },
  "text-without-source": {
    severity: "error",
    zh: "\u7A3F\u4F4D\u201C{slot}\u201D\u91CC\u7684\u201C{text}\u201D\u4E0D\u5C5E\u4E8E\u4EFB\u4F55\u7A3F\u4EF6",
    en: "\u201C{text}\u201D in slot \u201C{slot}\u201D belongs to no story",
    hint: PROGRAM_FAULT
  },
  "pdf-differs": {
    severity: "error",
    zh: "\u7B2C {folio} \u7248\u7A3F\u4F4D\u201C{slot}\u201D\uFF1APDF \u91CC\u8BFB\u5230\u7684\u662F {found}\uFF0C\u6392\u597D\u7684\u662F {expected}",
    en: "page {folio}, slot \u201C{slot}\u201D: the PDF reads {found} where {expected} was set",
    hint: PROGRAM_FAULT
  },
  "pdf-unreadable": {
    severity: "error",
    zh: "\u5199\u51FA\u7684 PDF \u8BFB\u4E0D\u56DE\u6765",
    en: "the finished PDF cannot be read back",
    hint: PROGRAM_FAULT
  },
  "pdf-page-count": {
    severity: "error",
    zh: "PDF \u6709 {found} \u9875\uFF0C\u5E94\u6709 {expected} \u9875",
    en: "the PDF has {found} pages instead of {expected}",
    hint: PROGRAM_FAULT
  }
});

// layout/diagnostic/catalogue/picture.ts
var pictureMessages = messages({
  "picture-missing": {
    severity: "error",
    zh: "\u627E\u4E0D\u5230\u56FE\u7247 {file}",
    en: "the picture {file} does not exist",
    hint: {
      zh: "\u628A\u56FE\u7247\u653E\u8FDB\u672C\u671F\u7684\u6587\u4EF6\u5939\uFF0C\u6216\u6539\u6B63\u7A3F\u4EF6\u91CC\u7684\u8DEF\u5F84\uFF08\u5927\u5C0F\u5199\u4E5F\u8981\u4E00\u81F4\uFF09",
      en: "put the picture into the edition\u2019s folder, or correct its path in the story (letter case counts)"
    }
  },
  "picture-unreadable": {
    severity: "error",
    zh: "\u56FE\u7247 {file} \u5DF2\u635F\u574F\u6216\u4E0D\u5B8C\u6574\uFF0C\u65E0\u6CD5\u8BFB\u53D6",
    en: "the picture {file} is damaged or cut short and cannot be read",
    hint: {
      zh: "\u8BF7\u91CD\u65B0\u4F20\u9001\u6216\u91CD\u65B0\u5BFC\u51FA\u8FD9\u5F20\u56FE\u7247",
      en: "transfer or export the picture again"
    }
  },
  "picture-format": {
    severity: "error",
    zh: "\u56FE\u7247 {file} \u7684\u683C\u5F0F\uFF08{format}\uFF09\u4E0D\u80FD\u4ED8\u5370",
    en: "the picture {file} is of a kind ({format}) that cannot be printed",
    hint: {
      zh: "\u8BF7\u5B58\u4E3A JPEG\u3001PNG\u3001TIFF\u3001WebP \u6216 AVIF",
      en: "save it as JPEG, PNG, TIFF, WebP or AVIF"
    }
  },
  "picture-too-many-pixels": {
    severity: "error",
    zh: "\u56FE\u7247 {file} \u6709 {megapixels} \u767E\u4E07\u50CF\u7D20\uFF0C\u8D85\u8FC7 {limit} \u767E\u4E07\u50CF\u7D20\u7684\u4E0A\u9650",
    en: "the picture {file} has {megapixels} megapixels, over the limit of {limit}",
    hint: {
      zh: "\u8BF7\u5148\u7F29\u5C0F\uFF1B\u65B0\u95FB\u7EB8\u4E0A\u901A\u680F\u5927\u56FE\u4E5F\u7528\u4E0D\u5230\u8FD9\u4E48\u591A\u50CF\u7D20",
      en: "scale it down first; no picture on newsprint needs so many"
    }
  },
  "picture-cmyk-without-profile": {
    severity: "error",
    zh: "\u56FE\u7247 {file} \u662F CMYK\uFF0C\u4F46\u6CA1\u6709\u5D4C\u5165 ICC \u7279\u6027\u6587\u4EF6\uFF0C\u65E0\u6CD5\u77E5\u9053\u5B83\u7684\u989C\u8272",
    en: "the picture {file} is CMYK without an ICC profile, so its colours are unknown",
    hint: {
      zh: "\u8BF7\u5D4C\u5165\u7279\u6027\u6587\u4EF6\u540E\u91CD\u5B58\uFF0C\u6216\u6539\u5B58\u4E3A sRGB",
      en: "save it again with its profile embedded, or as sRGB"
    }
  },
  "picture-resolution": {
    severity: "warning",
    zh: "\u56FE\u7247 {file} \u5728\u7248\u9762\u4E0A\u53EA\u6709 {ppi} ppi\uFF0C\u4F4E\u4E8E {limit} ppi\uFF0C\u5370\u51FA\u6765\u4F1A\u53D1\u865A",
    en: "the picture {file} has only {ppi} ppi on the page, under {limit}: it will look soft in print",
    hint: {
      zh: "\u6362\u4E00\u5F20\u5BBD\u81F3\u5C11 {pixels} \u50CF\u7D20\u7684\u539F\u56FE\uFF0C\u6216\u628A\u56FE\u7F29\u5C0F\u5230 {millimetres} mm \u5BBD\u4EE5\u5185",
      en: "take an original whose shown part is at least {pixels} pixels wide, or set the picture no wider than {millimetres} mm"
    }
  },
  "picture-resolution-unprintable": {
    severity: "error",
    zh: "\u56FE\u7247 {file} \u5728\u7248\u9762\u4E0A\u53EA\u6709 {ppi} ppi\uFF0C\u4F4E\u4E8E {limit} ppi\uFF0C\u4E0D\u80FD\u4ED8\u5370",
    en: "the picture {file} has only {ppi} ppi on the page, under {limit}: it cannot be printed",
    hint: {
      zh: "\u6362\u4E00\u5F20\u5BBD\u81F3\u5C11 {pixels} \u50CF\u7D20\u7684\u539F\u56FE\uFF0C\u6216\u628A\u56FE\u7F29\u5C0F\u5230 {millimetres} mm \u5BBD\u4EE5\u5185",
      en: "take an original whose shown part is at least {pixels} pixels wide, or set the picture no wider than {millimetres} mm"
    }
  }
});

// layout/diagnostic/catalogue/source.ts
var sourceMessages = messages({
  "file-missing": {
    severity: "error",
    zh: "\u627E\u4E0D\u5230\u6587\u4EF6\u201C{file}\u201D",
    en: "the file \u201C{file}\u201D is missing",
    hint: { zh: "\u68C0\u67E5\u6587\u4EF6\u540D\u548C\u8DEF\u5F84\uFF0C\u6CE8\u610F\u5927\u5C0F\u5199", en: "check the name and the path, letter case included" }
  },
  "file-unreadable": {
    severity: "error",
    zh: "\u6587\u4EF6\u201C{file}\u201D\u8BFB\u4E0D\u51FA\u6765\uFF08{reason}\uFF09",
    en: "the file \u201C{file}\u201D cannot be read ({reason})",
    hint: {
      zh: "\u786E\u8BA4\u5B83\u662F\u6587\u4EF6\u800C\u4E0D\u662F\u6587\u4EF6\u5939\uFF0C\u5E76\u6709\u8BFB\u53D6\u6743\u9650",
      en: "make sure that it is a file, not a folder, and that you may read it"
    }
  },
  "path-outside": {
    severity: "error",
    zh: "\u8DEF\u5F84\u201C{path}\u201D\u8D8A\u51FA\u4E86\u672C\u671F\u7684\u6587\u4EF6\u5939",
    en: "the path \u201C{path}\u201D leaves the edition\u2019s folder",
    hint: {
      zh: "\u628A\u6587\u4EF6\u653E\u8FDB\u672C\u671F\u6587\u4EF6\u5939\uFF0C\u5199\u76F8\u5BF9\u8DEF\u5F84\uFF0C\u7528\u201C/\u201D\u5206\u9694",
      en: "put the file into the edition\u2019s folder and write a relative path with forward slashes"
    }
  },
  "not-utf8": {
    severity: "error",
    zh: "\u6587\u4EF6\u201C{file}\u201D\u4E0D\u662F UTF-8 \u7F16\u7801\uFF1A\u7B2C {offset} \u5B57\u8282\uFF08\u4ECE 0 \u6570\u8D77\uFF09\u662F {byte}",
    en: "the file \u201C{file}\u201D is not UTF-8: byte {offset} (counted from 0) is {byte}",
    hint: {
      zh: "\u5728\u7F16\u8F91\u5668\u91CC\u7528 UTF-8 \u7F16\u7801\u53E6\u5B58\u4E00\u904D\uFF08\u539F\u6765\u591A\u534A\u662F GBK \u6216 UTF-16\uFF09",
      en: "save it again as UTF-8 in your editor (it probably is GBK or UTF-16)"
    }
  },
  "control-character": {
    severity: "error",
    zh: "\u6587\u4E2D\u6709\u4E0D\u80FD\u4ED8\u5370\u7684\u63A7\u5236\u5B57\u7B26 {codePoint}\uFF08\u5171 {count} \u5904\uFF0C\u8FD9\u91CC\u662F\u7B2C\u4E00\u5904\uFF09",
    en: "the control character {codePoint} cannot be printed ({count} in this file, the first one here)",
    hint: {
      zh: "\u5220\u6389\u5B83\uFF1B\u4ECE\u522B\u5904\u7C98\u8D34\u7684\u6587\u5B57\u6700\u5BB9\u6613\u5E26\u8FDB\u6765",
      en: "delete it; text pasted from elsewhere often brings it along"
    }
  },
  "yaml-syntax": {
    severity: "error",
    zh: "\u8FD9\u91CC\u7684 YAML \u5199\u6CD5\u6709\u8BEF\uFF1A{reason}",
    en: "this is not valid YAML: {reason}",
    hint: {
      zh: "\u770B\u770B\u5192\u53F7\u540E\u6709\u6CA1\u6709\u7A7A\u683C\u3001\u5F15\u53F7\u548C\u62EC\u53F7\u662F\u5426\u6210\u5BF9",
      en: "look for a colon without a space, or a quote or bracket left open"
    }
  },
  "yaml-duplicate-key": {
    severity: "error",
    zh: "\u952E\u201C{key}\u201D\u5199\u4E86\u4E24\u6B21",
    en: "the key \u201C{key}\u201D is there twice",
    hint: { zh: "\u53EA\u7559\u4E00\u4E2A\uFF1B\u591A\u884C\u5185\u5BB9\u5199\u6210\u5217\u8868", en: "keep one; write several lines as a list" }
  },
  "yaml-tab": {
    severity: "error",
    zh: "YAML \u7684\u7F29\u8FDB\u4E0D\u80FD\u7528\u5236\u8868\u7B26",
    en: "YAML cannot be indented with tabs",
    hint: { zh: "\u6539\u7528\u7A7A\u683C", en: "use spaces" }
  },
  "yaml-indent": {
    severity: "error",
    zh: "\u8FD9\u4E00\u884C\u7684\u7F29\u8FDB\u4E0E\u4E0A\u4E0B\u6587\u5BF9\u4E0D\u9F50",
    en: "this line\u2019s indent does not fit the lines around it",
    hint: {
      zh: "\u540C\u4E00\u7EA7\u7684\u884C\u8981\u5BF9\u9F50\uFF0C\u4E0B\u4E00\u7EA7\u591A\u7F29\u8FDB\u4E24\u683C",
      en: "align lines of one level and indent the next level by two spaces"
    }
  },
  "yaml-nested-colon": {
    severity: "error",
    zh: "\u8FD9\u91CC\u7684\u5192\u53F7\u8BA9\u4E00\u6BB5\u6587\u5B57\u53D8\u6210\u4E86\u952E\u503C",
    en: "a colon here turns text into a key and a value",
    hint: { zh: "\u6574\u6BB5\u6587\u5B57\u52A0\u82F1\u6587\u53CC\u5F15\u53F7", en: "put the whole text in double quotes" }
  },
  "yaml-start": {
    severity: "error",
    zh: "\u6CA1\u6709\u5F15\u53F7\u7684\u6587\u5B57\u4E0D\u80FD\u4EE5\u201C{character}\u201D\u5F00\u5934",
    en: "text without quotes cannot begin with \u201C{character}\u201D",
    hint: { zh: "\u6574\u6BB5\u6587\u5B57\u52A0\u82F1\u6587\u53CC\u5F15\u53F7", en: "put the whole text in double quotes" }
  },
  "yaml-unknown-key": {
    severity: "error",
    zh: "\u4E0D\u8BA4\u8BC6\u7684\u952E\u201C{key}\u201D",
    en: "unknown key \u201C{key}\u201D",
    hint: { zh: "\u8FD9\u91CC\u53EF\u7528\uFF1A{known}", en: "known here: {known}" }
  },
  "yaml-unknown-key-near": {
    severity: "error",
    zh: "\u4E0D\u8BA4\u8BC6\u7684\u952E\u201C{key}\u201D",
    en: "unknown key \u201C{key}\u201D",
    hint: { zh: "\u662F\u4E0D\u662F\u201C{nearest}\u201D\uFF1F", en: "did you mean \u201C{nearest}\u201D?" }
  },
  "yaml-missing-key": {
    severity: "error",
    zh: "\u7F3A\u5C11\u201C{key}\u201D",
    en: "\u201C{key}\u201D is missing",
    hint: { zh: "\u52A0\u4E0A {key}: \u2026\uFF08{expected}\uFF09", en: "add {key}: \u2026 ({expected})" }
  },
  "yaml-wrong-type": {
    severity: "error",
    zh: "\u201C{key}\u201D\u5E94\u5F53\u662F{expected}\uFF0C\u8FD9\u91CC\u662F{given}",
    en: "\u201C{key}\u201D should be {expected}, not {given}"
  },
  "yaml-not-text": {
    severity: "error",
    zh: "\u201C{key}\u201D\u5E94\u5F53\u662F\u6587\u5B57\uFF0C\u8FD9\u91CC\u662F{given}",
    en: "\u201C{key}\u201D should be text, not {given}",
    hint: {
      zh: "\u6587\u5B57\u91CC\u6709\u5192\u53F7\u3001\u4E95\u53F7\u7B49\u7B26\u53F7\u65F6\uFF0C\u6574\u6BB5\u52A0\u82F1\u6587\u53CC\u5F15\u53F7",
      en: "put text with colons or other signs in double quotes"
    }
  },
  "yaml-empty": {
    severity: "error",
    zh: "\u201C{key}\u201D\u662F\u7A7A\u7684",
    en: "\u201C{key}\u201D is empty",
    hint: { zh: "\u586B\u4E0A\u5185\u5BB9\uFF0C\u6216\u5220\u6389\u8FD9\u4E00\u884C", en: "fill it in or delete the line" }
  },
  "yaml-not-one-of": {
    severity: "error",
    zh: "\u201C{key}\u201D\u4E0D\u80FD\u662F\u201C{given}\u201D",
    en: "\u201C{key}\u201D cannot be \u201C{given}\u201D",
    hint: { zh: "\u53EF\u4EE5\u662F\uFF1A{allowed}", en: "it may be: {allowed}" }
  },
  "yaml-not-one-of-near": {
    severity: "error",
    zh: "\u201C{key}\u201D\u4E0D\u80FD\u662F\u201C{given}\u201D",
    en: "\u201C{key}\u201D cannot be \u201C{given}\u201D",
    hint: { zh: "\u662F\u4E0D\u662F\u201C{nearest}\u201D\uFF1F\u53EF\u4EE5\u662F\uFF1A{allowed}", en: "did you mean \u201C{nearest}\u201D? It may be: {allowed}" }
  },
  "yaml-too-small": {
    severity: "error",
    zh: "\u201C{key}\u201D\u592A\u5C0F\uFF1A\u6700\u5C11 {minimum}",
    en: "\u201C{key}\u201D is too small: at least {minimum}"
  },
  "yaml-too-big": {
    severity: "error",
    zh: "\u201C{key}\u201D\u592A\u5927\uFF1A\u6700\u591A {maximum}",
    en: "\u201C{key}\u201D is too big: at most {maximum}"
  },
  "yaml-too-few": {
    severity: "error",
    zh: "\u201C{key}\u201D\u9879\u6570\u592A\u5C11\uFF1A\u6700\u5C11 {minimum} \u9879",
    en: "\u201C{key}\u201D has too few entries: at least {minimum}"
  },
  "yaml-too-many": {
    severity: "error",
    zh: "\u201C{key}\u201D\u9879\u6570\u592A\u591A\uFF1A\u6700\u591A {maximum} \u9879",
    en: "\u201C{key}\u201D has too many entries: at most {maximum}"
  },
  "yaml-format": {
    severity: "error",
    zh: "\u201C{key}\u201D\u5199\u6210\u4E86\u201C{given}\u201D\uFF0C\u683C\u5F0F\u4E0D\u5BF9",
    en: "\u201C{given}\u201D is no valid \u201C{key}\u201D",
    hint: { zh: "\u5199\u6CD5\u5982\uFF1A{expected}", en: "write it like: {expected}" }
  }
});

// layout/diagnostic/catalogue/story.ts
var storyMessages = messages({
  "edition-folder-missing": {
    severity: "error",
    zh: "\u6CA1\u6709\u201C{folder}\u201D\u8FD9\u4E00\u671F",
    en: "there is no edition \u201C{folder}\u201D",
    hint: {
      zh: "\u7ED9\u51FA\u4E00\u671F\u7684\u6587\u4EF6\u5939\uFF0C\u4F8B\u5982 content/2025-01-09",
      en: "name an edition\u2019s folder, for example content/2025-01-09"
    }
  },
  "edition-file-missing": {
    severity: "error",
    zh: "\u6587\u4EF6\u5939\u201C{folder}\u201D\u91CC\u6CA1\u6709 edition.yaml",
    en: "the folder \u201C{folder}\u201D has no edition.yaml",
    hint: {
      zh: "\u6BCF\u671F\u7684\u6587\u4EF6\u5939\u91CC\u8981\u6709 edition.yaml\uFF0C\u5199\u660E\u65E5\u671F\u3001\u7248\u6B21\u3001\u6A21\u677F\u548C\u7A3F\u4EF6",
      en: "an edition\u2019s folder needs an edition.yaml with its date, folios, template and stories"
    }
  },
  "edition-date": {
    severity: "error",
    zh: "\u6CA1\u6709\u201C{date}\u201D\u8FD9\u4E00\u5929",
    en: "there is no day \u201C{date}\u201D",
    hint: { zh: "\u5199\u6210 2025-01-09 \u8FD9\u6837", en: "write it like 2025-01-09" }
  },
  "edition-weekday": {
    severity: "error",
    zh: "{date} \u662F{expected}\uFF0C\u4E0D\u662F\u201C{given}\u201D",
    en: "{date} is a {expected}, not \u201C{given}\u201D",
    hint: { zh: "\u6539\u6B63 date \u6216 weekday", en: "correct date or weekday" }
  },
  "edition-template-name": {
    severity: "error",
    zh: "\u6A21\u677F\u540D\u201C{template}\u201D\u4E0D\u80FD\u662F\u8DEF\u5F84",
    en: "the template\u2019s name \u201C{template}\u201D must not be a path",
    hint: {
      zh: "\u53EA\u5199 templates \u6587\u4EF6\u5939\u91CC\u7684\u6587\u4EF6\u540D\uFF0C\u4E0D\u5E26 .yaml",
      en: "write only the name of a file in the templates folder, without .yaml"
    }
  },
  "slot-taken": {
    severity: "error",
    zh: "\u7A3F\u4F4D\u201C{slot}\u201D\u5DF2\u7ECF\u7ED9\u4E86\u201C{file}\u201D",
    en: "the slot \u201C{slot}\u201D already has \u201C{file}\u201D",
    hint: { zh: "\u4E00\u4E2A\u7A3F\u4F4D\u53EA\u653E\u4E00\u7BC7\u7A3F\uFF1B\u6362\u4E00\u4E2A\u7A3F\u4F4D\u6216\u64A4\u4E0B\u4E00\u7BC7", en: "a slot takes one story: move or remove one" }
  },
  "story-twice": {
    severity: "error",
    zh: "\u7A3F\u4EF6\u201C{file}\u201D\u5DF2\u7ECF\u6392\u5728\u7A3F\u4F4D\u201C{slot}\u201D",
    en: "the story \u201C{file}\u201D already stands in the slot \u201C{slot}\u201D",
    hint: { zh: "\u540C\u4E00\u7BC7\u7A3F\u53EA\u6392\u4E00\u6B21", en: "set a story once" }
  },
  "story-empty": {
    severity: "error",
    zh: "\u7A3F\u4EF6\u201C{file}\u201D\u6CA1\u6709\u6B63\u6587",
    en: "the story \u201C{file}\u201D has no text",
    hint: { zh: "\u5728\u6587\u4EF6\u5934\u7684 --- \u4E4B\u540E\u5199\u6B63\u6587", en: "write its text below the --- of the front matter" }
  },
  "front-matter-unclosed": {
    severity: "error",
    zh: "\u6587\u4EF6\u5934\u53EA\u6709\u5F00\u5934\u7684 ---\uFF0C\u6CA1\u6709\u7ED3\u5C3E\u7684 ---",
    en: "the front matter opens with --- and is never closed",
    hint: { zh: "\u5728\u6B63\u6587\u4E4B\u524D\u53E6\u8D77\u4E00\u884C\u5199 ---", en: "write --- on a line of its own above the text" }
  },
  "picture-missing-for": {
    severity: "error",
    zh: "\u6709\u201C{key}\u201D\u800C\u6CA1\u6709 picture",
    en: "there is a \u201C{key}\u201D but no picture",
    hint: { zh: "\u52A0\u4E0A picture: pictures/\u2026.png\uFF0C\u6216\u5220\u6389\u201C{key}\u201D", en: "add picture: pictures/\u2026.png or delete \u201C{key}\u201D" }
  },
  "paragraph-indent": {
    severity: "note",
    zh: "\u6BB5\u9996\u7684\u5168\u89D2\u7A7A\u683C\u4E0D\u6392\uFF08{count} \u6BB5\uFF09\uFF1A\u7F29\u8FDB\u7531\u6A21\u677F\u51B3\u5B9A",
    en: "ideographic spaces before {count} paragraphs are left out: the template decides the indent",
    hint: { zh: "\u53EF\u4EE5\u4ECE\u7A3F\u4EF6\u91CC\u5220\u6389", en: "they may be deleted from the story" }
  },
  "html-in-text": {
    severity: "error",
    zh: "HTML \u4E0D\u80FD\u4E0A\u7248\uFF1A{html}",
    en: "HTML has no meaning on a page: {html}",
    hint: {
      zh: "\u5220\u6389\u5B83\uFF0C\u6216\u7528 Markdown \u5199\uFF1B\u8981\u5370\u51FA\u201C<\u201D\u672C\u8EAB\u5C31\u5199\u6210\u201C\\<\u201D",
      en: "delete it or write Markdown; write \u201C\\<\u201D to print the sign itself"
    }
  },
  "code-block": {
    severity: "error",
    zh: "\u4EE3\u7801\u5757\u4E0D\u80FD\u4E0A\u7248",
    en: "a block of code has no meaning on a page",
    hint: { zh: "\u884C\u9996\u4E0D\u8981\u7A7A\u56DB\u683C\uFF0C\u4E5F\u4E0D\u8981\u7528 ```", en: "do not indent lines by four spaces, nor fence them with ```" }
  },
  "image-in-text": {
    severity: "error",
    zh: "\u6B63\u6587\u91CC\u4E0D\u80FD\u653E\u56FE\u7247\u201C{file}\u201D",
    en: "the picture \u201C{file}\u201D cannot stand in the text",
    hint: { zh: "\u628A\u5B83\u5199\u5728\u6587\u4EF6\u5934\uFF1Apicture: {file}", en: "name it in the front matter: picture: {file}" }
  },
  footnote: {
    severity: "error",
    zh: "\u62A5\u7EB8\u7248\u9762\u6CA1\u6709\u811A\u6CE8\uFF1A{label}",
    en: "a newspaper page has no footnotes: {label}",
    hint: {
      zh: "\u628A\u6CE8\u6587\u5199\u8FDB\u6B63\u6587\uFF1B\u8981\u5370\u51FA\u65B9\u62EC\u53F7\u5C31\u5199\u6210\u201C\\[\u201D",
      en: "move the note into the text; write \u201C\\[\u201D to print the bracket itself"
    }
  },
  "link-definition": {
    severity: "error",
    zh: "\u94FE\u63A5\u5B9A\u4E49\u201C{label}\u201D\u4E0D\u80FD\u4E0A\u7248",
    en: "the link definition \u201C{label}\u201D has no meaning on a page",
    hint: { zh: "\u5220\u6389\u8FD9\u4E00\u884C\uFF1B\u8981\u5370\u51FA\u65B9\u62EC\u53F7\u5C31\u5199\u6210\u201C\\[\u201D", en: "delete the line; write \u201C\\[\u201D to print the bracket itself" }
  },
  "link-address": {
    severity: "warning",
    zh: "\u94FE\u63A5\u7684\u5730\u5740\u5370\u4E0D\u51FA\u6765\uFF0C\u53EA\u6392\u6587\u5B57\uFF1A{address}",
    en: "a link\u2019s address cannot be printed, only its text is set: {address}",
    hint: { zh: "\u8981\u8BA9\u8BFB\u8005\u770B\u5230\u7F51\u5740\uFF0C\u5C31\u5199\u8FDB\u6B63\u6587", en: "write the address into the text if readers need it" }
  },
  "table-as-text": {
    severity: "warning",
    zh: "\u8868\u683C\u6309\u666E\u901A\u6587\u5B57\u6392",
    en: "a table is set as plain text",
    hint: { zh: "\u6539\u5199\u6210\u5217\u8868\u6216\u6BB5\u843D", en: "write it as a list or as paragraphs" }
  },
  "directive-inline": {
    severity: "error",
    zh: "\u884C\u5185\u6307\u4EE4\u201C{directive}\u201D\u6CA1\u6709\u610F\u4E49",
    en: "the inline directive \u201C{directive}\u201D has no meaning",
    hint: { zh: "\u8981\u5370\u51FA\u8FD9\u4E9B\u5B57\uFF0C\u628A\u5192\u53F7\u5199\u6210\u201C\\:\u201D", en: "write the colon as \u201C\\:\u201D to print it as text" }
  },
  "directive-attributes": {
    severity: "error",
    zh: "\u201C{name}\u201D\u4E0D\u80FD\u5E26\u82B1\u62EC\u53F7\u5C5E\u6027",
    en: "\u201C{name}\u201D takes no attributes in braces",
    hint: { zh: "\u5220\u6389\u82B1\u62EC\u53F7\uFF1B\u6837\u5B50\u7531\u6A21\u677F\u51B3\u5B9A", en: "delete the braces; the template decides how it looks" }
  },
  "directive-label-missing": {
    severity: "error",
    zh: "\u201C::{name}\u201D\u6CA1\u6709\u6587\u5B57",
    en: "\u201C::{name}\u201D has no text",
    hint: { zh: "\u5199\u6210 ::{name}[\u6587\u5B57]", en: "write ::{name}[text]" }
  },
  "directive-unclosed": {
    severity: "error",
    zh: "\u201C{name}\u201D\u6CA1\u6709\u6536\u5C3E\u7684\u5192\u53F7\u884C",
    en: "\u201C{name}\u201D is never closed",
    hint: {
      zh: "\u672B\u5C3E\u52A0\u4E00\u884C\u540C\u6837\u591A\u7684\u5192\u53F7\uFF1B\u5957\u5728\u5916\u9762\u7684\u8981\u6BD4\u91CC\u9762\u7684\u591A\u4E00\u4E2A\u5192\u53F7",
      en: "end it with a line of as many colons; an outer one needs more colons than those inside it"
    }
  },
  "directive-malformed": {
    severity: "error",
    zh: "\u770B\u4E0D\u61C2\u8FD9\u4E00\u884C\uFF1A{text}",
    en: "this line is not understood: {text}",
    hint: {
      zh: "\u5F00\u5934\u5199 :::\u540D\u79F0[\u6807\u9898]\uFF0C\u5192\u53F7\u4E0E\u540D\u79F0\u4E4B\u95F4\u6CA1\u6709\u7A7A\u683C\uFF1B\u6536\u5C3E\u7684\u5192\u53F7\u884C\u8981\u4E0E\u5F00\u5934\u6210\u5BF9\uFF1B\u8981\u5370\u51FA\u5192\u53F7\u5C31\u5199\u6210\u201C\\:\u201D",
      en: "open with :::name[label], no space before the name; a closing line needs its opening; write \u201C\\:\u201D to print a colon"
    }
  }
});

// layout/diagnostic/catalogue/template.ts
var templateMessages = messages({
  "template-missing": {
    severity: "error",
    zh: "\u627E\u4E0D\u5230\u6A21\u677F\u201C{name}\u201D\uFF08{file}\uFF09",
    en: "there is no template \u201C{name}\u201D ({file})",
    hint: { zh: "\u628A\u5B83\u653E\u8FDB templates/\uFF0C\u6216\u6539 edition.yaml \u7684 template", en: "put it into templates/, or change `template` in edition.yaml" }
  },
  "unknown-name": {
    severity: "error",
    zh: "\u6A21\u677F\u91CC\u6CA1\u6709\u540D\u4E3A\u201C{name}\u201D\u7684{kind}",
    en: "the template has no {kind} named \u201C{name}\u201D",
    hint: { zh: "\u5DF2\u6709\uFF1A{known}", en: "there are: {known}" }
  },
  "one-part-each": {
    severity: "error",
    zh: "\u4E00\u4E2A\u90E8\u4EF6\u53EA\u80FD\u662F text\u3001space\u3001row\u3001box\u3001flow \u4E4B\u4E00",
    en: "a part is exactly one of text, space, row, box, flow",
    hint: { zh: "\u628A\u5B83\u4EEC\u5206\u6210\u51E0\u4E2A\u90E8\u4EF6", en: "make them separate parts" }
  },
  "slot-outside": {
    severity: "error",
    zh: "\u7248\u4F4D\u201C{slot}\u201D\u8D85\u51FA\u7248\u5FC3\uFF08\u7248\u5FC3 {width} \u5B57\u5BBD\u3001{lines} \u884C\uFF09",
    en: "slot \u201C{slot}\u201D leaves the type area ({width} em \xD7 {lines} lines)",
    hint: { zh: "\u6539\u5C0F\u5B83\u7684 at", en: "make its `at` smaller" }
  },
  "slots-overlap": {
    severity: "error",
    zh: "\u7248\u4F4D\u201C{slot}\u201D\u4E0E\u201C{other}\u201D\u91CD\u53E0",
    en: "slots \u201C{slot}\u201D and \u201C{other}\u201D overlap",
    hint: { zh: "\u79FB\u5F00\u5176\u4E2D\u4E00\u4E2A\u7684 at", en: "move the `at` of one of them" }
  }
});

// layout/diagnostic/diagnostic.ts
var catalogue = {
  ...sourceMessages,
  ...storyMessages,
  ...templateMessages,
  ...fontMessages,
  ...lineMessages,
  ...pageMessages,
  ...pictureMessages,
  ...pdfMessages
};
var diagnose = (id, values, span) => ({
  id,
  severity: catalogue[id].severity,
  values,
  ...span && { span }
});

// layout/text/graphemeEnd.ts
var segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
var WINDOW = 64;
var isPlain = (codePoint) => {
  if (codePoint < 128) return true;
  const value = classOf(codePoint);
  if (value >= Class.open && value <= Class.ellipsis) return true;
  return value === Class.han && (codePoint >= 13312 && codePoint <= 40959 || codePoint >= 131072);
};
var graphemeEnd = (text, start) => {
  const first = text.codePointAt(start) ?? 0;
  const next = start + (first > 65535 ? 2 : 1);
  if (next >= text.length) return text.length;
  if (isPlain(first) && isPlain(text.codePointAt(next) ?? 0)) return next;
  for (let window = WINDOW; ; window *= 2) {
    const piece = text.slice(start, start + window);
    const cluster = segmenter.segment(piece).containing(0)?.segment ?? piece;
    if (cluster.length < piece.length || start + window >= text.length) return start + cluster.length;
  }
};

// layout/text/paragraphText.ts
var Voice = { plain: 0, strong: 1, emphasis: 2 };
var voiceOf = (marks) => {
  if (marks.includes("strong")) return Voice.strong;
  return marks.includes("emphasis") ? Voice.emphasis : Voice.plain;
};
var isLeadSurrogate = (unit) => unit >= 55296 && unit <= 56319;
var isTrailSurrogate = (unit) => unit >= 56320 && unit <= 57343;
var countCodePoints = (text) => {
  let astral = false;
  for (let i = 0; i < text.length && !astral; i++) astral = isLeadSurrogate(text.charCodeAt(i));
  if (!astral) return void 0;
  const counts = new Int32Array(text.length + 1);
  for (let i = 1; i <= text.length; i++) {
    const inside = isTrailSurrogate(text.charCodeAt(i)) && isLeadSurrogate(text.charCodeAt(i - 1));
    counts[i] = (counts[i - 1] ?? 0) + (inside ? 0 : 1);
  }
  return counts;
};
var NOWHERE = { line: 1, column: 1 };
var paragraphText = (runs) => {
  const text = runs.map((run2) => run2.text).join("");
  const voices = new Uint8Array(text.length);
  const starts = [];
  let offset = 0;
  for (const run2 of runs) {
    starts.push(offset);
    voices.fill(voiceOf(run2.marks), offset, offset + run2.text.length);
    offset += run2.text.length;
  }
  const counts = countCodePoints(text);
  const codePointsBefore = (at) => counts?.[at] ?? at;
  const runAt = (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const positionOf = (at) => {
    const index = runAt(at);
    const from = runs[index]?.span.start ?? NOWHERE;
    return { line: from.line, column: from.column + codePointsBefore(at) - codePointsBefore(starts[index] ?? 0) };
  };
  const spanOf = (start, end) => {
    const from = positionOf(start);
    const lastAt = Math.max(start, end - 1);
    const last = end > start ? positionOf(lastAt) : from;
    const width = end > start ? codePointsBefore(end) - codePointsBefore(lastAt) : 0;
    return {
      file: runs[runAt(start)]?.span.file ?? "",
      start: from,
      end: { line: last.line, column: last.column + Math.max(width, end > start ? 1 : 0) }
    };
  };
  return { text, voices, codePointsBefore, spanOf };
};

// layout/unit/length.ts
var POINT = 65536;
var roundLength = (value) => Math.floor(value + 0.5);
var pt = (points) => roundLength(points * POINT);
var em = (count, size) => roundLength(count * size);
var toPt = (length) => length / POINT;
var toEm = (length, size) => length / size;

// layout/text/widthScheme.ts
var fixed = (width) => ({ natural: width, least: width, most: width });
var HALF = fixed(0.5);
var FULL = fixed(1);
var FULL_TO_HALF = { natural: 1, least: 0.5, most: 1 };
var widthSchemes = {
  kaiming: { open: HALF, close: HALF, comma: HALF, stop: FULL_TO_HALF, interpunct: HALF, adjacent: true, edges: true },
  quanjiao: {
    open: FULL_TO_HALF,
    close: FULL_TO_HALF,
    comma: FULL_TO_HALF,
    stop: FULL_TO_HALF,
    interpunct: FULL_TO_HALF,
    adjacent: true,
    edges: true
  },
  banjiao: { open: HALF, close: HALF, comma: HALF, stop: HALF, interpunct: HALF, adjacent: true, edges: true },
  plain: { open: FULL, close: FULL, comma: FULL, stop: FULL, interpunct: FULL, adjacent: false, edges: false }
};
var MARK_BODY = 0.5;
var WORD_SPACE = { natural: 1 / 3, least: 1 / 4, most: 1 / 2 };
var HAN_LATIN_GAP = { natural: 1 / 8, least: 1 / 16, most: 1 / 4 };
var HAN_LATIN_LAST = 1 / 2;
var HAN_SPACE = 0.5;
var IDEOGRAPHIC_SPACE = 1;
var markWidth = (scheme, value) => {
  switch (value) {
    case Class.open:
      return scheme.open;
    case Class.close:
      return scheme.close;
    case Class.comma:
      return scheme.comma;
    case Class.stop:
      return scheme.stop;
    case Class.interpunct:
      return scheme.interpunct;
    default:
      return void 0;
  }
};

// layout/text/shapeUnit.ts
var ZERO_WIDTH_NON_JOINER = 8204;
var ZERO_WIDTH_JOINER = 8205;
var shapes = (codePoint) => classOf(codePoint) !== Class.ignorable || codePoint === ZERO_WIDTH_JOINER || codePoint === ZERO_WIDTH_NON_JOINER || codePoint >= 65024 && codePoint <= 65039 || codePoint >= 917504;
var shapeVisible = (text, face, features) => {
  let visible = "";
  const at = [];
  for (let i = 0; i < text.length; ) {
    const codePoint = text.codePointAt(i) ?? 0;
    const length = codePoint > 65535 ? 2 : 1;
    if (shapes(codePoint)) {
      for (let k = 0; k < length; k++) at.push(i + k);
      visible += text.slice(i, i + length);
    }
    i += length;
  }
  const glyphs = face.shape(visible, features);
  if (visible.length === text.length) return glyphs;
  return glyphs.map((glyph) => ({ ...glyph, start: at[glyph.start] ?? text.length, end: at[glyph.end] ?? text.length }));
};
var sumOf = (glyphs) => glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
var shifted = (glyphs, dx) => dx === 0 ? glyphs : glyphs.map((glyph) => ({ ...glyph, dx: glyph.dx + dx }));
var HALF_TOLERANCE = 0.1;
var shapeMark = (text, value, face, style, scheme) => {
  const unit = face.unitsPerEm;
  const body = MARK_BODY * unit;
  const halved = shapeVisible(text, face, ["halt"]);
  const advance = sumOf(halved);
  const slack = body - advance;
  let move = 0;
  if (value === Class.interpunct) move = slack / 2;
  else if (Math.abs(slack) > HALF_TOLERANCE * unit && value === Class.open) move = slack;
  const glyphs = shifted(halved, move);
  const row = markWidth(scheme, value);
  const width = em(row?.natural ?? 1, style.size);
  const trim = scheme.edges ? width - em(MARK_BODY, style.size) : 0;
  const towardsStart = -(halved[0]?.dx ?? 0) / body;
  let blankLeft = Math.min(1, Math.max(0, towardsStart));
  if (value === Class.open) blankLeft = 1;
  if (value === Class.interpunct) blankLeft = 1 / 2;
  return {
    glyphs,
    width,
    least: em(row?.least ?? 1, style.size),
    startTrim: value === Class.open ? trim : 0,
    endTrim: value === Class.open ? 0 : trim,
    blankLeft
  };
};
var shapeUnit = (text, value, face, style, scheme) => {
  if (text === "") return { glyphs: [], width: 0, least: 0, startTrim: 0, endTrim: 0, blankLeft: 0 };
  if (markWidth(scheme, value)) return shapeMark(text, value, face, style, scheme);
  const rigid = (glyphs2, width) => ({
    glyphs: glyphs2,
    width,
    least: width,
    startTrim: 0,
    endTrim: 0,
    blankLeft: 0
  });
  if (value === Class.dash || value === Class.ellipsis) {
    const glyphs2 = shapeVisible(text, face, ["fwid"]);
    const width = text.length * style.size;
    return rigid(shifted(glyphs2, (text.length * face.unitsPerEm - sumOf(glyphs2)) / 2), width);
  }
  const features = [];
  const shaped = shapeVisible(text, face, features);
  const tracking = style.tracking * face.unitsPerEm;
  const last = shaped.length - 1;
  const glyphs = tracking === 0 || last < 1 ? shaped : shaped.map((glyph, i) => i < last ? { ...glyph, advance: glyph.advance + tracking } : glyph);
  return rigid(glyphs, roundLength(sumOf(glyphs) * style.size / face.unitsPerEm));
};

// layout/text/westernBreaks.ts
var SHORTEST_CUT = 12;
var SHORTEST_PART = 2;
var AFTER = new Set(Array.from("/-_?&=@:#\u200B", (c) => c.charCodeAt(0)));
var BEFORE = new Set(Array.from(".", (c) => c.charCodeAt(0)));
var westernBreaks = (word) => {
  if (word.length < SHORTEST_CUT) return [];
  const cuts = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const before = word.charCodeAt(at - 1);
    const after = word.charCodeAt(at);
    const inNumber = isDigit(word.charCodeAt(at - 2)) && isDigit(after);
    const afterMark = AFTER.has(before) && !AFTER.has(after) && !inNumber;
    const beforeStop = BEFORE.has(after) && !(isDigit(before) && isDigit(word.charCodeAt(at + 1)));
    if (afterMark || beforeStop) cuts.push(at);
  }
  return cuts;
};

// layout/text/textUnits.ts
var Joint = {
  /** Another unit; the prohibition rules decide. */
  free: 0,
  /** The same word in another face: never parted. */
  glued: 1,
  /** A place where a long Western string may be cut. */
  cut: 2,
  /** Inside a string wider than any line: cut only because nothing else is possible. */
  forced: 3
};
var requestOf = (style, voice) => {
  if (voice === Voice.strong) return style.strong;
  return voice === Voice.emphasis ? style.emphasis : style.font;
};
var PAIR = 2;
var runEnd = (text, start, value, most) => {
  let at = start;
  while (at < text.length && at - start < most && classOf(text.charCodeAt(at)) === value) at++;
  return at;
};
var RIGHT_QUOTE = 8217;
var classAt = (text, at, codePoint) => {
  const value = classOf(codePoint);
  if (codePoint !== RIGHT_QUOTE || at === 0) return value;
  const between = classOf(text.charCodeAt(at - 1)) === Class.western && classOf(text.charCodeAt(at + 1)) === Class.western;
  return between ? Class.western : value;
};
var wordEnd = (text, start) => {
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const value = classAt(text, at, codePoint);
    if (value !== Class.western && value !== Class.ignorable) break;
    at = graphemeEnd(text, at);
  }
  return at;
};
var loneMark = (word) => {
  if (word === "-" || word === "\u2010" || word === "\u2011" || word === "\u2013" || word === "~") return Class.connector;
  return word === "/" ? Class.slash : Class.western;
};
var nextPiece = (text, start) => {
  const codePoint = text.codePointAt(start) ?? 0;
  const value = classAt(text, start, codePoint);
  switch (value) {
    case Class.western: {
      const end = wordEnd(text, start);
      return { start, end, class: end - start === 1 ? loneMark(text.slice(start, end)) : value };
    }
    case Class.dash: {
      const end = runEnd(text, start, value, PAIR);
      return { start, end, class: end - start === 1 ? Class.connector : value };
    }
    case Class.ellipsis:
      return { start, end: runEnd(text, start, value, PAIR), class: value };
    case Class.space:
    case Class.newline:
    case Class.ignorable:
      return { start, end: start + (codePoint > 65535 ? 2 : 1), class: value };
    default:
      return { start, end: graphemeEnd(text, start), class: value };
  }
};
var textUnits = (source, style, fonts, widest) => {
  const { text, voices } = source;
  const scheme = widthSchemes[style.composition.scheme];
  const units = [];
  const hardBreaks = /* @__PURE__ */ new Set();
  const diagnostics = [];
  const faces = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const known = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const faceOf = (voice, codePoint, start, end) => {
    const cached = faces[voice]?.get(codePoint);
    if (cached) return cached;
    const request = requestOf(style, voice);
    const found = fonts.faceFor(request, codePoint);
    if (!found) {
      const character = String.fromCodePoint(codePoint);
      const hex = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
      const values = { character, codePoint: hex, family: request.family };
      diagnostics.push(diagnose("missing-character", values, source.spanOf(start, end)));
      return fonts.face(request);
    }
    faces[voice]?.set(codePoint, found);
    return found;
  };
  const push = (start, end, value, joint, face) => {
    const shaped = shapeUnit(text.slice(start, end), value, face, style, scheme);
    units.push({ start, end, shapedAt: start, class: value, joint, face, shaped });
  };
  const pushWord = (start, end, value, joint) => {
    let from = start;
    let face;
    for (let at = start; at < end; ) {
      const next = Math.min(end, graphemeEnd(text, at));
      const codePoint = text.codePointAt(at) ?? 0;
      const here = classOf(codePoint) === Class.ignorable ? face : faceOf(voices[at] ?? 0, codePoint, at, next);
      if (face && here && here !== face) {
        push(from, at, value, from === start ? joint : Joint.glued, face);
        from = at;
      }
      face = here ?? face;
      at = next;
    }
    if (face) push(from, end, value, from === start ? joint : Joint.glued, face);
  };
  const pushForced = (start, end, joint) => {
    for (let at = start; at < end; ) {
      const next = Math.min(end, graphemeEnd(text, at));
      pushWord(at, next, Class.western, at === start ? joint : Joint.forced);
      at = next;
    }
  };
  const widthSince = (count) => units.slice(count).reduce((sum, unit) => sum + unit.shaped.width, 0);
  const pushWestern = (start, end) => {
    let from = start;
    for (const cut of [...westernBreaks(text.slice(start, end)), end - start]) {
      const to = start + cut;
      const joint = from === start ? Joint.free : Joint.cut;
      const before = units.length;
      const surelyTooWide = (to - from) * LEAST_ADVANCE * style.size > widest;
      if (!surelyTooWide) pushWord(from, to, Class.western, joint);
      if (surelyTooWide || widthSince(before) > widest) {
        units.length = before;
        pushForced(from, to, joint);
      }
      from = to;
    }
  };
  let pending = -1;
  for (let at = 0; at < text.length; ) {
    const voice = voices[at] ?? 0;
    const codePoint = text.codePointAt(at) ?? 0;
    const length = codePoint > 65535 ? 2 : 1;
    const value = classOf(codePoint);
    const follower = text.charCodeAt(at + length);
    const quick = value <= Class.interpunct && codePoint !== RIGHT_QUOTE && classOf(follower) <= Class.interpunct;
    const unit = quick ? known[voice]?.get(codePoint) : void 0;
    if (unit && pending < 0) {
      const { face, shaped } = unit;
      units.push({ start: at, end: at + length, shapedAt: at, class: value, joint: Joint.free, face, shaped });
      at += length;
      continue;
    }
    const piece = nextPiece(text, at);
    const last = units[units.length - 1];
    if (piece.class === Class.newline) {
      if (!last || hardBreaks.has(units.length)) {
        push(at, at, Class.ignorable, Joint.free, fonts.face(requestOf(style, voice)));
      }
      hardBreaks.add(units.length);
    } else if (piece.class === Class.ignorable) {
      if (last && last.end === at) units[units.length - 1] = { ...last, end: piece.end };
      else if (pending < 0) pending = at;
    } else if (piece.class === Class.space) {
      pending = -1;
    } else {
      const count = units.length;
      if (piece.class === Class.western) pushWestern(piece.start, piece.end);
      else if (piece.class === Class.connector || piece.class === Class.slash) {
        pushWord(piece.start, piece.end, piece.class, Joint.free);
      } else push(piece.start, piece.end, piece.class, Joint.free, faceOf(voice, codePoint, piece.start, piece.end));
      const first = units[count];
      if (first && quick && first.end - first.start === length && faces[voice]?.has(codePoint)) {
        known[voice]?.set(codePoint, first);
      }
      if (first && pending >= 0) units[count] = { ...first, start: pending };
      pending = -1;
    }
    at = piece.end;
  }
  if (units.length === 0 && text !== "") {
    push(text.length, text.length, Class.ignorable, Joint.free, fonts.face(requestOf(style, Voice.plain)));
  }
  return { units, hardBreaks, diagnostics };
};
var LEAST_ADVANCE = 0.2;

// layout/line/items.ts
var Glue = { none: 0, han: 1, hanLatin: 2, wordSpace: 3, fixed: 4 };
var Chance = { free: 0, avoided: 1, cut: 2, looselyKept: 3, kept: 4, forced: 5, prohibited: 6, glued: 7, hard: 8 };
var NO_BREAK_SPACES = /[\u00a0\u202f]/;
var rightCode = (text, unit) => text.charCodeAt(unit.end - 1);
var leftCode = (text, unit) => text.charCodeAt(unit.shapedAt);
var compressMarks = (units, width, body) => {
  for (let k = 1; k < units.length; k++) {
    const before = units[k - 1];
    const after = units[k];
    if (!before || !after || before.end !== after.start) continue;
    if (!isMark(before.class) || !isMark(after.class)) continue;
    if (before.class === Class.interpunct || after.class === Class.interpunct) continue;
    const right = before.class === Class.open ? 0 : (width[k - 1] ?? 0) - body;
    const left = after.class === Class.open ? (width[k] ?? 0) - body : 0;
    if (before.class === Class.open) width[k] = (width[k] ?? 0) - left;
    else width[k - 1] = (width[k - 1] ?? 0) - Math.min(right, body);
  }
};
var isRigid = (value) => value === Class.connector || value === Class.slash;
var glueBetween = (text, before, after) => {
  if (after.joint !== Joint.free) return Glue.none;
  const space = before.end !== after.start;
  if (isRigid(before.class) || isRigid(after.class)) return space ? Glue.fixed : Glue.none;
  const westernBefore = before.class === Class.western;
  const westernAfter = after.class === Class.western;
  if (westernBefore && westernAfter) return space ? Glue.wordSpace : Glue.none;
  if (westernBefore || westernAfter) {
    const other = westernBefore ? after.class : before.class;
    if (other === Class.postfix || other === Class.prefix) return Glue.none;
    const code = westernBefore ? rightCode(text, before) : leftCode(text, after);
    if (other === Class.han && takesGap(code)) return Glue.hanLatin;
    return space && !isMark(other) ? Glue.wordSpace : Glue.han;
  }
  return space ? Glue.fixed : Glue.han;
};
var fixedSpace = (typed) => {
  const ideographic = typed.split("\u3000").length - 1;
  return ideographic > 0 ? ideographic * IDEOGRAPHIC_SPACE : HAN_SPACE;
};
var chanceBetween = (text, before, after, rules, level) => {
  if (after.joint === Joint.glued) return Chance.glued;
  if (after.joint === Joint.forced) return Chance.forced;
  if (after.joint === Joint.cut) return Chance.cut;
  if (rules.noStart >> after.class & 1 || rules.noEnd >> before.class & 1) return Chance.prohibited;
  if (level !== "none") {
    if (after.class === Class.western && !westernMayStart(leftCode(text, after))) return Chance.prohibited;
    if (before.class === Class.western && !westernMayEnd(rightCode(text, before))) return Chance.prohibited;
  }
  if (before.end !== after.start) {
    return NO_BREAK_SPACES.test(text.slice(before.end, after.start)) ? Chance.prohibited : Chance.free;
  }
  const numberThenHan = before.class === Class.western && after.class === Class.han && isDigit(rightCode(text, before));
  return numberThenHan ? Chance.avoided : Chance.free;
};
var buildItems = (text, units, hardBreaks, kept, style) => {
  const count = units.length;
  const { size, composition } = style;
  const scheme = widthSchemes[composition.scheme];
  const rules = edgeRules(composition);
  const body = em(MARK_BODY, size);
  const tracking = em(style.tracking, size);
  const reals = () => new Float64Array(count + 1);
  const width = reals();
  for (let k = 0; k < count; k++) width[k] = units[k]?.shaped.width ?? 0;
  if (scheme.adjacent) compressMarks(units, width, body);
  const insideKept = new Uint8Array(text.length + 1);
  for (const { start, end, loosely } of kept) {
    for (let at = start + 1; at < end; at++) {
      insideKept[at] = Math.max(insideKept[at] ?? 0, loosely ? Chance.looselyKept : Chance.kept);
    }
  }
  const startTrim = reals();
  const endTrim = reals();
  const give = reals();
  const isStop = new Uint8Array(count + 1);
  const glue = new Uint8Array(count + 1);
  const glueWidth = reals();
  const chance = new Uint8Array(count + 1);
  const sum = reals();
  const hanGaps = new Int32Array(count + 1);
  const softGaps = new Int32Array(count + 1);
  const gapStretch = reals();
  const gapShrink = reals();
  const lastStretch = reals();
  const markShrink = reals();
  const stopShrink = reals();
  const matter = reals();
  const hans = new Int32Array(count + 1);
  const wordGrow = em(WORD_SPACE.most - WORD_SPACE.natural, size);
  const wordGive = em(WORD_SPACE.natural - WORD_SPACE.least, size);
  const gapGrow = em(HAN_LATIN_GAP.most - HAN_LATIN_GAP.natural, size);
  const gapLast = em(HAN_LATIN_LAST - HAN_LATIN_GAP.most, size);
  const gapGive = em(HAN_LATIN_GAP.natural - HAN_LATIN_GAP.least, size);
  for (let k = 0; k < count; k++) {
    const unit = units[k];
    if (!unit) continue;
    const own = width[k] ?? 0;
    startTrim[k] = Math.min(unit.shaped.startTrim, Math.max(0, own - body));
    endTrim[k] = Math.min(unit.shaped.endTrim, Math.max(0, own - body));
    give[k] = Math.max(0, own - unit.shaped.least);
    const stop = unit.class === Class.stop;
    isStop[k] = stop ? 1 : 0;
    const counted = !isMark(unit.class) && unit.class !== Class.dash && unit.class !== Class.ellipsis;
    const next = units[k + 1];
    let kind = Glue.none;
    let space = 0;
    let grow = 0;
    let shrink = 0;
    if (next && !hardBreaks.has(k + 1)) {
      kind = glueBetween(text, unit, next);
      if (kind === Glue.wordSpace) {
        space = em(WORD_SPACE.natural, size);
        grow = wordGrow;
        shrink = wordGive;
      } else if (kind === Glue.hanLatin) {
        space = em(HAN_LATIN_GAP.natural, size);
        grow = gapGrow;
        shrink = gapGive;
      } else if (kind === Glue.fixed) space = em(fixedSpace(text.slice(unit.end, next.start)), size);
      const solid = next.joint === Joint.glued && unit.class !== Class.western;
      if (!solid) space += tracking;
      chance[k + 1] = chanceBetween(text, unit, next, rules, composition.level);
      const parts = Math.max(insideKept[next.start] ?? 0, next.start > unit.end ? insideKept[unit.end] ?? 0 : 0);
      chance[k + 1] = Math.max(chance[k + 1] ?? 0, parts);
    } else chance[k + 1] = Chance.hard;
    glue[k + 1] = kind;
    glueWidth[k + 1] = space;
    sum[k + 1] = (sum[k] ?? 0) + own + space;
    hanGaps[k + 1] = (hanGaps[k] ?? 0) + (kind === Glue.han ? 1 : 0);
    softGaps[k + 1] = (softGaps[k] ?? 0) + (kind === Glue.hanLatin || kind === Glue.wordSpace ? 1 : 0);
    gapStretch[k + 1] = (gapStretch[k] ?? 0) + grow;
    gapShrink[k + 1] = (gapShrink[k] ?? 0) + shrink;
    lastStretch[k + 1] = (lastStretch[k] ?? 0) + (kind === Glue.hanLatin ? gapLast : 0);
    markShrink[k + 1] = (markShrink[k] ?? 0) + (stop ? 0 : give[k] ?? 0);
    stopShrink[k + 1] = (stopShrink[k] ?? 0) + (stop ? give[k] ?? 0 : 0);
    hans[k + 1] = (hans[k] ?? 0) + (unit.class === Class.han ? 1 : 0);
    matter[k + 1] = (matter[k] ?? 0) + (counted ? own / size : 0);
  }
  return {
    count,
    size,
    width,
    startTrim,
    endTrim,
    give,
    isStop,
    glue,
    glueWidth,
    chance,
    sum,
    hanGaps,
    softGaps,
    gapStretch,
    gapShrink,
    lastStretch,
    markShrink,
    stopShrink,
    matter,
    hans
  };
};

// layout/line/weights.ts
var HAN_GAP_LEAST = -0.03;
var HAN_GAP_LOOSEST = 0.1;
var HAN_GAP_ABANDONED = 1;
var NOTICED = 0.05;
var SEEN = 0.08;
var NOTICED_COST = 10;
var STEP = 0.01;
var PAST_NOTICED = 5;
var PAST_SEEN = 400;
var PAST_LOOSEST = 2e4;
var PAST_LOOSEST_STEP = 100;
var LOOSENESS_CEILING = 1e7;
var loosenessCost = (gap) => {
  const r = gap / NOTICED;
  let cost = NOTICED_COST * r * r;
  if (gap > NOTICED) cost += PAST_NOTICED * ((gap - NOTICED) / STEP) ** 2;
  if (gap > SEEN) cost += PAST_SEEN;
  if (gap > HAN_GAP_LOOSEST) cost += PAST_LOOSEST + PAST_LOOSEST_STEP * ((gap - HAN_GAP_LOOSEST) / STEP) ** 2;
  return Math.min(cost, LOOSENESS_CEILING);
};
var TIGHTEST_COST = 12;
var SOFT_COST = 2;
var STOP_COST = 5;
var tightnessCost = (soft, stops, gap) => SOFT_COST * soft + STOP_COST * stops + TIGHTEST_COST * (gap / HAN_GAP_LEAST) ** 2;
var LAST_RESORT = 1e3;
var LAST_RESORT_SHARE = 3e3;
var lastResortCost = (share) => share > 0 ? LAST_RESORT + LAST_RESORT_SHARE * share : 0;
var SHORT_LINE_COST = 4e3;
var RAGGED_COST = 200;
var LINE_COST = 4;
var FITNESS_BOUNDS = [-0.01, 0.035, 0.065];
var FITNESS_CLASSES = FITNESS_BOUNDS.length + 1;
var fitnessOf = (gap) => {
  if (gap < FITNESS_BOUNDS[0]) return 0;
  if (gap <= FITNESS_BOUNDS[1]) return 1;
  return gap <= FITNESS_BOUNDS[2] ? 2 : 3;
};
var CONTRAST_COST = [0, 0, 8, 20];
var RUNT_EM = 2;
var RUNT_COST = 8e3;
var RUNT_HAN = 2;
var FEW_HAN_COST = 300;
var SHORT_LAST_EM = 4;
var SHORT_LAST_COST = 6;
var AVOIDED_COST = 120;
var CUT_COST = 60;
var LOOSELY_KEPT_COST = 6e3;
var KEPT_COST = 1e5;
var FORCED_COST = 1e6;
var PROHIBITED_COST = 1e9;
var GLUED_COST = 1e11;
var OVERFULL_COST = 1e13;

// layout/line/lineFit.ts
var newFit = () => ({ natural: 0, gap: 0, soft: 0, stops: 0, last: 0, overfull: false });
var naturalWidth = (items, i, j) => items.sum[j] - items.sum[i] - items.glueWidth[j] - items.startTrim[i] - items.endTrim[j - 1];
var shrinkOf = (items, sums, i, j, stop) => {
  let total = sums[j] - sums[i];
  if (items.isStop[i] === stop) total -= Math.min(items.give[i], items.startTrim[i]);
  if (items.isStop[j - 1] === stop) total -= Math.min(items.give[j - 1], items.endTrim[j - 1]);
  return total > 0 ? total : 0;
};
var fitLine = (fit, items, i, j, measure, stretches, least) => {
  const natural = naturalWidth(items, i, j);
  const rest = measure - natural;
  fit.natural = natural;
  fit.gap = 0;
  fit.soft = 0;
  fit.stops = 0;
  fit.last = 0;
  fit.overfull = false;
  const gaps = items.hanGaps[j - 1] - items.hanGaps[i];
  if (rest >= 0) {
    if (!stretches) return;
    const western = items.gapStretch[j - 1] - items.gapStretch[i];
    if (rest <= western) return;
    if (gaps > 0) {
      const open = gaps * HAN_GAP_LOOSEST * items.size;
      const beyond = rest - western - open;
      if (beyond <= 0) fit.gap = (rest - western) / gaps / items.size;
      else {
        const last = items.lastStretch[j - 1] - items.lastStretch[i];
        fit.last = last > 0 ? Math.min(1, beyond / last) : 0;
        fit.gap = beyond <= last ? HAN_GAP_LOOSEST : (rest - western - last) / gaps / items.size;
      }
    } else {
      const soft2 = items.softGaps[j - 1] - items.softGaps[i];
      fit.gap = soft2 > 0 ? (rest - western) / soft2 / items.size : Number.POSITIVE_INFINITY;
    }
    return;
  }
  let need = -rest;
  const soft = items.gapShrink[j - 1] - items.gapShrink[i] + shrinkOf(items, items.markShrink, i, j, 0);
  if (need <= soft) {
    fit.soft = need / soft;
    return;
  }
  if (soft > 0) fit.soft = 1;
  need -= soft;
  const stops = shrinkOf(items, items.stopShrink, i, j, 1);
  if (need <= stops) {
    fit.stops = need / stops;
    return;
  }
  if (stops > 0) fit.stops = 1;
  need -= stops;
  fit.gap = gaps > 0 ? -need / gaps / items.size : Number.NEGATIVE_INFINITY;
  fit.overfull = fit.gap < least;
};

// layout/line/breakLines.ts
var CHANCE_COST = [
  0,
  AVOIDED_COST,
  CUT_COST,
  LOOSELY_KEPT_COST,
  KEPT_COST,
  FORCED_COST,
  PROHIBITED_COST,
  GLUED_COST,
  0
  // hard
];
var STRICT = { dearest: Chance.looselyKept, loosest: HAN_GAP_LOOSEST, overfull: false };
var RELAXED = { dearest: Chance.glued, loosest: Number.POSITIVE_INFINITY, overfull: true };
var COUNT_BAND = 4;
var OVERFULL_MARGIN_EM = 1.5;
var lastLineCost = (items, i, j, whole) => {
  if (whole) return 0;
  const matter = items.matter[j] - items.matter[i];
  if (matter >= SHORT_LAST_EM) return 0;
  const short = (SHORT_LAST_EM - matter) / SHORT_LAST_EM;
  if (matter < RUNT_EM) return SHORT_LAST_COST * short + RUNT_COST;
  const hans = items.hans[j] - items.hans[i];
  return SHORT_LAST_COST * short + (hans < RUNT_HAN ? FEW_HAN_COST : 0);
};
var naturalCounts = (items, goal) => {
  const counts = new Int32Array(items.count + 1);
  let filled = -goal.indent;
  let lines = 0;
  for (let k = 1; k <= items.count; k++) {
    counts[k] = lines + Math.floor((items.sum[k] - filled) / goal.measure);
    if (items.chance[k] === Chance.hard && k < items.count) {
      lines = counts[k] + 1;
      counts[k] = lines;
      filled = items.sum[k];
    }
  }
  return counts;
};
var run = (items, goal, pass, counted) => {
  const { count, size, chance } = items;
  const band = counted ? 2 * COUNT_BAND + 1 : 1;
  const states = FITNESS_CLASSES * band;
  const cost = new Float64Array((count + 1) * states).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array((count + 1) * states).fill(-1);
  const reached = new Uint8Array(count + 1);
  const natural = naturalCounts(items, goal);
  const fit = newFit();
  const slack = OVERFULL_MARGIN_EM * size;
  cost[counted ? COUNT_BAND * FITNESS_CLASSES + 1 : 1] = 0;
  reached[0] = 1;
  let low = 0;
  for (let j = 1; j <= count; j++) {
    const before = chance[j - 1];
    if (j > 1 && before === Chance.hard) low = j - 1;
    const here = chance[j];
    const hard = here === Chance.hard;
    if (!hard && here > pass.dearest) continue;
    for (; low < j - 1; low++) {
      const least = naturalWidth(items, low, j) - (items.gapShrink[j - 1] - items.gapShrink[low]) - (items.markShrink[j] - items.markShrink[low]) - (items.stopShrink[j] - items.stopShrink[low]) + HAN_GAP_LEAST * size * (items.hanGaps[j - 1] - items.hanGaps[low]);
      if (least <= goal.measure - (low === 0 ? goal.indent : 0) + slack) break;
    }
    const penalty = CHANCE_COST[here];
    for (let i = low; i < j; i++) {
      if (reached[i] === 0) continue;
      const measure = i === 0 ? goal.measure - goal.indent : goal.measure;
      fitLine(fit, items, i, j, measure, goal.justify && !hard, HAN_GAP_LEAST);
      let line = LINE_COST + penalty;
      let fitness = 1;
      const rest = measure - fit.natural;
      if (fit.overfull) {
        if (!pass.overfull || i < j - 1) continue;
        line += OVERFULL_COST;
      } else if (rest < 0) {
        line += tightnessCost(fit.soft, fit.stops, fit.gap);
        fitness = fitnessOf(fit.gap);
      } else if (!hard) {
        if (!goal.justify) line += RAGGED_COST * (rest / measure) ** 2;
        else if (fit.gap === Number.POSITIVE_INFINITY) {
          if (pass.loosest < fit.gap) continue;
          line += SHORT_LINE_COST * (rest / size) ** 2;
        } else {
          if (fit.gap > pass.loosest) continue;
          line += loosenessCost(fit.gap) + lastResortCost(fit.last);
          fitness = fitnessOf(fit.gap);
        }
      }
      if (j === count) line += lastLineCost(items, i, j, i === 0);
      const drift = counted ? natural[i] - natural[j] + 1 : 0;
      for (let state = 0; state < states; state++) {
        const so = cost[i * states + state];
        if (so === Number.POSITIVE_INFINITY) continue;
        const previous = state % FITNESS_CLASSES;
        const line0 = (state - previous) / FITNESS_CLASSES + drift;
        if (line0 < 0 || line0 >= band) continue;
        const contrast = i === 0 || hard ? 0 : CONTRAST_COST[Math.abs(previous - fitness)];
        const total = so + line + contrast;
        const target = j * states + line0 * FITNESS_CLASSES + fitness;
        if (total < cost[target]) {
          cost[target] = total;
          from[target] = i * states + state;
          reached[j] = 1;
        }
      }
    }
  }
  return { cost, from, states, naturalAtEnd: natural[count] };
};
var trace = ({ cost, from, states }, end) => {
  const ends = [];
  for (let at = end; at >= states; at = from[at]) ends.push(Math.floor(at / states));
  return { ends: ends.reverse(), cost: cost[end] };
};
var cheapest = (cost, first, length) => {
  let best;
  for (let at = first; at < first + length; at++) {
    const here = cost[at];
    if (here < (best === void 0 ? Number.POSITIVE_INFINITY : cost[best])) best = at;
  }
  return best;
};
var breakLines = (items, goal) => {
  for (const pass of [STRICT, RELAXED]) {
    const table = run(items, goal, pass, false);
    const end = cheapest(table.cost, items.count * table.states, table.states);
    if (end !== void 0) return trace(table, end);
  }
  return { ends: [items.count], cost: Number.POSITIVE_INFINITY };
};
var breakByCount = (items, goal) => {
  const table = run(items, goal, STRICT, true);
  const found = /* @__PURE__ */ new Map();
  for (let offset = 0; offset < table.states / FITNESS_CLASSES; offset++) {
    const end = cheapest(table.cost, items.count * table.states + offset * FITNESS_CLASSES, FITNESS_CLASSES);
    if (end !== void 0) found.set(offset - COUNT_BAND + table.naturalAtEnd, trace(table, end));
  }
  return found;
};

// layout/line/breakDiagnostics.ts
var CONTEXT = 8;
var DECIMALS = 3;
var breakDiagnostics = ({ items, units, source }, ends, lines) => {
  const found = [];
  ends.forEach((end, index) => {
    const line = lines[index];
    if (!line) return;
    const unit = units[end];
    if (unit && end < items.count) {
      const at = unit.start;
      const before = source.text.slice(Math.max(0, at - CONTEXT), at);
      const after = source.text.slice(at, at + CONTEXT);
      const span = source.spanOf(at, unit.end);
      switch (items.chance[end]) {
        case Chance.looselyKept:
        case Chance.kept:
          found.push(diagnose("kept-parted", { before, after }, span));
          break;
        case Chance.forced:
        case Chance.glued:
          found.push(diagnose("forced-break", { before, after }, span));
          break;
        case Chance.prohibited:
          found.push(diagnose("prohibited-edge", { before, after }, span));
          break;
      }
    }
    if (line.indent + line.width > line.measure) {
      const over = toPt(line.indent + line.width - line.measure).toFixed(DECIMALS);
      found.push(diagnose("overfull-line", { text: line.text, over }, line.span));
    }
    if (line.gapEm > HAN_GAP_LOOSEST) {
      found.push(diagnose("loose-line", { text: line.text, gap: line.gapEm.toFixed(DECIMALS) }, line.span));
    }
  });
  return found;
};

// layout/line/justifyLine.ts
var NOTHING = () => 0;
var justifyLine = (items, units, i, j, measure, fit, stretches) => {
  const { size } = items;
  const n = j - i;
  const cut = new Float64Array(n);
  const glue = new Float64Array(n);
  cut[0] = cut[0] + items.startTrim[i];
  cut[n - 1] = cut[n - 1] + items.endTrim[j - 1];
  for (let k = 0; k < n - 1; k++) glue[k] = items.glueWidth[i + k + 1];
  const kindAfter = (k) => k < n - 1 ? items.glue[i + k + 1] : Glue.none;
  const natural = fit.natural;
  let rest = measure - natural;
  const stretch = [0, 0, 0, 0, 0];
  const open = (kind, most) => {
    let count = 0;
    for (let k = 0; k < n - 1; k++) if (kindAfter(k) === kind) count++;
    if (count === 0 || rest <= 0) return;
    const each = Math.min(most, rest / count);
    for (let k = 0; k < n - 1; k++) if (kindAfter(k) === kind) glue[k] = glue[k] + each;
    stretch[kind] = (stretch[kind] ?? 0) + each / size;
    rest -= each * count;
  };
  const take = (step) => {
    let total = 0;
    for (let k = 0; k < n; k++) total += step.unit(k) + step.glue(k);
    if (total <= 0 || rest >= 0) return;
    const share = Math.min(1, -rest / total);
    for (let k = 0; k < n; k++) {
      cut[k] = cut[k] + share * step.unit(k);
      glue[k] = glue[k] - share * step.glue(k);
    }
    rest += share * total;
  };
  if (rest > 0 && stretches && Number.isFinite(fit.gap)) {
    open(Glue.wordSpace, em(WORD_SPACE.most - WORD_SPACE.natural, size));
    open(Glue.hanLatin, em(HAN_LATIN_GAP.most - HAN_LATIN_GAP.natural, size));
    open(Glue.han, HAN_GAP_LOOSEST * size);
    open(Glue.hanLatin, em(HAN_LATIN_LAST - HAN_LATIN_GAP.most, size));
    open(Glue.han, (HAN_GAP_ABANDONED - HAN_GAP_LOOSEST) * size);
    open(Glue.wordSpace, HAN_GAP_ABANDONED * size);
    open(Glue.hanLatin, HAN_GAP_ABANDONED * size);
  } else if (rest < 0) {
    const left = (k) => Math.max(0, items.give[i + k] - cut[k]);
    const marks = (...classes) => {
      const gives = Float64Array.from(
        { length: n },
        (_, k) => classes.includes(units[i + k]?.class ?? Class.han) ? left(k) : 0
      );
      return { unit: (k) => gives[k], glue: NOTHING };
    };
    const gaps = (kind, most) => ({
      unit: NOTHING,
      glue: (k) => kindAfter(k) === kind ? most : 0
    });
    take(gaps(Glue.wordSpace, em(WORD_SPACE.natural - WORD_SPACE.least, size)));
    take(marks(Class.interpunct));
    take(marks(Class.open, Class.close));
    take(marks(Class.comma));
    take(gaps(Glue.hanLatin, em(HAN_LATIN_GAP.natural - HAN_LATIN_GAP.least, size)));
    take(marks(Class.stop));
    if (!fit.overfull && fit.gap < 0) take(gaps(Glue.han, -fit.gap * size));
  }
  const x = new Float64Array(n);
  const width = new Float64Array(n);
  const blank = new Float64Array(n);
  let pen = 0;
  for (let k = 0; k < n; k++) {
    const unit = units[i + k];
    const own = items.width[i + k] - cut[k];
    x[k] = pen;
    width[k] = own;
    blank[k] = (unit?.shaped.blankLeft ?? 0) * Math.max(0, own - em(MARK_BODY, size));
    pen += own + glue[k];
  }
  return { x, width, blank, total: pen, maxGap: Math.max(...stretch) };
};

// layout/line/drawLine.ts
var runCollector = (style) => {
  const runs = [];
  let face;
  let glyphs = [];
  const add = (to, glyph) => {
    if (to !== face) {
      glyphs = [];
      face = to;
      runs.push({ face, size: style.size, scaleX: 1, ink: style.ink, glyphs });
    }
    glyphs.push(glyph);
  };
  return { runs, add };
};
var alignOffset = (style, rest) => {
  switch (style.align) {
    case "centre":
      return roundLength(rest / 2);
    case "end":
      return rest;
    case "justify":
    case "start":
      return 0;
  }
};
var drawLine = (prepared, from, to, start, end) => {
  const { source, units, items, goal, style } = prepared;
  const { text } = source;
  const { size } = style;
  const hard = items.chance[to] === Chance.hard;
  const indent = from === 0 ? goal.indent : 0;
  const stretches = goal.justify && !hard;
  const fit = newFit();
  fitLine(fit, items, from, to, goal.measure - indent, stretches, HAN_GAP_LEAST);
  const { x, blank, total, maxGap } = justifyLine(
    items,
    units,
    from,
    to,
    goal.measure - indent,
    fit,
    stretches
  );
  const { runs, add } = runCollector(style);
  for (let k = 0; k < to - from; k++) {
    const unit = units[from + k];
    if (!unit) continue;
    const { face, shapedAt } = unit;
    const { glyphs } = unit.shaped;
    const scale = size / face.unitsPerEm;
    let pen = x[k] + blank[k];
    glyphs.forEach((glyph, g) => {
      const first = g === 0 ? unit.start : shapedAt + glyph.start;
      const last = g === glyphs.length - 1 ? unit.end : shapedAt + glyph.end;
      const after = glyphs[g + 1];
      const upTo = after ? Math.max(last, shapedAt + after.start) : last;
      const glyphText = text.slice(first, upTo);
      add(face, {
        id: glyph.id,
        text: glyphText,
        x: roundLength(pen + glyph.dx * scale),
        y: roundLength(glyph.dy * scale)
      });
      pen += glyph.advance * scale;
    });
    const next = units[from + k + 1];
    if (k < to - from - 1 && next && next.start > unit.end) {
      const space = face.shape(" ", [])[0];
      const typed = text.slice(unit.end, next.start);
      if (space) add(face, { id: space.id, text: typed, x: roundLength(pen), y: 0 });
    }
  }
  const rest = goal.measure - indent - total;
  const finite = Number.isFinite(fit.gap) ? fit.gap : 0;
  return {
    runs,
    text: text.slice(start, end),
    start: source.codePointsBefore(start),
    end: source.codePointsBefore(end),
    indent: indent + alignOffset(style, rest),
    width: roundLength(total),
    measure: goal.measure,
    naturalEm: toEm(fit.natural, size),
    gapEm: finite,
    maxGapEm: maxGap,
    last: to === units.length,
    span: source.spanOf(start, Math.max(start, end))
  };
};

// layout/text/keptStrings.ts
var LONG_UNITS = "\u5E73\u65B9\u516C\u91CC|\u5E73\u65B9\u5343\u7C73|\u5E73\u65B9\u5398\u7C73|\u7ACB\u65B9\u7C73|\u5E73\u65B9\u7C73|\u4E2A\u767E\u5206\u70B9|\u767E\u5206\u70B9|\u5343\u74E6\u65F6|\u6444\u6C0F\u5EA6|\u4E2A\u5C0F\u65F6|\u4E2A\u5DE5\u4F5C\u65E5|\u5DE5\u4F5C\u65E5|\u516C\u91CC|\u5343\u7C73|\u5398\u7C73|\u6BEB\u7C73|\u5FAE\u7C73|\u7EB3\u7C73|\u516C\u65A4|\u5343\u514B|\u6BEB\u514B|\u516C\u9877|\u5343\u74E6|\u5146\u74E6|\u5343\u4F0F|\u6BEB\u5347|\u5C0F\u65F6|\u5206\u949F|\u5468\u5E74|\u5468\u5C81|\u4E2A\u6708|\u6708\u4EFD|\u5E74\u5EA6|\u5B63\u5EA6|\u5E74\u4EE3|\u4E16\u7EAA|\u7F8E\u5143|\u6B27\u5143|\u65E5\u5143|\u82F1\u9551|\u6E2F\u5143|\u4EBA\u6C11\u5E01|\u4EBA\u6B21|\u4EF6\u6B21|\u8F66\u6B21|\u67B6\u6B21|\u573A\u6B21|\u73ED\u6B21|\u6237\u6B21|\u53F0\u5957|\u4F59\u6B21|\u5B57\u8282|\u6BD4\u7279|\u50CF\u7D20|\u6D77\u91CC|\u82F1\u91CC|\u82F1\u5C3A|\u82F1\u5BF8|\u4EBA\u4EFD|\u697C\u5C42|\u516C\u5206|\u7EA7\u53F0\u98CE|\u6761\u7EBF\u8DEF";
var SHORT_UNITS = "\u5E74\u6708\u65E5\u65F6\u5206\u79D2\u70B9\u53F7\u5C81\u5468\u5929\u4EE3\u5C4A\u6B21\u56DE\u904D\u8D9F\u756A\u8F6E\u671F\u6279\u4EBA\u540D\u4F4D\u5458\u53E3\u6237\u5BB6\u4E2A\u9879\u4EF6\u6761\u6B3E\u7AE0\u8282\u79CD\u7C7B\u6837\u4E9B\u5904\u5EA7\u6240\u680B\u5E62\u95F4\u5957\u5C42\u697C\u5BA4\u5385\u9986\u7AD9\u8DEF\u7EBF\u8857\u6751\u9547\u4E61\u53BF\u533A\u5E02\u7701\u5DDE\u56FD\u7C73\u91CC\u5C3A\u5BF8\u5428\u65A4\u514B\u5347\u4EA9\u9877\u5EA6\u5143\u89D2\u5757\u4E07\u4EBF\u5343\u767E\u5341\u6210\u500D\u6298\u80A1\u4EFD\u5F20\u9875\u672C\u518C\u90E8\u5377\u7BC7\u9996\u5C01\u5E45\u679A\u7247\u68F5\u682A\u6839\u652F\u679D\u53EA\u5934\u5339\u53CC\u5BF9\u526F\u7EC4\u961F\u73ED\u7EA7\u95E8\u8BFE\u573A\u53F0\u8F86\u67B6\u8258\u5217\u8282\u628A\u9876\u9762\u6392\u884C\u523B\u9897\u7C92\u6EF4\u6876\u7BB1\u888B\u5305\u74F6\u676F\u7897\u76D2\u7EC4\u5B57\u53E5\u6B65\u6BB5\u5802\u5E2D\u74E6\u4F0F\u5B89\u8D6B\u73AF\u80CE\u4F8B\u8D77\u5B97\u6869\u7B14\u5355\u4EFD\u9053\u58F0\u4EBF";
var MAGNITUDE = "[\u4F59\u591A\u6765\u51E0]?[\u5341\u767E\u5343\u4E07\u4EBF]{0,3}[\u4F59\u591A\u6765\u51E0]?";
var HAN_NUMERALS = "\u3007\u96F6\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07";
var PATTERNS = [
  // 4.5亿元, 2025年, 30余家, 110千伏
  new RegExp(`[0-9][0-9.,]*${MAGNITUDE}(?:${LONG_UNITS}|[${SHORT_UNITS}])`, "g"),
  // 98%以上 needs nothing; 1.5万, 30余 without a measure word after it
  new RegExp(`[0-9][0-9.,]*[\u4F59\u591A\u51E0]?[\u5341\u767E\u5343\u4E07\u4EBF]{1,3}`, "g"),
  // 第十七届, 第5次
  new RegExp(`\u7B2C(?:[0-9]+|[${HAN_NUMERALS}]+)[${SHORT_UNITS}]?`, "g"),
  // 5～8, 10—20, with their unit after the second number caught above
  /[0-9%‰][～〜–—―][0-9]/g,
  // 20℃, 15％, ￥30
  /[0-9][℃℉％‰㎡㎞㎏㎝㎜㎎㏄]/g,
  /[￥＄￡№][0-9]/g,
  // 10 km, 5 %
  /[0-9] (?:%|‰|°C|[kmcdμµ]?[mgLWVAJN]|[kMGT]?[BHW]z?|km\/h)(?![A-Za-z])/g,
  // full-width numbers are numbers too
  /[０-９]+[．，]?[０-９]*[％‰]?/g
];
var LOOSE_PATTERNS = [
  // 1月8日; the year may stand on the line before
  /[0-9]{1,2}月[0-9]{1,2}[日号]/g,
  // 9时30分
  /[0-9]{1,2}[时点][0-9]{1,2}分/g
];
var keptStrings = (text, keep) => {
  const found = [];
  const collect = (pattern, loosely) => {
    for (const match of text.matchAll(pattern)) {
      if (match[0].length > 1) found.push({ start: match.index, end: match.index + match[0].length, loosely });
    }
  };
  for (const pattern of PATTERNS) collect(pattern, false);
  for (const pattern of LOOSE_PATTERNS) collect(pattern, true);
  for (const kept of new Set(keep)) {
    if (kept.length < 2) continue;
    for (let at = text.indexOf(kept); at >= 0; at = text.indexOf(kept, at + kept.length)) {
      found.push({ start: at, end: at + kept.length, loosely: false });
    }
  }
  return found;
};

// layout/line/prepareParagraph.ts
var prepareParagraph = ({ runs, style, measure, fonts, keep }) => {
  const source = paragraphText(runs);
  const indent = Math.min(em(style.indent, style.size), measure);
  const { units, hardBreaks, diagnostics } = textUnits(source, style, fonts, measure - indent);
  const items = buildItems(source.text, units, hardBreaks, keptStrings(source.text, keep), style);
  return { source, units, items, goal: { measure, indent, justify: style.align === "justify" }, style, diagnostics };
};

// layout/line/setParagraph.ts
var finish = (prepared, breaks) => {
  const { units, source } = prepared;
  const lines = [];
  let from = 0;
  for (const to of breaks.ends) {
    const start = from === 0 ? 0 : units[from]?.start ?? 0;
    const end = to === units.length ? source.text.length : units[to]?.start ?? source.text.length;
    lines.push(drawLine(prepared, from, to, start, end));
    from = to;
  }
  return { lines, diagnostics: [...prepared.diagnostics, ...breakDiagnostics(prepared, breaks.ends, lines)] };
};
function setPrepared(prepared, lines) {
  if (prepared.units.length === 0) return { lines: [], diagnostics: prepared.diagnostics };
  const breaks = lines === void 0 ? breakLines(prepared.items, prepared.goal) : breakByCount(prepared.items, prepared.goal).get(lines);
  return breaks && finish(prepared, breaks);
}
function setParagraph(input) {
  return setPrepared(prepareParagraph(input), input.lines);
}

// layout/template/ink.ts
var BLACK = { c: 0, m: 0, y: 0, k: 100 };

// layout/fitText.ts
var REPORT_STEP = 1e-4;
var rounded = (value) => Math.round(value / REPORT_STEP) * REPORT_STEP;
var tidy = (value) => Number(rounded(value).toFixed(4));
var fitText = (text, file, fonts, options) => {
  const style = {
    name: "fit",
    font: options.font,
    strong: options.font,
    emphasis: options.font,
    size: options.size,
    indent: options.indent,
    align: "justify",
    tracking: 0,
    ink: BLACK,
    composition: { scheme: options.scheme, level: options.level, dashStart: options.dashStart }
  };
  const measure = em(options.measure, options.size);
  const paragraphs = [];
  const diagnostics = [];
  text.split(/\r\n|\r|\n/).forEach((paragraph, index) => {
    if (paragraph.trim() === "") return;
    const start = { line: index + 1, column: 1 };
    const end = { line: index + 1, column: [...paragraph].length + 1 };
    const run2 = { text: paragraph, marks: [], span: { file, start, end } };
    const set2 = setParagraph({ runs: [run2], style, measure, fonts, keep: options.keep });
    diagnostics.push(...set2.diagnostics);
    paragraphs.push({
      lines: set2.lines.map((line) => ({
        text: line.text,
        start: line.start,
        end: line.end,
        naturalEm: tidy(line.naturalEm),
        gapEm: tidy(line.gapEm),
        maxGapEm: tidy(line.maxGapEm)
      }))
    });
  });
  return { paragraphs, diagnostics };
};

// tests/line/fakeFonts.ts
var UNITS = 1e3;
var DIGIT = 505;
var LATIN = 500;
var SPACE = 224;
var INTERPUNCT = 327;
var MISSING = "\u{1F9FF}";
var advanceOf = (codePoint) => {
  const value = classOf(codePoint);
  if (codePoint === 32) return SPACE;
  if (codePoint === 183) return INTERPUNCT;
  if (value === Class.ignorable) return 0;
  if (value !== Class.western) return UNITS;
  return codePoint >= 48 && codePoint <= 57 ? DIGIT : LATIN;
};
var shape = (text, features) => {
  let offset = 0;
  return Array.from(text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const value = classOf(codePoint);
    const half = features.includes("halt") && value >= Class.open && value <= Class.stop;
    const start = offset;
    offset += character.length;
    return {
      id: codePoint,
      advance: half ? UNITS / 2 : advanceOf(codePoint),
      dx: half && value === Class.open ? -UNITS / 2 : 0,
      dy: 0,
      start,
      end: offset
    };
  });
};
var fakeFace = (id) => ({
  id,
  postScriptName: id,
  unitsPerEm: UNITS,
  emTop: 880,
  emBottom: 120,
  has: (codePoint) => codePoint !== MISSING.codePointAt(0),
  shape
});
var fakeFonts = () => {
  const faces = /* @__PURE__ */ new Map();
  const face = ({ family, weight }) => {
    const id = `${family}-${weight}`;
    const found = faces.get(id) ?? fakeFace(id);
    faces.set(id, found);
    return found;
  };
  return { face, faceFor: (request, codePoint) => face(request).has(codePoint) ? face(request) : void 0 };
};

// ../../tmp/q.ts
var dir = "/work/shared/source-edition/";
for (const [n, m] of [["02-plenary2.md", 19.3], ["01-opening.md", 15.75], ["03-voices.md", 15.8]]) {
  const r = fitText(readFileSync(dir + n, "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""), "e", fakeFonts(), { size: pt(9), font: { family: "song", weight: 400 }, scheme: "kaiming", level: "gb", dashStart: "forbid", indent: 2, keep: [], measure: m });
  for (const p of r.paragraphs) for (const [i, x] of p.lines.entries()) if (x.gapEm > 0.06) console.log(m, x.gapEm, x.naturalEm, x.text, "|", p.lines[i + 1]?.text);
  console.log(r.diagnostics.map((d) => JSON.stringify(d.values) + d.id));
}

// layout/font/openFontBook.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join3 } from "node:path";

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
  "yaml-unclosed": {
    severity: "error",
    zh: "\u8FD9\u91CC\u7684 {opener} \u6CA1\u6709\u6536\u5C3E",
    en: "this {opener} is never closed",
    hint: { zh: "\u8865\u4E0A\u4E0E\u5B83\u6210\u5BF9\u7684\u7B26\u53F7", en: "add the sign that closes it" }
  },
  "yaml-alias": {
    severity: "error",
    zh: "\u201C*{alias}\u201D\u6CA1\u6709\u5BF9\u5E94\u7684\u201C&{alias}\u201D",
    en: "\u201C*{alias}\u201D has no \u201C&{alias}\u201D before it",
    hint: { zh: "\u6587\u5B57\u4EE5\u201C*\u201D\u5F00\u5934\u65F6\uFF0C\u6574\u6BB5\u52A0\u82F1\u6587\u53CC\u5F15\u53F7", en: "put text that begins with \u201C*\u201D in double quotes" }
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
    hint: {
      zh: "\u628A\u5B83\u653E\u8FDB templates/\uFF0C\u6216\u6539 edition.yaml \u7684 template",
      en: "put it into templates/, or change `template` in edition.yaml"
    }
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

// layout/diagnostic/readSource.ts
import { readFileSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

// layout/diagnostic/sourceText.ts
var sourceText = (file, text) => {
  const lineStarts = offsetsOf(text, /\n/g).map((offset) => offset + 1);
  const astral = offsetsOf(text, /[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
  const position = (offset) => {
    const line = countUpTo(lineStarts, offset + 1);
    const start = lineStarts[line - 1] ?? 0;
    const pairs = countUpTo(astral, offset) - countUpTo(astral, start);
    return { line: line + 1, column: offset - start - pairs + 1 };
  };
  return { file, text, spanOf: (start, end) => ({ file, start: position(start), end: position(end) }) };
};
var offsetsOf = (text, pattern) => Array.from(text.matchAll(pattern), (match) => match.index);
var countUpTo = (offsets, limit) => {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((offsets[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

// layout/diagnostic/readSource.ts
var UNPRINTABLE = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g
);
var readSource = (path, workspaceRoot, asked) => {
  const file = spanFile(path, workspaceRoot);
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return {
      diagnostics: [
        code === "ENOENT" || code === "ENOTDIR" ? diagnose("file-missing", { file }, asked) : diagnose("file-unreadable", { file, reason: code || String(error) }, asked)
      ]
    };
  }
  return decodeSource(file, bytes);
};
var decodeSource = (file, bytes) => {
  const decoded = new TextDecoder("utf-8").decode(bytes);
  const source = sourceText(file, decoded.replace(/\r\n?/g, "\n"));
  const bad = invalidByte(decoded, bytes);
  if (bad !== void 0) {
    const before = new TextDecoder("utf-8").decode(bytes.subarray(0, bad)).replace(/\r\n?/g, "\n").length;
    const byte = `0x${(bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
    return {
      source,
      diagnostics: [diagnose("not-utf8", { file, offset: bad, byte }, source.spanOf(before, before + 1))]
    };
  }
  return { source, diagnostics: unprintables(source) };
};
var spanFile = (path, workspaceRoot) => {
  const inside = relative(resolve(workspaceRoot), resolve(path));
  return (inside === "" ? "." : inside).split(sep).join("/");
};
var invalidByte = (decoded, bytes) => {
  const bom = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
  let offset = bom;
  let from = 0;
  for (let at = decoded.indexOf("\uFFFD"); at >= 0; at = decoded.indexOf("\uFFFD", from)) {
    offset += Buffer.byteLength(decoded.slice(from, at));
    if (bytes[offset] !== 239 || bytes[offset + 1] !== 191 || bytes[offset + 2] !== 189) return offset;
    offset += 3;
    from = at + 1;
  }
  return void 0;
};
var unprintables = (source) => {
  const places = /* @__PURE__ */ new Map();
  for (const match of source.text.matchAll(UNPRINTABLE)) {
    const found = places.get(match[0]);
    if (found) found.push(match.index);
    else places.set(match[0], [match.index]);
  }
  return [...places].map(([character, offsets]) => {
    const first = offsets[0] ?? 0;
    const codePoint = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    return diagnose("control-character", { codePoint, count: offsets.length }, source.spanOf(first, first + 1));
  });
};

// layout/font/fileFace.ts
import { Blob, Buffer as Buffer2, Direction, Feature, Font, Face as HarfBuzzFace, shape } from "harfbuzzjs";

// layout/font/markWidth.ts
var OPENING = new Set("\uFF08\u300A\u3008\u3010\u3014\u3016\uFF3B\uFF5B\u300C\u300E\u201C\u2018");
var CENTRED = new Set("\xB7");
var MARKS = /* @__PURE__ */ new Set([...OPENING, ...CENTRED, ..."\uFF0C\u3001\uFF1B\uFF1A\u3002\uFF0E\uFF01\uFF1F\uFF09\u300B\u3009\u3011\u3015\u3017\uFF3D\uFF5D\u300D\u300F\u201D\u2019"]);
var LEFT_HALF = 3 / 8;
var isMark = (text) => MARKS.has(text);
function setMarkWidth(glyph, mark, width, ink) {
  const spare = glyph.advance - width;
  if (spare === 0 || !ink) return glyph;
  const centre = (ink.left + ink.right) / 2 / glyph.advance;
  const left = spare < 0 ? !OPENING.has(mark) && !CENTRED.has(mark) : centre < LEFT_HALF;
  const right = spare < 0 ? OPENING.has(mark) : centre > 1 - LEFT_HALF;
  return { ...glyph, advance: width, dx: glyph.dx - (left ? 0 : right ? spare : spare / 2) };
}

// layout/font/sfnt.ts
var OTTO = 1330926671;
var TRUETYPE = 65536;
var APPLE_TRUE = 1953658213;
var COLLECTION = 1953784678;
var HEADER = 12;
var RECORD = 16;
var CHECKSUM_MAGIC = 2981146554;
var CHECKSUM_ADJUSTMENT = 8;
var viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
function readSfntDirectory(read, index) {
  const head = read(0, HEADER);
  if (head.length < HEADER) return void 0;
  let start = 0;
  if (viewOf(head).getUint32(0) === COLLECTION) {
    if (index >= viewOf(head).getUint32(8)) return void 0;
    start = viewOf(read(HEADER + 4 * index, 4)).getUint32(0);
  } else if (index !== 0) return void 0;
  const font = read(start, HEADER);
  if (font.length < HEADER) return void 0;
  const version = viewOf(font).getUint32(0);
  if (version !== TRUETYPE && version !== OTTO && version !== APPLE_TRUE) return void 0;
  const count = viewOf(font).getUint16(4);
  const bytes = read(start + HEADER, count * RECORD);
  if (bytes.length < count * RECORD) return void 0;
  const records = viewOf(bytes);
  const tables = /* @__PURE__ */ new Map();
  for (let at = 0; at < count * RECORD; at += RECORD) {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    tables.set(tag, { offset: records.getUint32(at + 8), length: records.getUint32(at + 12) });
  }
  return { version, tables };
}
function checksum(bytes) {
  const view = viewOf(bytes);
  let sum = 0;
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) sum = sum + view.getUint32(at) >>> 0;
  let rest = 0;
  for (let at = whole; at < whole + 4; at += 1) rest = rest * 256 + (at < bytes.length ? view.getUint8(at) : 0);
  return sum + rest >>> 0;
}
function writeSfnt(version, tables) {
  const tags = [...tables.keys()].sort();
  let end = HEADER + tags.length * RECORD;
  const places = tags.map((tag) => {
    const bytes = tables.get(tag);
    const offset = end;
    end += bytes.length + 3 & ~3;
    return { tag, bytes, offset };
  });
  const file = new Uint8Array(end);
  const view = viewOf(file);
  const selector = Math.floor(Math.log2(tags.length));
  const range = 16 * 2 ** selector;
  view.setUint32(0, version);
  view.setUint16(4, tags.length);
  view.setUint16(6, range);
  view.setUint16(8, selector);
  view.setUint16(10, tags.length * 16 - range);
  for (const [number2, { tag, bytes, offset }] of places.entries()) {
    const record2 = HEADER + number2 * RECORD;
    file.set(bytes, offset);
    if (tag === "head") view.setUint32(offset + CHECKSUM_ADJUSTMENT, 0);
    for (let i = 0; i < 4; i += 1) view.setUint8(record2 + i, tag.charCodeAt(i));
    view.setUint32(record2 + 4, checksum(file.subarray(offset, offset + bytes.length)));
    view.setUint32(record2 + 8, offset);
    view.setUint32(record2 + 12, bytes.length);
  }
  const head = places.find(({ tag }) => tag === "head");
  if (head) view.setUint32(head.offset + CHECKSUM_ADJUSTMENT, CHECKSUM_MAGIC - checksum(file) >>> 0);
  return file;
}

// layout/font/fileFace.ts
var SCRIPT = "Hani";
var LANGUAGE = "zh-Hans";
var WIDTHS = /* @__PURE__ */ new Map([
  ["halt", 1 / 2],
  ["fwid", 1]
]);
var FileFace = class {
  constructor(identity, file) {
    this.file = file;
    this.id = identity.id;
    this.postScriptName = identity.postScriptName;
    this.emTop = identity.emTop;
    this.emBottom = identity.emBottom;
    const face = new HarfBuzzFace(new Blob(file.withoutOutlines()));
    this.unitsPerEm = face.upem;
    this.#font = new Font(face);
    this.#shaped.set("", this.#lastShaped);
  }
  file;
  id;
  postScriptName;
  emTop;
  emBottom;
  unitsPerEm;
  #font;
  #buffer = new Buffer2();
  #shaped = /* @__PURE__ */ new Map();
  /** The feature list asked for last with its answers: callers ask for one list many times running. */
  #lastFeatures = [];
  #lastShaped = /* @__PURE__ */ new Map();
  has(codePoint) {
    return this.#font.nominalGlyph(codePoint) !== void 0;
  }
  shape(text, features) {
    if (features !== this.#lastFeatures) {
      const key = features.join();
      this.#lastFeatures = features;
      this.#lastShaped = this.#shaped.get(key) ?? /* @__PURE__ */ new Map();
      this.#shaped.set(key, this.#lastShaped);
    }
    const known = this.#lastShaped.get(text);
    if (known) return known;
    const glyphs = this.#shape(text, features);
    this.#lastShaped.set(text, glyphs);
    return glyphs;
  }
  #shape(text, features) {
    const buffer = this.#buffer;
    buffer.clearContents();
    buffer.addText(text);
    buffer.setDirection(Direction.LTR);
    buffer.setScript(SCRIPT);
    buffer.setLanguage(LANGUAGE);
    shape(
      this.#font,
      buffer,
      features.map((tag) => new Feature(tag))
    );
    const infos = buffer.getGlyphInfos();
    const positions = buffer.getGlyphPositions();
    const glyphs = infos.map(({ codepoint, cluster }, index) => {
      const position = positions[index];
      const next = infos.slice(index + 1).find((info) => info.cluster !== cluster)?.cluster ?? text.length;
      const first = infos[index - 1]?.cluster !== cluster;
      return {
        id: codepoint,
        advance: position?.xAdvance ?? 0,
        dx: position?.xOffset ?? 0,
        dy: position?.yOffset ?? 0,
        start: first ? cluster : next,
        end: next
      };
    });
    const wanted = isMark(text) ? features.map((tag) => WIDTHS.get(tag)).find((width) => width !== void 0) : void 0;
    if (wanted === void 0) return glyphs;
    return glyphs.map((glyph) => setMarkWidth(glyph, text, wanted * this.unitsPerEm, this.#ink(glyph.id)));
  }
  #ink(glyph) {
    if (this.file.outlines === "cff") {
      const extents = this.#font.glyphExtents(glyph);
      return extents && { left: extents.xBearing, right: extents.xBearing + extents.width };
    }
    const outline = this.file.outline(glyph);
    if (outline.length === 0) return void 0;
    return { left: viewOf(outline).getInt16(2), right: viewOf(outline).getInt16(6) };
  }
};

// layout/font/fontFacts.ts
import { createRequire } from "node:module";
var GB2312_HAN = 6763;
var FIRST_ROW = 176;
var LAST_ROW = 247;
var FIRST_CELL = 161;
var LAST_CELL = 254;
var THOUSANDTHS = 1e3;
function gb2312Han() {
  const bytes = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1)
    for (let cell = FIRST_CELL; cell <= LAST_CELL; cell += 1) bytes.push(row, cell);
  return Array.from(
    new TextDecoder("gbk").decode(Uint8Array.from(bytes)),
    (character) => character.codePointAt(0)
  ).filter((codePoint) => codePoint >= 19968 && codePoint <= 40959);
}
var loadFontkit = () => createRequire(import.meta.url)("@pdf-lib/fontkit");
function examineFont(file) {
  let font;
  let characters;
  let embedding;
  try {
    font = loadFontkit().create(file.withoutOutlines());
    characters = new Set(font.characterSet);
    const { noEmbedding, noSubsetting, bitmapOnly } = font["OS/2"].fsType;
    embedding = noEmbedding || noSubsetting || bitmapOnly ? "forbidden" : "allowed";
  } catch {
    return void 0;
  }
  const thousandths = (units) => Math.round(units * THOUSANDTHS / font.unitsPerEm);
  return {
    postScriptName: font.postscriptName,
    unitsPerEm: font.unitsPerEm,
    typoTop: thousandths(font["OS/2"].typoAscender),
    typoBottom: thousandths(-font["OS/2"].typoDescender),
    embedding,
    gb2312: gb2312Han().filter((codePoint) => characters.has(codePoint)).length
  };
}

// layout/font/fontFile.ts
import { closeSync, openSync, readSync } from "node:fs";
var OUTLINE_TABLES = /* @__PURE__ */ new Set([
  ...["glyf", "loca", "fpgm", "prep", "cvt ", "gasp"],
  ...["fvar", "gvar", "avar", "cvar", "STAT", "HVAR", "MVAR", "VVAR"],
  ...["vhea", "vmtx", "VORG", "DSIG"]
]);
function readAt(descriptor, offset, length) {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, offset));
}
function openFontFile(path, index = 0) {
  const reading = (use) => {
    const descriptor = openSync(path, "r");
    try {
      return use(descriptor);
    } finally {
      closeSync(descriptor);
    }
  };
  const directory = reading(
    (descriptor) => readSfntDirectory((offset, length) => readAt(descriptor, offset, length), index)
  );
  if (!directory) return void 0;
  const { tables, version } = directory;
  const cache = /* @__PURE__ */ new Map();
  const read = (descriptor, tag) => {
    const place = tables.get(tag);
    if (!place) return void 0;
    const known = cache.get(tag);
    if (known) return known;
    const bytes = readAt(descriptor, place.offset, place.length);
    cache.set(tag, bytes);
    return bytes;
  };
  const table = (tag) => cache.get(tag) ?? reading((descriptor) => read(descriptor, tag));
  const head = table("head");
  const maxp = table("maxp");
  const outlines = tables.has("CFF ") ? "cff" : "glyf";
  if (!head || head.length < 54 || !maxp || maxp.length < 6) return void 0;
  if (outlines === "glyf" && !(tables.has("glyf") && tables.has("loca"))) return void 0;
  const longOffsets = viewOf(head).getInt16(50) !== 0;
  const glyphCount = viewOf(maxp).getUint16(4);
  const glyf = tables.get("glyf");
  const outlineOf = (glyphs) => {
    if (!glyf) return glyphs.map(() => new Uint8Array(0));
    return reading((descriptor) => {
      const loca = viewOf(read(descriptor, "loca"));
      const place = (glyph) => longOffsets ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
      return glyphs.map((glyph) => {
        if (glyph >= glyphCount) return new Uint8Array(0);
        return readAt(descriptor, glyf.offset + place(glyph), place(glyph + 1) - place(glyph));
      });
    });
  };
  return {
    path,
    index,
    outlines,
    glyphCount,
    table,
    outlineOf,
    outline: (glyph) => outlineOf([glyph])[0],
    withoutOutlines: () => reading((descriptor) => {
      const kept = /* @__PURE__ */ new Map();
      for (const tag of tables.keys()) {
        const bytes = OUTLINE_TABLES.has(tag) ? void 0 : read(descriptor, tag);
        if (bytes) kept.set(tag, bytes);
      }
      return writeSfnt(version === OTTO ? OTTO : TRUETYPE, kept);
    })
  };
}

// layout/font/locateFont.ts
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { createRequire as createRequire2 } from "node:module";
import { dirname, join as join2, resolve as resolve2 } from "node:path";
import { fileURLToPath } from "node:url";
var NPM = "npm:";
var DIST = "dist:";
var PACKAGE_PATH = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/;
var root;
function packageFolder() {
  let folder = root ?? dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join2(folder, "fonts", "catalogue.yaml"))) {
    if (folder === dirname(folder)) throw new Error("tekan\u2019s own fonts/catalogue.yaml is not there");
    folder = dirname(folder);
  }
  root = folder;
  return folder;
}
var madeFontsFolder = () => join2(packageFolder(), "dist", "fonts");
function locateFont(name, folder) {
  const path = pathOf(name, folder);
  return path !== void 0 && existsSync(path) ? path : void 0;
}
function pathOf(name, folder) {
  if (name.startsWith(DIST)) return join2(madeFontsFolder(), name.slice(DIST.length));
  if (!name.startsWith(NPM)) return resolve2(folder, name);
  const [, packageName, file] = PACKAGE_PATH.exec(name.slice(NPM.length)) ?? [];
  if (packageName === void 0 || file === void 0) return void 0;
  try {
    return join2(dirname(createRequire2(join2(folder, "catalogue.yaml")).resolve(`${packageName}/package.json`)), file);
  } catch {
    return void 0;
  }
}
var FACTS_FILE = "facts.json";
var facts;
function recordedFacts(name) {
  if (!name.startsWith(NPM) && !name.startsWith(DIST)) return void 0;
  if (!facts) {
    const path = join2(madeFontsFolder(), FACTS_FILE);
    facts = existsSync(path) ? JSON.parse(readFileSync2(path, "utf8")) : {};
  }
  return facts[name];
}

// layout/font/readCatalogue.ts
import * as z from "zod/mini";

// layout/diagnostic/checkYaml.ts
import { safeParse } from "zod/mini";

// layout/diagnostic/nearestName.ts
var nearestName = (name, known) => {
  let best;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance2 = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance2 < least) {
      least = distance2;
      best = candidate;
    }
  }
  return best;
};
var editDistance = (a, b) => {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
};

// layout/diagnostic/schemaKeys.ts
var knownKeys = (schema, path) => {
  const reached = path.reduce(
    (schemas, step) => schemas.flatMap((each) => stepInto(each, step)),
    [schema]
  );
  return [...new Set(reached.flatMap(branches).flatMap((each) => Object.keys(shapeOf(each) ?? {})))];
};
var definition = (schema) => (
  // Every schema made with zod is one of `$ZodTypes`; the general type only hides it.
  schema._zod.def
);
var shapeOf = (schema) => {
  const def = definition(schema);
  return def.type === "object" ? def.shape : void 0;
};
var branches = (schema) => {
  const def = definition(schema);
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "nonoptional":
    case "readonly":
    case "catch":
      return branches(def.innerType);
    case "lazy":
      return branches(def.getter());
    case "pipe":
      return [...branches(def.in), ...branches(def.out)];
    case "union":
      return def.options.flatMap(branches);
    case "intersection":
      return [...branches(def.left), ...branches(def.right)];
    default:
      return [schema];
  }
};
var stepInto = (schema, step) => branches(schema).flatMap((branch) => {
  const def = definition(branch);
  switch (def.type) {
    case "object": {
      const inner = def.shape[String(step)];
      return inner ? [inner] : def.catchall ? [def.catchall] : [];
    }
    case "array":
      return [def.element];
    case "tuple": {
      const inner = def.items[Number(step)] ?? def.rest;
      return inner ? [inner] : [];
    }
    case "record":
      return [def.valueType];
    default:
      return [];
  }
});

// layout/diagnostic/checkYaml.ts
var checkYaml = (schema, yaml) => {
  const result = safeParse(schema, yaml.value);
  if (result.success) return { value: result.data, diagnostics: [] };
  return { diagnostics: result.error.issues.flatMap((issue) => findings(schema, yaml, issue, [])) };
};
var findings = (schema, yaml, issue, base) => {
  const path = [...base, ...issue.path];
  const key = nameOf(path);
  const given = valueAt(yaml.value, path);
  const span = yaml.spanOf(path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((unknown) => unknownKey(schema, yaml, path, unknown));
    case "invalid_type":
      if (given === void 0) return [missingKey(yaml, path, key, typeWord(issue.expected))];
      return [wrongType(key, [typeWord(issue.expected)], given, span)];
    case "invalid_value": {
      const values = issue.values.map(String);
      if (given === void 0) return [missingKey(yaml, path, key, values.join(", "))];
      return [notOneOf(key, given, values, span)];
    }
    case "invalid_union":
      return unionFindings(schema, yaml, issue, path);
    case "too_small":
      if (given === "" || Array.isArray(given) && given.length === 0) return [diagnose("yaml-empty", { key }, span)];
      if (Array.isArray(given)) return [diagnose("yaml-too-few", { key, minimum: Number(issue.minimum) }, span)];
      return [diagnose("yaml-too-small", { key, minimum: Number(issue.minimum) }, span)];
    case "too_big":
      if (Array.isArray(given)) return [diagnose("yaml-too-many", { key, maximum: Number(issue.maximum) }, span)];
      return [diagnose("yaml-too-big", { key, maximum: Number(issue.maximum) }, span)];
    case "invalid_key":
    case "invalid_element":
      return issue.issues.flatMap((inner) => findings(schema, yaml, inner, path));
    default:
      return [diagnose("yaml-format", { key, given: shown(given), expected: issue.message }, span)];
  }
};
var unknownKey = (schema, yaml, path, key) => {
  const known = knownKeys(schema, path);
  const nearest = nearestName(key, known);
  const span = yaml.keySpanOf([...path, key]);
  return nearest === void 0 ? diagnose("yaml-unknown-key", { key, known: known.join(", ") }, span) : diagnose("yaml-unknown-key-near", { key, nearest }, span);
};
var missingKey = (yaml, path, key, expected) => {
  const around = path.slice(0, -1);
  const { file, start, end } = yaml.keySpanOf(around);
  const span = typeof around.at(-1) === "string" ? { file, start, end } : { file, start, end: start };
  return diagnose("yaml-missing-key", { key, expected }, span);
};
var wrongType = (key, expected, given, span) => expected.length === 1 && expected[0] === "#text" ? diagnose("yaml-not-text", { key, given: `#${wordFor(given)}` }, span) : diagnose("yaml-wrong-type", { key, expected: either(expected), given: `#${wordFor(given)}` }, span);
var notOneOf = (key, given, values, span) => {
  const nearest = nearestName(String(given), values);
  const allowed = values.join(", ");
  return nearest === void 0 ? diagnose("yaml-not-one-of", { key, given: shown(given), allowed }, span) : diagnose("yaml-not-one-of-near", { key, given: shown(given), allowed, nearest }, span);
};
var unionFindings = (schema, yaml, issue, path) => {
  const span = yaml.spanOf(path);
  const key = nameOf(path);
  const given = valueAt(yaml.value, path);
  if (issue.errors.length === 0) {
    const tags = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return [given === void 0 ? missingKey(yaml, path, key, tags.join(", ")) : notOneOf(key, given, tags, span)];
  }
  const meant = issue.errors.filter((branch) => !branch.some((inner) => isOtherKind(inner, given)));
  const words = meant.flatMap(
    (branch) => branch.flatMap((inner) => isWordList(inner) ? inner.values.map(String) : [])
  );
  const best = meant.toSorted((a, b) => a.length - b.length)[0];
  if (best?.some(isWordList) && words.length > 0) return [notOneOf(key, given, words, span)];
  if (best) return best.flatMap((inner) => findings(schema, yaml, inner, path));
  const expected = issue.errors.flatMap(
    (branch) => branch.flatMap(
      (inner) => inner.code === "invalid_type" && inner.path.length === 0 ? [typeWord(inner.expected)] : []
    )
  );
  if (given === void 0) return [missingKey(yaml, path, key, either(expected))];
  return [wrongType(key, expected, given, span)];
};
var isOtherKind = (issue, given) => issue.path.length === 0 && (issue.code === "invalid_type" || isWordList(issue) && typeof given === "object");
var isWordList = (issue) => issue.path.length === 0 && issue.code === "invalid_value";
var either = (expected) => `#${[...new Set(expected.map((word) => word.slice(1)))].join("|")}`;
var nameOf = (path) => {
  const last = path.at(-1);
  if (typeof last !== "number") return last === void 0 ? "\u2014" : String(last);
  const key = path.slice(0, -1).findLast((step) => typeof step === "string");
  return `${String(key ?? "")}[${last + 1}]`;
};
var valueAt = (value, path) => path.reduce(
  (inner, step) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, step) ? Reflect.get(inner, step) : void 0,
  value
);
var shown = (value) => typeof value === "object" ? JSON.stringify(value) : String(value);
var typeWord = (expected) => {
  const words = {
    string: "text",
    number: "number",
    int: "integer",
    boolean: "boolean",
    array: "list",
    tuple: "list",
    object: "map",
    record: "map",
    null: "nothing"
  };
  return `#${words[expected] ?? "other"}`;
};
var wordFor = (value) => {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "map";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "number" ? "number" : "text";
};

// layout/diagnostic/readYaml.ts
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit
} from "yaml";
var MOST_ALIASES = 1e3;
var readYaml = (source, options = {}) => {
  const offset = options.from ?? 0;
  const document = parseDocument(source.text.slice(offset, options.to), {
    prettyErrors: false,
    logLevel: "silent",
    schema: options.textOnly ? "failsafe" : "core"
  });
  const faults = [...document.errors, ...document.warnings];
  const diagnostics = faults.map((fault) => syntaxFinding(source, offset, document, fault));
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return;
      const span = source.spanOf(offset + (alias.range?.[0] ?? 0), offset + (alias.range?.[1] ?? 0));
      diagnostics.push(diagnose("yaml-alias", { alias: alias.source }, span));
    }
  });
  if (diagnostics.some(({ id }) => id !== "yaml-duplicate-key")) return { diagnostics };
  let value;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { diagnostics: [...diagnostics, diagnose("yaml-syntax", { reason }, source.spanOf(offset, offset + 1))] };
  }
  const resolved = (node) => {
    if (isAlias(node)) return node.resolve(document);
    return isMap(node) || isSeq(node) || isScalar(node) ? node : void 0;
  };
  const spanOfNode = (node, fallback) => {
    const range = node?.range;
    return range ? source.spanOf(offset + range[0], offset + range[1]) : fallback;
  };
  const whole = source.spanOf(offset, offset + 1);
  const walk = (path) => {
    let node = resolved(document.contents);
    let span = spanOfNode(node, whole);
    let keySpan = span;
    for (const step of path) {
      const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step)) : void 0;
      const next = pair?.value ?? (isSeq(node) ? node.items[Number(step)] : void 0);
      if (!pair && !next) return { node: void 0, span, keySpan };
      keySpan = pair && isScalar(pair.key) ? spanOfNode(pair.key, span) : spanOfNode(resolved(next), span);
      span = spanOfNode(isAlias(next) ? next : resolved(next), keySpan);
      node = resolved(next);
    }
    return { node, span, keySpan };
  };
  return {
    yaml: {
      source,
      offset,
      value,
      spanOf: (path) => walk(path).span,
      keySpanOf: (path) => walk(path).keySpan,
      nodeAt: (path) => walk(path).node
    },
    diagnostics
  };
};
var syntaxFinding = (source, offset, document, fault) => {
  if (/^Missing closing|end with a [\]}]/.test(fault.message)) {
    const at = offset + openerOf(document, fault.pos[0]);
    return diagnose("yaml-unclosed", { opener: source.text.charAt(at) }, source.spanOf(at, at + 1));
  }
  const start = Math.min(offset + fault.pos[0], source.text.length);
  const span = source.spanOf(start, Math.max(start, Math.min(offset + fault.pos[1], source.text.length)));
  switch (fault.code) {
    case "DUPLICATE_KEY": {
      const key = /^[^:\n]*/.exec(source.text.slice(start))?.[0].trim() ?? "";
      return diagnose("yaml-duplicate-key", { key }, source.spanOf(start, start + key.length));
    }
    case "TAB_AS_INDENT":
      return diagnose("yaml-tab", {}, span);
    case "BAD_INDENT":
      return diagnose("yaml-indent", {}, span);
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return diagnose("yaml-nested-colon", {}, span);
    case "BAD_SCALAR_START":
      return diagnose("yaml-start", { character: [...source.text.slice(start, start + 2)][0] ?? "" }, span);
    default:
      return diagnose("yaml-syntax", { reason: fault.message }, span);
  }
};
var openerOf = (document, fault) => {
  let opener = Math.max(fault - 1, 0);
  const consider = (node) => {
    if (node.range && node.range[0] < fault && node.range[2] >= fault - 1) opener = node.range[0];
  };
  visit(document, {
    Collection: (_, node) => node.flow ? consider(node) : void 0,
    Scalar: (_, node) => node.type?.startsWith("QUOTE") ? consider(node) : void 0
  });
  return opener;
};

// layout/font/readCatalogue.ts
var weight = z.int().check(z.minimum(1), z.maximum(1e3));
var catalogueSchema = z.strictObject({
  default: z.optional(z.string()),
  families: z.record(
    z.string(),
    z.strictObject({
      label: z.string(),
      licence: z.optional(z.string()),
      fallback: z._default(z.array(z.string()), []),
      emBox: z.optional(z.tuple([z.number(), z.number()])),
      faces: z._default(
        z.array(z.strictObject({ weight, file: z.string(), index: z._default(z.int().check(z.minimum(0)), 0) })),
        []
      )
    })
  )
});
function readCatalogue(source, folder) {
  const { yaml, diagnostics: syntax } = readYaml(source);
  const checked = yaml && checkYaml(catalogueSchema, yaml);
  const diagnostics = [...syntax, ...checked?.diagnostics ?? []];
  const families = /* @__PURE__ */ new Map();
  if (!yaml || !checked?.value) return { catalogue: { families }, diagnostics };
  for (const [name, { faces, emBox, licence, ...family }] of Object.entries(checked.value.families)) {
    families.set(name, {
      ...family,
      name,
      folder,
      ...licence !== void 0 && { licence },
      ...emBox && { emBox },
      faces: faces.map((face, index) => ({ ...face, span: yaml.spanOf(["families", name, "faces", index, "file"]) })),
      span: yaml.keySpanOf(["families", name])
    });
  }
  const chosen = checked.value.default;
  return { catalogue: { ...chosen !== void 0 && { default: chosen }, families }, diagnostics };
}

// layout/font/openFontBook.ts
var CATALOGUE = "fonts/catalogue.yaml";
var LAST_RESORT = "song";
var ONE_EM = 1e3;
var USUAL_EM_BOX = [880, 120];
function openFontBook(workspace) {
  const found = [];
  const read = (root2) => {
    const { source, diagnostics: unreadable } = readSource(join3(root2, CATALOGUE), root2);
    found.push(...unreadable);
    if (!source) return { families: /* @__PURE__ */ new Map() };
    const { catalogue: catalogue2, diagnostics } = readCatalogue(source, join3(root2, "fonts"));
    found.push(...diagnostics);
    return catalogue2;
  };
  const shipped = read(packageFolder());
  const hasOwn = workspace !== void 0 && workspace !== packageFolder() && existsSync2(join3(workspace, CATALOGUE));
  const own = hasOwn ? read(workspace) : void 0;
  const families = new Map([...shipped.families, ...own?.families ?? []]);
  const defaultFamily = own?.default ?? shipped.default ?? LAST_RESORT;
  const unknown = (family, span) => diagnose("font-family-unknown", { family, known: [...families.keys()].join("\u3001") }, span);
  const told = /* @__PURE__ */ new Set();
  const tell = (topic, diagnostic) => {
    if (!told.has(topic)) found.push(diagnostic);
    told.add(topic);
  };
  for (const family of families.values()) {
    for (const name of family.fallback) {
      if (!families.has(name)) found.push(unknown(name, family.span));
    }
  }
  const chains = /* @__PURE__ */ new Map();
  const chainOf = (name) => {
    const known = chains.get(name);
    if (known) return known;
    const names = [name, ...families.get(name)?.fallback ?? [], defaultFamily];
    const asked = [...names.map((each) => families.get(each)), shipped.families.get(LAST_RESORT)];
    const chain = [...new Set(asked)].filter((family) => family !== void 0 && family.faces.length > 0);
    chains.set(name, chain);
    return chain;
  };
  const check = ({ family: name }, span) => {
    const family = families.get(name);
    if (!family) {
      tell(`family ${name}`, unknown(name, span));
    } else if (family.faces.length === 0) {
      const standIn = chainOf(name)[0]?.label ?? defaultFamily;
      tell(`family ${name}`, diagnose("font-fallback", { family: name, label: family.label, standIn }, span));
    }
  };
  const opened = /* @__PURE__ */ new Map();
  const open = (family, catalogued) => {
    const id = `${family.name}-${catalogued.weight}`;
    if (!opened.has(id)) {
      const { face, diagnostics } = openFace(id, family, catalogued);
      found.push(...diagnostics);
      opened.set(id, face);
    }
    return opened.get(id);
  };
  const answers = /* @__PURE__ */ new Map();
  const nearest = (family, weight2) => {
    const key = `${family.name}-${weight2}`;
    if (!answers.has(key)) {
      const order = family.faces.toSorted((a, b) => distance(a.weight, weight2) - distance(b.weight, weight2));
      let face;
      for (const catalogued of order) {
        face = open(family, catalogued);
        if (face) break;
      }
      answers.set(key, face);
    }
    return answers.get(key);
  };
  const first = (request, accepts) => {
    for (const family of chainOf(request.family)) {
      const face = nearest(family, request.weight);
      if (face && accepts(face)) return face;
    }
    return void 0;
  };
  return {
    families,
    check,
    diagnostics: () => found,
    face: (request) => {
      check(request);
      const face = first(request, () => true);
      if (!face) throw new Error(`no font can be opened for ${request.family}; tekan\u2019s own fonts are not installed`);
      return face;
    },
    faceFor: (request, codePoint) => {
      check(request);
      return first(request, (face) => face.has(codePoint));
    }
  };
}
var distance = (has, wanted) => Math.abs(has - wanted) + (has > wanted === wanted > 450 ? 0 : 0.5);
function openFace(id, family, { file: name, index, span }) {
  const path = locateFont(name, family.folder);
  if (path === void 0) return { diagnostics: [diagnose("font-file-missing", { file: name }, span)] };
  const file = openFontFile(path, index);
  const recorded = recordedFacts(name);
  const facts2 = file && (recorded ?? examineFont(file));
  if (!file || !facts2) return { diagnostics: [diagnose("font-file-unreadable", { file: name, index }, span)] };
  const { postScriptName, typoTop, typoBottom, embedding, gb2312 } = facts2;
  const diagnostics = [];
  if (embedding === "forbidden") diagnostics.push(diagnose("font-embedding", { name: postScriptName }, span));
  if (gb2312 < GB2312_HAN) {
    diagnostics.push(diagnose("font-coverage", { name: postScriptName, missing: GB2312_HAN - gb2312 }, span));
  }
  const typo = [typoTop, typoBottom];
  const usable = typoTop + typoBottom === ONE_EM;
  if (!family.emBox && !usable) {
    const values = { name: postScriptName, top: typoTop, bottom: typoBottom, family: family.name };
    diagnostics.push(diagnose("font-em-box", values, span));
  }
  const [emTop, emBottom] = family.emBox ?? (usable ? typo : USUAL_EM_BOX);
  return { face: new FileFace({ id, postScriptName, emTop, emBottom }, file), diagnostics };
}

// ../../tmp/glyphs.ts
var f = openFontBook();
for (const family of ["song", "hei", "kai"]) {
  const face = f.face({ family, weight: 400 });
  for (const [t, feat] of [["\u201C", []], ["\u201C", ["halt"]], ["\u201D", ["halt"]], ["\uFF08", ["halt"]], ["\u3002", ["halt"]], ["\uFF01", ["halt"]], ["\uFF1A", ["halt"]], ["\xB7", ["halt"]], ["\u2014\u2014", ["fwid"]], ["\u2026\u2026", ["fwid"]], ["\u2026", []], ["\u2014", []], ["2025", []], ["GDP", []], ["\uFF5E", []], ["%", []], ["4.5%", []], [" ", []], ["\u2103", []]])
    console.log(family, t, feat.join(), JSON.stringify(face.shape(t, feat).map((g) => [g.id, g.advance, g.dx, g.start, g.end])));
}

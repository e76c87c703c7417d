// What can go wrong in the template room.
import { messages } from '../message.js';

export const templateMessages = messages({
  'template-missing': {
    severity: 'error',
    zh: '找不到模板“{name}”（{file}）',
    en: 'there is no template “{name}” ({file})',
    hint: {
      zh: '把它放进 templates/，或改 edition.yaml 的 template',
      en: 'put it into templates/, or change `template` in edition.yaml',
    },
  },
  'unknown-name': {
    severity: 'error',
    zh: '模板里没有名为“{name}”的{kind}',
    en: 'the template has no {kind} named “{name}”',
    hint: { zh: '已有：{known}', en: 'there are: {known}' },
  },
  'one-part-each': {
    severity: 'error',
    zh: '一个部件只能是 text、space、row、box、flow 之一',
    en: 'a part is exactly one of text, space, row, box, flow',
    hint: { zh: '把它们分成几个部件', en: 'make them separate parts' },
  },
  'slot-outside': {
    severity: 'error',
    zh: '版位“{slot}”超出版心（版心 {width} 字宽、{lines} 行）',
    en: 'slot “{slot}” leaves the type area ({width} em × {lines} lines)',
    hint: { zh: '改小它的 at', en: 'make its `at` smaller' },
  },
  'slots-overlap': {
    severity: 'error',
    zh: '版位“{slot}”与“{other}”重叠',
    en: 'slots “{slot}” and “{other}” overlap',
    hint: { zh: '移开其中一个的 at', en: 'move the `at` of one of them' },
  },
  'type-area-outside': {
    severity: 'error',
    zh: '版心超出纸面 {over}pt',
    en: 'the type area reaches {over}pt over the sheet’s edge',
    hint: {
      zh: '改小 typeArea 的 x、y、width、lines，或改大 sheet',
      en: 'make `x`, `y`, `width` or `lines` of `typeArea` smaller, or the `sheet` larger',
    },
  },
  'sheet-too-large': {
    severity: 'error',
    zh: '纸张边长 {size}pt，PDF 最大只到 {most}pt',
    en: 'the sheet is {size}pt long, a PDF page {most}pt at most',
    hint: {
      zh: '改正 sheet 的 width 和 height（单位是 mm 还是 pt？）',
      en: 'correct `width` and `height` of the sheet (mm or pt?)',
    },
  },
  'page-rule-askew': {
    severity: 'error',
    zh: '这条线既不横也不竖，或者没有长度',
    en: 'this rule is neither level nor upright, or has no length',
    hint: {
      zh: 'from 和 to 的 x 或 y 要有一个相同，另一个不同',
      en: 'let `from` and `to` share their x or their y, and differ in the other',
    },
  },
  'page-rule-outside': {
    severity: 'error',
    zh: '这条线超出纸面 {over}pt',
    en: 'this rule reaches {over}pt over the sheet’s edge',
    hint: {
      zh: 'x 从版心左边算起；y 是数字时按版心的行数，带单位时从纸面上边算起',
      en: '`x` counts from the type area’s left edge; a plain `y` counts its lines, one with a unit from the sheet’s top',
    },
  },
  'furniture-outside': {
    severity: 'error',
    zh: '版面固定件“{name}”超出纸面 {over}pt',
    en: 'the furniture “{name}” reaches {over}pt over the sheet’s edge',
    hint: {
      zh: 'x 从版心左边算起，y 从纸面上边算起；移它或改小它',
      en: '`x` counts from the type area’s left edge, `y` from the sheet’s top; move it or make it smaller',
    },
  },
  'fold-outside': {
    severity: 'error',
    zh: '折线不在纸面之内',
    en: 'the fold does not lie on the sheet',
    hint: {
      zh: 'fold 从纸面左边算起，要大于 0、小于 sheet 的 width；单版不写 fold',
      en: '`fold` counts from the left, between 0 and the sheet’s `width`; a single page has none',
    },
  },
  'row-too-wide': {
    severity: 'error',
    zh: '各格连格距共宽 {width} 字，这里只有 {measure} 字',
    en: 'the cells and their gaps are {width} em wide; there are {measure} em',
    hint: {
      zh: '把 width 或 gap 共收窄 {over} 字',
      en: 'take {over} em from the cells’ `width` or the `gap`',
    },
  },
  'no-width': {
    severity: 'error',
    zh: '两边留空之后只剩 {left} 字宽，至少要 {least} 字',
    en: 'what is kept free leaves a width of {left} em; at least {least} em are needed',
    hint: {
      zh: '改小 sides、inset 或项目符号的 width，或放宽它所在的格、栏',
      en: 'make `sides`, `inset` or the bullet’s `width` smaller, or the cell or column around it wider',
    },
  },
  'padding-too-high': {
    severity: 'error',
    zh: '框的上下留空共 {padding} 行，而这里至多 {rows} 行',
    en: 'the box keeps {padding} rows free above and below; there are {rows} rows at most',
    hint: { zh: '改小 padding', en: 'make `padding` smaller' },
  },
  'columns-too-narrow': {
    severity: 'error',
    zh: '{measure} 字宽分 {columns} 栏，除去栏距每栏 {column} 字，排不下一个字',
    en: '{columns} columns in {measure} em leave {column} em each beside their gutters: not one character fits',
    hint: { zh: '减少 columns 或改小 gutter', en: 'give fewer `columns` or a smaller `gutter`' },
  },
  'inset-columns': {
    severity: 'error',
    zh: '图片或插入的标题不能占第 {from} 栏到第 {to} 栏：正文共 {columns} 栏',
    en: 'what is set into a flow cannot stand over columns {from} to {to}: the flow has {columns}',
    hint: {
      zh: '写 [首栏, 末栏]，从 1 数起，由小到大，不超过 {columns}',
      en: 'write [first, last], counted from 1, ascending, up to {columns}',
    },
  },
  'picture-too-wide': {
    severity: 'error',
    zh: '图片宽 {width} 字，所占的栏只有 {most} 字',
    en: 'the picture is {width} em wide, its columns are {most} em',
    hint: { zh: '改小 width，或多占一栏', en: 'make `width` smaller, or give it another column' },
  },
  'slot-of-slots': {
    severity: 'error',
    zh: '这个版位里有别的版位（slot），自己就不能再排稿件',
    en: 'this slot holds the places of other stories, so it cannot set one itself',
    hint: { zh: '把这一项放进其中一个 slot 的 parts', en: 'put this into the parts of one of its places' },
  },
  'place-inside': {
    severity: 'error',
    zh: '“{name}”这个版位（slot）放在{around}里，排不了稿件',
    en: 'the place “{name}” stands inside {around}, where no story can be set',
    hint: {
      zh: 'slot 直接写在版位的 parts 里，或放进它的 row、不带 take 的 box',
      en: 'put `slot` among the parts of the slot itself, or into a `row` or a `box` without `take` there',
    },
  },
  'slot-twice': {
    severity: 'error',
    zh: '有两个版位都叫“{slot}”',
    en: 'two slots are called “{slot}”',
    hint: { zh: '给其中一个换个名字', en: 'give one of them another name' },
  },
  'no-base-columns': {
    severity: 'error',
    zh: '版心没有基本栏，不能按栏定位',
    en: 'the type area has no base columns to count in',
    hint: {
      zh: '在 typeArea 里写 columns 和 characters，或改用 x 和 width',
      en: 'give typeArea `columns` and `characters`, or use `x` and `width`',
    },
  },
  'base-columns-half': {
    severity: 'error',
    zh: '基本栏要同时写 columns（栏数）和 characters（每栏字数）',
    en: 'base columns need both `columns` (how many) and `characters` (em in each)',
    hint: { zh: '补上缺的一项', en: 'add the other one' },
  },
  'base-columns-too-wide': {
    severity: 'error',
    zh: '{columns} 栏、每栏 {characters} 字，版心只宽 {width} 字，排不下',
    en: '{columns} columns of {characters} characters do not fit a type area of {width} em',
    hint: { zh: '减少栏数或字数', en: 'take fewer columns or characters' },
  },
  'type-areas-differ': {
    severity: 'error',
    zh: '模板“{template}”的版心（{area}）和“{other}”的（{otherArea}）不一样',
    en: 'the type area of template “{template}” ({area}) is not that of “{other}” ({otherArea})',
    hint: {
      zh: '同一期各版用一样的版心和行格；确有理由，就在模板的 typeArea.differs 里写明',
      en: 'pages of one edition share type area and line grid; where there is a reason, say it in typeArea.differs',
    },
  },
  'range-order': {
    severity: 'error',
    zh: '“{key}”的行数 [{given}] 没有从小到大',
    en: 'the rows of “{key}”, [{given}], do not ascend',
    hint: {
      zh: '由最少到最多来写：[{ascending}]',
      en: 'write them from least to most: [{ascending}]',
    },
  },
  'key-not-vertical': {
    severity: 'error',
    zh: '竖排用不上“{key}”',
    en: '`{key}` has no meaning in vertical lines',
    hint: { zh: '去掉它，或去掉 direction', en: 'take it out, or take `direction` out' },
  },
  'vertical-rows': {
    severity: 'error',
    zh: '竖排的 flow 没有写行数',
    en: 'this vertical flow does not say how many rows it takes',
    hint: { zh: '写上 rows: [最少, 最多]', en: 'give it `rows: [least, most]`' },
  },
  'rows-not-vertical': {
    severity: 'error',
    zh: '只有竖排的 flow 才写 rows',
    en: 'only a vertical flow has `rows`',
    hint: { zh: '去掉它，或写上 direction: vertical', en: 'take it out, or add `direction: vertical`' },
  },
  'rule-too-fine': {
    severity: 'error',
    zh: '线条“{rule}”每 {pitch}pt 重复一次，太密，印不清',
    en: 'the rule “{rule}” repeats every {pitch}pt, too close to be printed',
    hint: {
      zh: '放大 dash、wave 的 length 或 ornament 的 height、cell，至少每 {least}pt 一次',
      en: 'make `dash`, the wave’s `length`, or the ornament’s `height` or `cell` larger: {least}pt or more from one to the next',
    },
  },
  'second-flow': {
    severity: 'error',
    zh: '同一层里有第二个 flow，它得不到文字',
    en: 'this is the second flow of its level; no text would reach it',
    hint: {
      zh: '一个版位、一个带 take 的框各只有一个 flow；要分栏就用 columns',
      en: 'a slot has one flow, and so has a box with `take`; use `columns` for more columns',
    },
  },
  'role-twice': {
    severity: 'error',
    zh: '同一层里{role}排了两次',
    en: 'the {role} is set a second time in its level',
    hint: {
      zh: '只留一处（text、runIn、signature 都算）',
      en: 'keep one place; `text`, `runIn` and `signature` all count',
    },
  },
  'style-incomplete': {
    severity: 'error',
    zh: '样式“{style}”没有 {missing}',
    en: 'the style “{style}” has no {missing}',
    hint: {
      zh: '写在这里，或写进 defaults（所有样式的起点）',
      en: 'give it here, or in `defaults`, from which every style starts',
    },
  },
  'gutter-missing': {
    severity: 'error',
    zh: '正文分 {columns} 栏，却没有栏距',
    en: 'the flow has {columns} columns and no `gutter` between them',
    hint: { zh: '写 gutter，如 gutter: 1（一字宽）', en: 'give it one: `gutter: 1` is an em' },
  },
  'like-circle': {
    severity: 'error',
    zh: '样式的 like 绕成了圈：{circle}',
    en: 'the `like` of these styles goes round in a circle: {circle}',
    hint: { zh: '去掉其中一个 like', en: 'take one `like` out' },
  },
});

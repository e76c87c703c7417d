// What can go wrong when matter meets the page.
import { messages } from '../message.js';

export const pageMessages = messages({
  'unknown-slot': {
    severity: 'error',
    zh: '模板“{template}”没有版位“{slot}”',
    en: 'template “{template}” has no slot “{slot}”',
    hint: { zh: '版位有：{known}', en: 'its slots are: {known}' },
  },
  'rule-over-text': {
    severity: 'error',
    zh: '模板的第 {rule} 条版面线（pageRules）压在 {frame} 上',
    en: 'page rule {rule} of the template runs across {frame}',
    hint: { zh: '移开这条线，或挪动那个版位', en: 'move the rule or the slot' },
  },
  'no-free-slot': {
    severity: 'error',
    zh: '没有空的版位放稿件“{story}”',
    en: 'no slot is left for the story “{story}”',
    hint: { zh: '撤下一篇稿件，或换一个模板', en: 'take a story out, or use another template' },
  },
  'jump-without-line': {
    severity: 'error',
    zh: '稿件“{story}”要转版，版位“{slot}”的模板却没有转版的字样',
    en: '“{story}” jumps, but slot “{slot}” of the template has no jump line',
    hint: {
      zh: '在模板那个版位的 flow 里写 jump，或换一个能转版的版位',
      en: 'give the flow of that slot a `jump`, or use a slot that has one',
    },
  },
  'jump-line-missing': {
    severity: 'warning',
    zh: '稿件“{story}”从第 {folio} 版“{slot}”转到第 {nextFolio} 版“{nextSlot}”，缺了下转或上接的字样',
    en: '“{story}” goes on from “{slot}” on page {folio} to “{nextSlot}” on page {nextFolio} without both its jump lines',
    hint: { zh: '在模板两处版位的 flow 里都写 jump', en: 'give the flows of both slots a `jump` in the template' },
  },
  'jump-empty': {
    severity: 'error',
    zh: '稿件“{story}”在第 {folio} 版已经排完，没有可转的内容',
    en: '“{story}” ends on page {folio}: nothing is left to go on',
    hint: {
      zh: '去掉 continues 那一条，或把稿件加长',
      en: 'take the entry with `continues` out, or make the story longer',
    },
  },
  'jump-circle': {
    severity: 'error',
    zh: '稿件“{story}”余下的文字到不了“{slot}”：它的上文也在这个版位，或两个版位互相等着对方',
    en: 'the rest of “{story}” cannot reach “{slot}”: it comes from the same slot, or two slots wait for each other',
    hint: {
      zh: '把上文或下文移到别的版位',
      en: 'give the story or its rest a place in another slot',
    },
  },
  'filler-unused': {
    severity: 'note',
    zh: '补白“{story}”没有用上',
    en: 'the filler “{story}” was not used',
  },
  'index-without-place': {
    severity: 'error',
    zh: '模板“{template}”没有放导读的地方',
    en: 'template “{template}” has no place for a digest index',
    hint: { zh: '去掉 index，或换一个模板', en: 'take `index` out, or use another template' },
  },
  'index-unknown': {
    severity: 'error',
    zh: '导读提到的稿件“{story}”不在这一期里',
    en: 'the index names “{story}”, which is no story of this edition',
    hint: { zh: '写这一期某篇稿件的文件名', en: 'name the file of a story in this edition' },
  },
  'index-own-page': {
    severity: 'warning',
    zh: '导读提到的稿件“{story}”就在这一版上',
    en: 'the index names “{story}”, which stands on this very page',
    hint: { zh: '导读只列别的版上的稿件', en: 'list stories of other pages' },
  },
  'index-too-long': {
    severity: 'error',
    zh: '导读“{text}”太长，一行排不下',
    en: 'the index line “{text}” is too long for one line',
    hint: { zh: '缩短它', en: 'shorten it' },
  },
  'slot-empty': {
    severity: 'error',
    zh: '版位“{slot}”没有稿件',
    en: 'no story takes slot “{slot}”',
    hint: {
      zh: '在 edition.yaml 的 stories 里给它一篇稿件，或换一个模板',
      en: 'give it a story under `stories` in edition.yaml, or use another template',
    },
  },
  'headline-missing': {
    severity: 'warning',
    zh: '“{story}”没有标题，版位“{slot}”留着标题的地方',
    en: '“{story}” has no headline, and slot “{slot}” has a place for one',
    hint: { zh: '在稿件开头加一行 headline: …', en: 'add a line `headline: …` at the head of the story' },
  },
  'unknown-heading': {
    severity: 'error',
    zh: '此处的模板不认识 {depth} 级标题',
    en: 'the template knows no heading of level {depth} here',
    hint: { zh: '可用的级别：{known}', en: 'levels it knows: {known}' },
  },
  'block-without-place': {
    severity: 'error',
    zh: '模板的版位“{slot}”排不了这里的{what}',
    en: 'slot “{slot}” of the template has no place for this {what}',
    hint: { zh: '改写成段落，或换一个版位', en: 'write it as paragraphs, or use another slot' },
  },
  'caption-too-tall': {
    severity: 'error',
    zh: '版位“{slot}”的图片连说明最多占 {most} 行，图说和署名就要 {rows} 行，没有地方放图',
    en: 'a picture in slot “{slot}” takes at most {most} rows with its caption, and caption and credit alone take {rows}',
    hint: { zh: '缩短图说', en: 'shorten the caption' },
  },
  'field-without-place': {
    severity: 'error',
    zh: '模板的版位“{slot}”没有地方放“{field}”',
    en: 'slot “{slot}” of the template has no place for `{field}`',
    hint: { zh: '删去这一项，或换一个版位', en: 'take the key out, or use another slot' },
  },
  'head-too-wide': {
    severity: 'error',
    zh: '{role}排不下：{characters} 字，最小 {size} pt 时仍宽 {width} 字，只有 {measure} 字',
    en: 'the {role} does not fit: {characters} characters are {width} em wide at the least size of {size} pt, the measure is {measure} em',
    hint: { zh: '缩短标题，或分成两行（写成列表）', en: 'shorten it, or divide it into two lines (write a list)' },
  },
  'no-drop-cap': {
    severity: 'note',
    zh: '段首“{text}”不宜下沉，照常排了',
    en: 'the text begins with “{text}”, which cannot be a drop cap: it is set as ever',
    hint: {
      zh: '下沉的要是一个汉字，前面至多一个前引号、前括号，后面不紧跟标点，不带着重号、注音等；改段首几个字，或去掉模板里的 dropCap',
      en: 'a drop cap is one Han, after one opening mark at most, no mark right behind it and none drawn beside it; change the first words, or take `dropCap` out of the template',
    },
  },
  overset: {
    severity: 'error',
    zh: '“{story}”在版位“{slot}”多出 {lines} 行（约 {characters} 字）',
    en: '“{story}” is overset in slot “{slot}” by {lines} lines (about {characters} characters)',
    hint: {
      zh: '删去约 {characters} 字，或给版位加行；--draft 可先看排得下的部分',
      en: 'cut about {characters} characters or give the slot more lines; --draft shows what fits',
    },
  },
  'slot-too-small': {
    severity: 'error',
    zh: '“{story}”的标题等要 {needed} 行，版位“{slot}”只有 {rows} 行',
    en: 'the heads of “{story}” need {needed} lines, slot “{slot}” has {rows}',
    hint: { zh: '缩短标题，或给版位加行', en: 'shorten the heads or give the slot more lines' },
  },
  underfull: {
    severity: 'warning',
    zh: '“{story}”在版位“{slot}”的{role}空 {lines} 行（{available} 行只用 {used} 行）',
    en: '“{story}” leaves {lines} lines empty in the {role} of slot “{slot}” ({used} of {available} used)',
    hint: {
      zh: '补约 {characters} 字，或放大图片，或减版位的行数',
      en: 'add about {characters} characters, enlarge the picture or take lines from the slot',
    },
  },
  'uneven-feet': {
    severity: 'warning',
    zh: '“{story}”在版位“{slot}”的第 {column} 栏短 {lines} 行',
    en: 'column {column} of “{story}” in slot “{slot}” ends {lines} lines short',
    hint: { zh: '增减几个字', en: 'add or cut a few characters' },
  },
  'head-at-foot': {
    severity: 'warning',
    zh: '“{story}”在版位“{slot}”的第 {column} 栏栏脚是小标题，下面没有文字',
    en: 'column {column} of “{story}” in slot “{slot}” ends with a head and nothing under it',
    hint: { zh: '增减一两行', en: 'add or cut a line or two' },
  },
  'lone-line': {
    severity: 'note',
    zh: '“{story}”第 {column} 栏的{where}有孤行',
    en: 'a line of a paragraph stands alone at the {where} of column {column} of “{story}”',
    hint: { zh: '增减几个字', en: 'add or cut a few characters' },
  },
  hole: {
    severity: 'warning',
    zh: '版位“{slot}”有空白：宽 {width} 字、高 {lines} 行（从左 {x} 字、第 {line} 行起）',
    en: 'there is a hole in slot “{slot}”: {width} em wide, {lines} lines high (from {x} em, line {line})',
    hint: { zh: '补稿、放大标题或图片', en: 'add text, enlarge the head or the picture' },
  },
  'bumped-heads': {
    severity: 'warning',
    zh: '碰题：“{story}”（版位“{slot}”，{size} pt）与“{other}”（版位“{otherSlot}”，{otherSize} pt）的标题在版心第 {line} 行并排，字号相近，相距 {gap} 字而没有东西隔开',
    en: 'bumped heads: the headlines of “{story}” (slot “{slot}”, {size} pt) and “{other}” (slot “{otherSlot}”, {otherSize} pt) stand side by side at line {line} of the type area, alike in size, with nothing in the {gap} em between them',
    hint: {
      zh: '上下错开，字号拉开 {percent}% 以上，一横一竖，给其中一篇加框或底纹，或用图片隔开；只加一条线不够',
      en: 'set one lower, let their sizes differ by more than {percent} %, make one of them vertical, put one on a ground or in a frame, or a picture between them; a rule alone is not enough',
    },
  },
  'through-gutter': {
    severity: 'warning',
    zh: '断版：离版心{edge}边 {distance} {unit}有一道{direction}通缝，把版面切成两半：一边是 {before}，一边是 {after}',
    en: 'through gutter: a {direction} cut {distance} {unit} from the type area’s {edge} parts the page in two: {before} on one side, {after} on the other',
    hint: {
      zh: '让一篇稿件跨过这道缝，或把两边的版位错开；改模板各版位的 at',
      en: 'let a story reach across the cut, or stagger the slots beside it: change their `at` in the template',
    },
  },
  'head-without-story': {
    severity: 'warning',
    zh: '题文不接：“{story}”在版位“{slot}”的标题（版心第 {line} 行）下面和旁边都不是它的正文',
    en: 'no text of “{story}” stands under or beside its headline in slot “{slot}” (line {line} of the type area)',
    hint: {
      zh: '让正文从标题下面或题侧排起，或把标题移到正文上面',
      en: 'begin its text under or beside the headline, or move the headline to its text',
    },
  },
  'headline-at-foot': {
    severity: 'warning',
    zh: '“{story}”的标题落在版位“{slot}”的底部，下面没有正文，只剩 {rows} 行',
    en: 'the headline of “{story}” stands at the foot of slot “{slot}” with no text under it and {rows} lines left',
    hint: {
      zh: '把标题上移，给正文留出地方，或让正文排在题侧',
      en: 'move it up and leave room for its text, or set the text beside it',
    },
  },
  'jumped-columns': {
    severity: 'warning',
    zh: '跳栏：“{story}”从版位“{slot}”第 {column} 栏接到版位“{nextSlot}”第 {nextColumn} 栏，中间越过了“{other}”（版位“{otherSlot}”）',
    en: 'jumped columns: “{story}” goes on from column {column} of slot “{slot}” to column {nextColumn} of slot “{nextSlot}” past “{other}” (slot “{otherSlot}”)',
    hint: {
      zh: '移开“{other}”，让相接的两栏挨着',
      en: 'move “{other}” away, so that the two columns stand together',
    },
  },
  'pictures-touch': {
    severity: 'warning',
    zh: '“{story}”（版位“{slot}”）与“{other}”（版位“{otherSlot}”）的图片碰在一起：只隔 {distance} {unit}，至少要 {least} {unit}',
    en: 'pictures of “{story}” (slot “{slot}”) and “{other}” (slot “{otherSlot}”) touch: they are {distance} {unit} apart, {least} {unit} are the least',
    hint: {
      zh: '用文字或图说隔开，或移动其中一张',
      en: 'put text or a caption between them, or move one of them',
    },
  },
  'frames-overlap': {
    severity: 'error',
    zh: '“{frame}”与“{other}”重叠',
    en: '“{frame}” and “{other}” overlap',
    hint: { zh: '这是模板的错误：移开其中一个', en: 'the template is wrong: move one of them' },
  },
  clipped: {
    severity: 'error',
    zh: '“{frame}”有一行超出边框 {width} 字',
    en: 'a line of “{frame}” leaves its frame by {width} em',
    hint: { zh: '缩短这一行', en: 'shorten the line' },
  },
  'picture-cropped': {
    severity: 'warning',
    zh: '图片“{file}”裁去了 {percent}%',
    en: 'picture “{file}” is cropped by {percent} %',
    hint: {
      zh: '换一张长宽合适的图片，或增减文字',
      en: 'use a picture of another shape, or change the length of the text',
    },
  },
  'template-field': {
    severity: 'error',
    zh: '模板的“{pattern}”用到了没有的数据“{name}”',
    en: 'the template’s “{pattern}” uses `{name}`, which the edition does not have',
    hint: { zh: '可用：{known}', en: 'it may use: {known}' },
  },
  'folio-count': {
    severity: 'error',
    zh: '模板“{template}”一张排 {pages} 个版，folios 写了 {count} 个：{folios}',
    en: 'a sheet of template “{template}” has {pages} page(s), `folios` names {count}: {folios}',
    hint: {
      zh: '在 edition.yaml 的 folios 里写 {pages} 个版次；有折缝的模板写两个，例如 [2, 3]',
      en: 'name {pages} under `folios` in edition.yaml; a template with a fold takes two, for example [2, 3]',
    },
  },
});

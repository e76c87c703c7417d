// What can go wrong in the story room: the edition's list, front matter, Markdown.
import { messages } from '../message.js';

export const storyMessages = messages({
  'edition-folder-missing': {
    severity: 'error',
    zh: '没有“{folder}”这一期',
    en: 'there is no edition “{folder}”',
    hint: {
      zh: '给出一期的文件夹，例如 content/2025-01-09',
      en: 'name an edition’s folder, for example content/2025-01-09',
    },
  },
  'edition-file-missing': {
    severity: 'error',
    zh: '文件夹“{folder}”里没有 edition.yaml',
    en: 'the folder “{folder}” has no edition.yaml',
    hint: {
      zh: '每期的文件夹里要有 edition.yaml，写明日期、版次、模板和稿件',
      en: 'an edition’s folder needs an edition.yaml with its date, folios, template and stories',
    },
  },
  'edition-date': {
    severity: 'error',
    zh: '没有“{date}”这一天',
    en: 'there is no day “{date}”',
    hint: { zh: '写成 2025-01-09 这样', en: 'write it like 2025-01-09' },
  },
  'edition-weekday': {
    severity: 'error',
    zh: '{date} 是{expected}，不是“{given}”',
    en: '{date} is a {expected}, not “{given}”',
    hint: { zh: '改正 date 或 weekday', en: 'correct date or weekday' },
  },
  'slot-taken': {
    severity: 'error',
    zh: '稿位“{slot}”已经给了“{file}”',
    en: 'the slot “{slot}” already has “{file}”',
    hint: { zh: '一个稿位只放一篇稿；换一个稿位或撤下一篇', en: 'a slot takes one story: move or remove one' },
  },
  'story-twice': {
    severity: 'error',
    zh: '稿件“{file}”已经排在稿位“{slot}”',
    en: 'the story “{file}” already stands in the slot “{slot}”',
    hint: { zh: '同一篇稿只排一次', en: 'set a story once' },
  },
  'story-or-rest': {
    severity: 'error',
    zh: '一条稿件要么写 file，要么写 continues',
    en: 'an entry has either `file` or `continues`',
    hint: {
      zh: '新稿写 file；从前面的版转来的写 continues 和同一个文件名',
      en: 'a story has `file`; the rest of one that begins on an earlier page has `continues` with the same file',
    },
  },
  'jump-unknown': {
    severity: 'error',
    zh: '前面的版上没有稿件“{file}”，无从转来',
    en: 'no earlier page has the story “{file}”, so nothing can go on here',
    hint: {
      zh: '先在前面的版用 file 排它，再在这里写 continues',
      en: 'set it with `file` on an earlier page first',
    },
  },
  'story-empty': {
    severity: 'error',
    zh: '稿件“{file}”没有正文',
    en: 'the story “{file}” has no text',
    hint: { zh: '在文件头的 --- 之后写正文', en: 'write its text below the --- of the front matter' },
  },
  'front-matter-unclosed': {
    severity: 'error',
    zh: '文件头只有开头的 ---，没有结尾的 ---',
    en: 'the front matter opens with --- and is never closed',
    hint: { zh: '在正文之前另起一行写 ---', en: 'write --- on a line of its own above the text' },
  },
  'picture-missing-for': {
    severity: 'error',
    zh: '有“{key}”而没有 picture',
    en: 'there is a “{key}” but no picture',
    hint: { zh: '加上 picture: pictures/….png，或删掉“{key}”', en: 'add picture: pictures/….png or delete “{key}”' },
  },
  'paragraph-indent': {
    severity: 'note',
    zh: '段首的全角空格不排（{count} 段）：缩进由模板决定',
    en: 'ideographic spaces before {count} paragraphs are left out: the template decides the indent',
    hint: { zh: '可以从稿件里删掉', en: 'they may be deleted from the story' },
  },
  'html-in-text': {
    severity: 'error',
    zh: 'HTML 不能上版：{html}',
    en: 'HTML has no meaning on a page: {html}',
    hint: {
      zh: '删掉它，或用 Markdown 写；要印出“<”本身就写成“\\<”',
      en: 'delete it or write Markdown; write “\\<” to print the sign itself',
    },
  },
  'code-block': {
    severity: 'error',
    zh: '代码块不能上版',
    en: 'a block of code has no meaning on a page',
    hint: { zh: '行首不要空四格，也不要用 ```', en: 'do not indent lines by four spaces, nor fence them with ```' },
  },
  'image-in-text': {
    severity: 'error',
    zh: '正文里不能放图片“{file}”',
    en: 'the picture “{file}” cannot stand in the text',
    hint: { zh: '把它写在文件头：picture: {file}', en: 'name it in the front matter: picture: {file}' },
  },
  footnote: {
    severity: 'error',
    zh: '报纸版面没有脚注：{label}',
    en: 'a newspaper page has no footnotes: {label}',
    hint: {
      zh: '把注文写进正文；要印出方括号就写成“\\[”',
      en: 'move the note into the text; write “\\[” to print the bracket itself',
    },
  },
  'link-definition': {
    severity: 'error',
    zh: '链接定义“{label}”不能上版',
    en: 'the link definition “{label}” has no meaning on a page',
    hint: { zh: '删掉这一行；要印出方括号就写成“\\[”', en: 'delete the line; write “\\[” to print the bracket itself' },
  },
  'link-address': {
    severity: 'warning',
    zh: '链接的地址印不出来，只排文字：{address}',
    en: 'a link’s address cannot be printed, only its text is set: {address}',
    hint: { zh: '要让读者看到网址，就写进正文', en: 'write the address into the text if readers need it' },
  },
  'table-as-text': {
    severity: 'warning',
    zh: '表格按普通文字排',
    en: 'a table is set as plain text',
    hint: { zh: '改写成列表或段落', en: 'write it as a list or as paragraphs' },
  },
  'directive-inline': {
    severity: 'error',
    zh: '行内指令“{directive}”没有意义',
    en: 'the inline directive “{directive}” has no meaning',
    hint: {
      zh: '可用的有 {known}；要印出这些字，把冒号写成“\\:”',
      en: 'there are {known}; write the colon as “\\:” to print it as text',
    },
  },
  'mark-empty': {
    severity: 'error',
    zh: '“:{name}”的方括号里没有字',
    en: '“:{name}” has no text in its brackets',
    hint: { zh: '写成 :{name}[文字]', en: 'write :{name}[text]' },
  },
  'mark-nested': {
    severity: 'error',
    zh: '“:{inner}”不能套在“:{outer}”里面',
    en: '“:{inner}” cannot stand inside “:{outer}”',
    hint: { zh: '只留一个，或分开写', en: 'keep one of them, or write one after the other' },
  },
  'ruby-reading-missing': {
    severity: 'error',
    zh: '“:ruby”没有注音',
    en: '“:ruby” has no reading',
    hint: {
      zh: '用半角竖线隔开字和注音：:ruby[东城|dōng|chéng] 逐字注，:ruby[东城|Dōngchéng] 整词注',
      en: 'part text and readings by a plain bar: :ruby[东城|dōng|chéng] for each character, :ruby[东城|Dōngchéng] for the word',
    },
  },
  'ruby-count': {
    severity: 'error',
    zh: '“:ruby”里有 {characters} 个字，却有 {readings} 个注音',
    en: '“:ruby” has {characters} characters and {readings} readings',
    hint: {
      zh: '一字一个，不注的字空着（写成 ||）；或整词只写一个',
      en: 'give one to each character, an empty one (||) where none is wanted, or a single one for the word',
    },
  },
  'directive-attributes': {
    severity: 'error',
    zh: '“{name}”不能带花括号属性',
    en: '“{name}” takes no attributes in braces',
    hint: { zh: '删掉花括号；样子由模板决定', en: 'delete the braces; the template decides how it looks' },
  },
  'directive-label-missing': {
    severity: 'error',
    zh: '“::{name}”没有文字',
    en: '“::{name}” has no text',
    hint: { zh: '写成 ::{name}[文字]', en: 'write ::{name}[text]' },
  },
  'directive-unclosed': {
    severity: 'error',
    zh: '“{name}”没有收尾的冒号行',
    en: '“{name}” is never closed',
    hint: {
      zh: '末尾加一行同样多的冒号；套在外面的要比里面的多一个冒号',
      en: 'end it with a line of as many colons; an outer one needs more colons than those inside it',
    },
  },
  'directive-malformed': {
    severity: 'error',
    zh: '看不懂这一行：{text}',
    en: 'this line is not understood: {text}',
    hint: {
      zh: '开头写 :::名称[标题]，冒号与名称之间没有空格；收尾的冒号行要与开头成对；要印出冒号就写成“\\:”',
      en: 'open with :::name[label], no space before the name; a closing line needs its opening; write “\\:” to print a colon',
    },
  },
  'list-number': {
    severity: 'error',
    zh: '列表的这一项写的是 {typed}，按次序是 {expected}',
    en: 'this item of the list is numbered {typed}; in order it is {expected}',
    hint: {
      zh: '顺次编号；要是以年份之类的数字开头的段落，写成“{typed}\\.”',
      en: 'number the items in a row; write “{typed}\\.” for a paragraph that begins with a year',
    },
  },
  'looks-like-markup': {
    severity: 'error',
    zh: '这一行像是写错的标记，会当文字印出来：{text}',
    en: 'this line looks like mistyped markup and would be printed as text: {text}',
    hint: {
      zh: '多半是“{meant}”；要原样印出就写成“{escaped}”',
      en: 'probably “{meant}” was meant; write “{escaped}” to print it as it stands',
    },
  },
  'leftover-markup': {
    severity: 'warning',
    zh: '“{mark}”会原样印出来',
    en: '“{mark}” is printed as it stands',
    hint: {
      zh: '** 要前后成对、紧贴文字；~~、==、[[、[ ] 在报纸上没有意义，删掉；要原样印出就写成“{escaped}”',
      en: '** stands on both sides, close to the text; ~~, ==, [[ and [ ] have no meaning on a page, delete them; write “{escaped}” to print it',
    },
  },
  'field-markup': {
    severity: 'warning',
    zh: '“{key}”里的“{markup}”会原样印出来',
    en: '“{markup}” in “{key}” is printed as it stands',
    hint: {
      zh: '文件头各项都是纯文字：去掉标记，符号直接写出',
      en: 'front matter is plain text: delete the marks and write the characters themselves',
    },
  },
  'folio-order': {
    severity: 'error',
    zh: '第 {folio} 版排在后面的版次之后',
    en: 'page {folio} stands after a later page',
    hint: { zh: '各版按版次从小到大写', en: 'write the pages in the order of the paper' },
  },
  'folio-twice': {
    severity: 'error',
    zh: '版次 {folio} 写了两次',
    en: 'the folio {folio} is named twice',
    hint: { zh: '一张上的每个版各写自己的版次', en: 'give each page of the sheet a folio of its own' },
  },
});

// Kept strings: what must stay on one line, by the house's list and by pattern (rule 6).

/** One kept stretch of the text. UTF-16 offsets. */
export interface KeptString {
  readonly start: number;
  readonly end: number;
  /** Parted before a line is opened too far: `1月|8日`, `第十七|届`. */
  readonly loosely: boolean;
}

/** Measure words and units of more than one character, longest first (GB 3100-93 units and newspaper usage), in simplified and traditional forms. */
const LONG_UNITS =
  '平方公里|平方千米|平方厘米|个百分点|個百分點|个工作日|個工作日|立方米|平方米|百分点|百分點|千瓦时|千瓦時|摄氏度|攝氏度|个小时|個小時|工作日|人民币|人民幣|级台风|級颱風|条线路|條線路|新台幣|位元組|公里|千米|厘米|毫米|微米|纳米|奈米|公斤|千克|毫克|公顷|千瓦|兆瓦|千伏|毫升|小时|小時|分钟|分鐘|周年|週年|周岁|週歲|个月|個月|月份|年度|季度|年代|世纪|世紀|美元|欧元|歐元|日元|英镑|英鎊|港元|人次|件次|车次|車次|架次|场次|場次|班次|户次|戶次|台套|余次|餘次|字节|字節|比特|像素|畫素|海里|海浬|英里|英尺|英寸|人份|楼层|樓層|公分|港幣|台幣|公噸';
/** Measure words and units of one character. */
const SHORT_UNITS =
  '年月日时分秒点号岁周天代届次回遍趟番轮期批人名位员口户家个项件条款章节种类样些处座所栋幢间套层楼室厅馆站路线街村镇乡县区市省州国米里尺寸吨斤克升亩顷度元角块万亿千百十成倍折股份张页本册部卷篇首封幅枚片棵株根支枝只头匹双对副组队班级门课场台辆架艘列节把顶面排行刻颗粒滴桶箱袋包瓶杯碗盒组字句步段堂席瓦伏安赫环胎例起宗桩笔单份道声亿時點號歲屆輪戶個項條節種類樣處棟間層樓廳館線鄉鎮縣區國噸頃萬億張頁冊隻雙對組隊級門課場臺輛顆筆單聲環頂塊員週樁';
const MAGNITUDE = '[余餘多来來几幾]?[十百千万萬亿億]{0,3}[余餘多来來几幾]?';
const HAN_NUMERALS = '〇零一二两兩三四五六七八九十百千万萬';

/** A whole number with its points and commas. It begins where digits begin, so that a long one is read once, not once a digit. */
const NUMBER = '(?<![0-9.,])(?=[.,]*[0-9])[0-9.,]+';

/** Patterns that keep a number with what it counts. */
const PATTERNS: readonly RegExp[] = [
  // 4.5亿元, 2025年, 30余家, 110千伏
  new RegExp(`${NUMBER}${MAGNITUDE}(?:${LONG_UNITS}|[${SHORT_UNITS}])`, 'g'),
  // 98%以上 needs nothing; 1.5万, 30余 without a measure word after it
  new RegExp(`${NUMBER}[余餘多几幾]?[十百千万萬亿億]{1,3}`, 'g'),
  // 第5次
  new RegExp(`第[0-9]+[${SHORT_UNITS}]?`, 'g'),
  // 5～8, 10—20, with their unit after the second number caught above
  /(?<![0-9])[0-9]+[%‰]?[～〜–—―][0-9]+/g,
  // 20℃, 15％, ￥30
  /(?<![0-9])[0-9]+[℃℉％‰㎡㎞㎏㎝㎜㎎㏄]/g,
  /[￥＄￡№][0-9]+/g,
  // 10 km, 5 %
  /(?<![0-9])[0-9]+ (?:%|‰|°C|℃|[kmcdμµ]?[mgLWVAJN]|[kMGT]?[BHW]z?|km\/h)(?![A-Za-z])/g,
  // full-width numbers are numbers too
  /(?<![０-９])[０-９]+[．，]?[０-９]*[％‰]?/g,
];

/** Dates and times, whose numbers keep their own units above: the whole is kept loosely. */
const LOOSE_PATTERNS: readonly RegExp[] = [
  // 3号线, 12号楼
  /[0-9]+[号號][线線楼樓院令机機]/g,
  // 1月8日; the year may stand on the line before
  /[0-9]{1,2}月[0-9]{1,2}[日号號]/g,
  // 9时30分
  /[0-9]{1,2}[时時点點][0-9]{1,2}分/g,
];

/** What is kept loosely and needs no figure. */
const WORD_PATTERNS: readonly RegExp[] = [
  // 第十七届
  new RegExp(`第[${HAN_NUMERALS}]+[${SHORT_UNITS}]?`, 'g'),
  // “双减”, “十四五”: a short term in quotes reads as one word
  /[“‘「『]\p{Script=Han}{2,3}[”’」』]/gu,
];

const FIGURE = /[0-9０-９]/;

/** Every kept stretch of `text`: the house's `keep` strings and the built-in patterns. May overlap. */
export const keptStrings = (text: string, keep: readonly string[]): readonly KeptString[] => {
  const found: KeptString[] = [];
  const collect = (patterns: readonly RegExp[], loosely: boolean): void => {
    for (const pattern of patterns) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
        const [whole] = match;
        if (whole.length > 1) found.push({ start: match.index, end: match.index + whole.length, loosely });
      }
    }
  };
  // Text without a figure is spared the long patterns.
  if (FIGURE.test(text)) {
    collect(PATTERNS, false);
    collect(LOOSE_PATTERNS, true);
  }
  collect(WORD_PATTERNS, true);
  for (const kept of new Set(keep)) {
    if (kept.length < 2) continue;
    for (let at = text.indexOf(kept); at >= 0; at = text.indexOf(kept, at + kept.length)) {
      found.push({ start: at, end: at + kept.length, loosely: false });
    }
  }
  return found;
};

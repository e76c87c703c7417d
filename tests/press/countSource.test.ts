// The independent counter, held against cases written by hand.
import { describe, expect, test } from 'vitest';
import { positionAt } from '../../layout/press/countedSource.js';
import { countSource } from '../../layout/press/countSource.js';

const count = (text: string) => countSource(new TextEncoder().encode(text));

/** Role and pieces of each thread. */
const threads = (text: string) =>
  count(text).threads.map(({ role, pieces }) => [role, ...pieces.map((piece) => piece.text)]);

const body = (text: string) => threads(text).flatMap(([, ...pieces]) => pieces);

describe('a body', () => {
  test.each([
    ['soft line ends', '第一行\n第二行\n\n第二段', ['第一行第二行', '第二段']],
    ['CRLF', '第一行\r\n第二行\r\n\r\n第二段\r\n', ['第一行第二行', '第二段']],
    ['hard line ends', '甲\\\n乙  \n丙', ['甲乙丙']],
    ['headings', '# 一 题 #\n## 二\n三\n===\n\n四\n---\n#5 不是', ['一题', '二', '三', '四', '#5不是']],
    ['lists', '- 甲\n  乙\n- 丙\n\n1. 丁\n2. 戊\n   - 己', ['甲乙', '丙', '丁', '戊', '己']],
    ['a number that begins no list', '今年\n2024. 不是项', ['今年2024.不是项']],
    ['quotes', '> 甲\n> 乙\n>\n> 丙', ['甲乙', '丙']],
    ['breaks', '甲\n\n***\n\n乙\n\n- - -', ['甲', '乙']],
    ['strong and emphasis', '**甲**乙*丙*_丁_ __戊__ ***己***', ['甲乙丙丁戊己']],
    ['strong beside Chinese marks', '**“要闻”**报道，**该星号。**这是', ['“要闻”报道，该星号。这是']],
    ['marks that are text', '2*3*4=24 * 5，a_b_c，**未闭', ['24=24*5，a_b_c，**未闭'.replace('24=', '234=')]],
    ['escapes', '\\*甲\\* \\_乙\\_ 丙\\丁 1\\. 戊', ['*甲*_乙_丙\\丁1.戊']],
    ['entities', 'A&amp;B&#8212;&#x2014;&nbsp;&hellip;&不是;', ['A&B——…&不是;']],
    ['entities of HTML’s whole list', '&Auml;&hearts;&NotEqualTilde;&constructor;', ['Ä♥≂̸&constructor;']],
    ['code', '`*甲*` ``乙`丙`` `未闭', ['*甲*乙`丙`未闭']],
    ['links', '[甲**乙**](http://a.cn/x_(y) "题")丙[丁]', ['甲乙丙[丁]']],
    ['reference links', '[甲][r]、[R]\n\n[r]: http://a.cn', ['甲、R']],
    ['autolinks', '<https://a.cn/x_y_z>', ['https://a.cn/x_y_z']],
    ['pictures', '甲![照*片*](a.jpg)乙', ['甲乙']],
    ['a leaf directive', '::crosshead[小*标*题]', ['小标题']],
    ['inline directives', '会:dots[重**点**]、:name[东城]:title[史*记*]，H:sub[2]O', ['会重点、东城史记，H2O']],
    ['a reading after its word', ':ruby[东城|Dōng chéng]区', ['东城Dōngchéng区']],
    ['readings after their characters', ':ruby[东𠮷é城|a||c|*d*]区', ['东a𠮷éc城d区']],
    ['bars that are text', ':ruby[a\\|b&#124;|x]|', ['a|b|x|']],
    [
      'no inline directives',
      '\\:dots[甲] 甲::dots[乙] :dots 3:2[丙] :sup[丁',
      [':dots[甲]甲::dots[乙]:dots3:2[丙]:sup[丁'],
    ],
    ['directives within directives', ':name[:dots[东]:ruby[城|c*h*]]', ['东城ch']],
    ['colons', '上午9:30，比分3:2，文:丁琳', ['上午9:30，比分3:2，文:丁琳']],
    ['rare Han', '𠮷田', ['𠮷田']],
    ['ideographic spaces', '　　首行　缩进', ['首行缩进']],
    ['no text', '\n\n', []],
  ])('%s', (_, text, pieces) => {
    expect(body(text)).toEqual(pieces);
  });

  test('containers are threads of their own', () => {
    const text = '甲\n\n::::panel[面板]\n乙\n\n:::indicators[指标]\n- 丙\n:::\n\n丁\n::::\n\n戊';
    expect(threads(text)).toEqual([
      ['body', '甲', '戊'],
      ['panel', '面板', '乙', '丁'],
      ['indicators', '指标', '丙'],
    ]);
  });
});

describe('front matter', () => {
  test.each([
    ['plain', 'kicker: 引题 # 注', [['kicker', '引题']]],
    ['a hash within', 'kicker: 引#题', [['kicker', '引#题']]],
    [
      'several lines',
      'digest: 第一行\n  第二行\nbyline: 署名',
      [
        ['digest', '第一行第二行'],
        ['byline', '署名'],
      ],
    ],
    [
      'quoted',
      "kicker: \"a\\\"b\\u4E2D#\"\nbyline: 'it''s: 甲'",
      [
        ['kicker', 'a"b中#'],
        ['byline', "it's:甲"],
      ],
    ],
    [
      'quoted over lines',
      'digest: "第一行\n  第二行"\nbyline: 署名',
      [
        ['digest', '第一行第二行'],
        ['byline', '署名'],
      ],
    ],
    [
      'block list',
      'headline:\n  - 一题\n  - "二题"\ndecks:\n- 副题',
      [
        ['headline', '一题', '二题'],
        ['decks', '副题'],
      ],
    ],
    [
      'flow list',
      'decks: [甲, \'乙,丙\', "丁"] # 注\nbyline: 文',
      [
        ['decks', '甲', '乙,丙', '丁'],
        ['byline', '文'],
      ],
    ],
    [
      'folded',
      'digest: >-\n  第一行\n  # 不是注\n\n  第二行\nbyline: 文',
      [
        ['digest', '第一行#不是注第二行'],
        ['byline', '文'],
      ],
    ],
    [
      'literal',
      'digest: |\n  甲: 乙\n  - 丙\nbyline: 文',
      [
        ['digest', '甲:乙-丙'],
        ['byline', '文'],
      ],
    ],
    [
      'an anchor and its alias',
      'signature: &s 文/丁琳 # 注\nbyline: *s # 注\ncredit: &c "图/王"\ncaption: *c',
      [
        ['signature', '文/丁琳'],
        ['byline', '文/丁琳'],
        ['credit', '图/王'],
        ['caption', '图/王'],
      ],
    ],
    ['an anchor where nothing is printed', 'alt: &图 图说\ncaption: *图', [['caption', '图说']]],
    [
      'an anchor of a list and in a list',
      'decks: &d\n- &甲 一题\n- 二题\nheadline: *d\nkicker: *甲',
      [
        ['decks', '一题', '二题'],
        ['headline', '一题', '二题'],
        ['kicker', '一题'],
      ],
    ],
    [
      'an anchor of a flow list and in one',
      'decks: &d [&甲 一题, *甲, !!str 二题]\nheadline: *d\nkicker: *甲',
      [
        ['decks', '一题', '一题', '二题'],
        ['headline', '一题', '一题', '二题'],
        ['kicker', '一题'],
      ],
    ],
    [
      'an anchor of text on the lines below',
      'digest: &d >-\n  第一行\n  &第二行\nkicker: *d\nbyline: &b\n  文/\n  丁琳\nsignature: *b',
      [
        ['digest', '第一行&第二行'],
        ['kicker', '第一行&第二行'],
        ['byline', '文/丁琳'],
        ['signature', '文/丁琳'],
      ],
    ],
    [
      'tags',
      'kicker: !!str 引题\nbyline: &b !!str "文"\ncredit: !<tag:yaml.org,2002:str> 图\ndecks: !!seq\n  - ! 副题',
      [
        ['kicker', '引题'],
        ['byline', '文'],
        ['credit', '图'],
        ['decks', '副题'],
      ],
    ],
    ['an anchor of nothing, and one before a key', 'kicker: &k\n&b byline: 文', [['byline', '文']]],
    ['not on the page', 'picture: a.jpg\nalt: 替代\ncaption: 图说\n# credit: 无', [['caption', '图说']]],
    ['nothing', 'kicker:\nbyline: ""\ncredit: ~', []],
  ])('%s', (_, yaml, expected) => {
    expect(threads(`---\n${yaml}\n---\n`)).toEqual(expected);
    expect(threads(`---\r\n${yaml.replaceAll('\n', '\r\n')}\r\n---\r\n`)).toEqual(expected);
  });

  test('places are counted from the file’s start, in code points', () => {
    const { raw, threads: found } = count('\uFEFF---\r\nkicker: 𠮷题\r\n---\r\n\r\n𠮷**田**');
    const place = (thread: number, index: number) => positionAt(raw, found[thread]?.pieces[0]?.offsets[index] ?? -1);
    expect(place(0, 2)).toEqual({ line: 2, column: 10 });
    expect(place(1, 2)).toEqual({ line: 5, column: 4 });
  });
});

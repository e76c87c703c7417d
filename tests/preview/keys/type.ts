// Pictures of styles: alignment, punctuation, Western text, vertical lines, marks.
import { type KeyPicture, onePanel, type Panel, story } from './panel.js';

/** Text in one style on a tint that shows its measure. */
const styled = (label: string, across: 2 | 3 | 4, lines: number, style: string, markdown: string, more = ''): Panel =>
  onePanel(
    label,
    across,
    lines,
    `- box: { ground: tint, parts: [{ flow: { paragraph: shown } }] }`,
    story('', markdown),
    {
      template: `styles: { shown: { like: plain${style ? `, ${style}` : ''} } }\n${more}`,
    },
  );

const LINES = '老槐树下有人打太极，图书馆新添了靠窗的座位，河边的步道也铺好了。';

const styles: KeyPicture = {
  name: 'styles',
  panels: [
    ...['justify', 'start', 'centre', 'end'].map((align) => styled(`align: ${align}`, 4, 3, `align: ${align}`, LINES)),
    styled('align: spread', 4, 3, 'align: spread', '街巷添新景\n\n书声\n\n花香满院'),
    styled('align: spread, spreadGap: 1', 4, 3, 'align: spread, spreadGap: 1', '街巷添新景\n\n书声\n\n花香满院'),
    styled('indent: 2', 4, 3, 'indent: 2', LINES),
    styled('tracking: 0.2', 4, 3, 'tracking: 0.2', LINES.slice(0, 35)),
    styled('font: kai 400', 4, 3, 'font: kai 400', LINES),
    styled(
      'strong: hei 700, emphasis: kai 400',
      4,
      3,
      '',
      '老槐树下**有人打太极**，图书馆新添了*靠窗的座位*，步道也铺好了。',
    ),
    styled('size: 11pt', 4, 3, 'size: 11pt', LINES.slice(0, 23)),
    styled('ink: red', 4, 3, 'ink: red', LINES),
  ],
};

const MARKED = '他问：“路修好了吗？”（见图）“好了。”众人都说：“好！真好！”《画册》、《旧书》，都在。';

const punctuation: KeyPicture = {
  name: 'punctuation',
  panels: [
    ...['kaiming', 'quanjiao', 'banjiao', 'plain'].map((scheme) =>
      styled(`scheme: ${scheme}`, 4, 4, `scheme: ${scheme}`, MARKED),
    ),
    ...['both', 'start', 'end', 'none'].map((trim) =>
      styled(
        `trim: ${trim}`,
        4,
        3,
        `trim: ${trim}, scheme: quanjiao`,
        '“清晨的胡同里传来卖豆浆声”，（老槐树）\n\n《画册》放在靠窗的座位上，',
      ),
    ),
    ...[1.5, 1].map((adjacent) =>
      styled(
        `adjacent: ${adjacent}`,
        4,
        3,
        `adjacent: ${adjacent}, scheme: quanjiao`,
        '他说：“路（步道）。”她说：“好！”（笑）“《画册》”、《旧书》。',
      ),
    ),
    ...['none', 'end'].map((hanging) =>
      styled(
        `hanging: ${hanging}`,
        4,
        3,
        `hanging: ${hanging}, scheme: plain`,
        '清晨的胡同里传来卖豆浆的吆喝叫卖声，老槐树下有人慢慢打着太极，书声琅琅，花香满院。',
      ),
    ),
  ],
};

const EDGE = '清晨的胡同里传来卖豆浆的吆喝叫卖声，老槐树下有人慢慢打着太极。';

const lines: KeyPicture = {
  name: 'line-edges',
  panels: [
    styled('level: none', 4, 3, 'level: none, scheme: plain', EDGE),
    styled('level: gb', 4, 3, 'level: gb, scheme: plain', EDGE),
    styled('dashStart: allow', 4, 3, 'dashStart: allow', '老槐树下有人慢慢打着太极拳，很慢——收音机里播着天气预报呢。'),
    styled(
      'dashStart: forbid',
      4,
      3,
      'dashStart: forbid',
      '老槐树下有人慢慢打着太极拳，很慢——收音机里播着天气预报呢。',
    ),
    ...[0, 0.125, 0.25].map((gap) =>
      styled(`latinGap: ${gap}`, 4, 3, `latinGap: ${gap}`, '第5G基站有3200个，用了AI和Wi-Fi两样，共计9.5亿元。'),
    ),
    styled(
      'keep: [望川图书馆]',
      4,
      3,
      '',
      '河边的步道铺好了，人比往年多了，望川图书馆也开了门。',
      'keep: [望川图书馆]\n',
    ),
    styled('cells: false', 4, 3, 'cells: false', '清晨，2025年的胡同里有豆浆；老人说：“好！”图书馆也开门了。'),
    styled('cells: true', 4, 3, 'cells: true', '清晨，2025年的胡同里有豆浆；老人说：“好！”图书馆也开门了。'),
    styled(
      'hyphenation: english',
      4,
      3,
      'hyphenation: english',
      '老师在黑板上慢慢写下这个词 typographically，大家跟着念。',
    ),
    styled('hyphenation: none', 4, 3, 'hyphenation: none', '老师在黑板上慢慢写下这个词 typographically，大家跟着念。'),
  ],
};

const SPOKEN =
  '老人说：“今日‘大雪’，路要扫开。”孩子答：“好。”他们扫出一条窄窄的路，一直通到街口，路旁还堆了3个雪人。过路的人都停下来看，说：“真像！”';

const vertical = (label: string, quotes: string): Panel =>
  onePanel(
    label,
    4,
    11,
    '- flow: { direction: vertical, rows: [11, 11], paragraph: shown }',
    story('', `${SPOKEN}修鞋的师傅说：“今年雪大。”`),
    { template: `styles: { shown: { like: body, size: 10pt, indent: 0, verticalQuotes: ${quotes} } }\n` },
  );

const verticalHead = (label: string, align: string, headline: string): Panel =>
  onePanel(
    label,
    4,
    11,
    `- row:
    gap: 0.8
    cells:
      - { width: 4.2, parts: [{ text: { role: headline, style: shown, direction: vertical, smallest: 10pt, air: [0, 0, 9] } }] }
      - { width: 12, parts: [{ flow: { paragraph: body } }] }`,
    story(`headline: ${headline}`, '{fill}'),
    { template: `styles: { shown: { font: song 900, size: 16pt, align: ${align} } }\n` },
  );

const verticals: KeyPicture = {
  name: 'vertical',
  panels: [
    vertical('verticalQuotes: gb', 'gb'),
    vertical('verticalQuotes: corner', 'corner'),
    verticalHead('text with direction: vertical, start', 'start', '街巷添新景'),
    verticalHead('the same, align: spread', 'spread', '街巷新景'),
  ],
};

const mark = (label: string, markdown: string): Panel =>
  onePanel(label, 3, 3, '- box: { grid: open, parts: [{ flow: { paragraph: shown } }] }', story('', markdown), {
    template: 'grids: { open: 36pt }\nstyles: { shown: { font: song 400, size: 13pt, align: centre } }\n',
  });

const marks: KeyPicture = {
  name: 'marks',
  panels: [
    mark('dots: { size, drop }', '这是:dots[重点]所在'),
    mark('name: { weight, drop, apart }', ':name[司马迁]:name[班固]著史'),
    mark('title: { weight, drop, apart, height, length }', '读:title[史记]:title[汉书]'),
    mark('ruby: { font, size, rise, apart, overhang }', '住在:ruby[什刹海|shí|chà|hǎi]边'),
    mark('sup: { size, rise }', '面积9km:sup[2]，注:sup[①]'),
    mark('sub: { size, drop }', 'H:sub[2]O与CO:sub[2]'),
  ],
};

export const TYPE_PICTURES: readonly KeyPicture[] = [styles, punctuation, lines, verticals, marks];

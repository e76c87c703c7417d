// A story to begin with: the Markdown of a place, its front matter and body filled with filler, its room told.
import { levelParts } from '../galley/matter.js';
import type { BoxPart, FlowPart, Part, TextRole } from '../template/template.js';
import type { Length } from '../unit/length.js';
import { fillerItems, fillerParagraphs, fillerText } from './fillerText.js';
import { flowsOf, type PlannedFlow, type PlannedPlace, type PlannedText, roomOf } from './planSlot.js';
import { natureOf, ROLE_NAMES, sizeOfFlow, sizeOfHead, sizeOfPlace } from './words.js';

/** A flow's filler in its story's file: 1-based lines, first and last. */
export interface Stretch {
  readonly flow: PlannedFlow;
  readonly from: number;
  readonly to: number;
}

/** A new story's text, and where each flow's filler stands in it. */
export interface NewStory {
  readonly text: string;
  /** In the order of the text. */
  readonly filler: readonly Stretch[];
}

/** Lines of filler that a flow gets, bodies and items alike. */
export type FillerLines = ReadonlyMap<FlowPart, number>;

/** Front matter in the order in which a desk writes it; a container's label stands in the body. */
const FIELDS = ['kicker', 'headline', 'decks', 'digest', 'byline', 'dateline', 'signature'] as const;
type FieldRole = (typeof FIELDS)[number];

/** What has no measure of its own. */
const FIXED: Readonly<Partial<Record<FieldRole, string>>> = {
  byline: '（记者 某某）',
  dateline: '本报讯',
  signature: '文/某某',
};

/** A head is so much of a full line of its largest size, and never longer than the words there are. */
const HEAD_SHARE = 0.8;
const LEAST_HEAD = 2;
/** Vertical heads are as long as their rows, which the template does not say: a short one fits anywhere. */
const VERTICAL_HEAD = 4;
/** A long head goes on with it. */
const TAIL = '示例文字不能付印也不能当作稿件使用';
/** Part of its height that a digest fills. */
const DIGEST_SHARE = 0.85;

const headText = (role: TextRole, planned: PlannedText | undefined, line = ''): string => {
  const words = `${ROLE_NAMES[role]}${line}示例文字请换成本稿的${ROLE_NAMES[role]}${TAIL}`;
  if (!planned) return words.slice(0, ROLE_NAMES[role].length + '示例'.length);
  const { style } = planned.part.setting;
  if (style.direction === 'vertical') return words.slice(0, VERTICAL_HEAD);
  const characters = planned.measure / style.size;
  if (style.align === 'justify') {
    const lines = Math.floor((planned.rect.height * DIGEST_SHARE) / (style.size * planned.part.setting.leading));
    return fillerText(Math.max(LEAST_HEAD, Math.floor((lines - 1 + HEAD_SHARE) * characters)), 0);
  }
  return words.slice(0, Math.max(LEAST_HEAD, Math.floor(characters * HEAD_SHARE)));
};

/** What the front matter of a story in this place may hold, and whether each is a head. */
const fieldsOf = (place: PlannedPlace): readonly { readonly role: FieldRole; readonly planned?: PlannedText }[] => {
  const parts = levelParts(place.parts);
  const heads = place.planned.filter((part) => part.type === 'text' && part.take === undefined) as PlannedText[];
  return FIELDS.flatMap((role) => {
    const planned = heads.find(({ part }) => part.role === role);
    const set = parts.some(
      (part) =>
        (part.type === 'text' && part.role === role) ||
        (part.type === 'flow' &&
          (part.runIn.some((one) => one.role === role) || (role === 'signature' && part.signature !== undefined))),
    );
    return set ? [{ role, ...(planned && { planned }) }] : [];
  });
};

/** A headline of several lines is written as they are to stand, an entry a line. */
const fieldLines = (role: FieldRole, planned: PlannedText | undefined): readonly string[] => {
  const { maxLines, style } = planned?.part.setting ?? { maxLines: 1 };
  if (role !== 'headline' || maxLines < 2 || style?.direction === 'vertical') {
    return [`${role}: ${FIXED[role] ?? headText(role, planned)}`];
  }
  return [`${role}: # 一行一条`, ...['第一行', '第二行'].map((line) => `  - ${headText(role, planned, line)}`)];
};

const frontMatter = (place: PlannedPlace, em: Length): readonly string[] => {
  const flows = flowsOf(place);
  const nature = natureOf(place);
  const room = flows.reduce((sum, flow) => sum + roomOf(flow), 0);
  const picture = flows.find(({ take, part }) => take === undefined && part.picture)?.part.picture;
  return [
    '---',
    `# 版位 ${place.name}：${sizeOfPlace(place, em)}${nature.length > 0 ? `（${nature.join('，')}）` : ''}，正文约 ${room} 字`,
    ...flows.map((flow) => `#   ${flow.take === undefined ? '正文' : `:::${flow.take}`}：${sizeOfFlow(flow)}`),
    '# 下面都是示例文字，换成稿件；用不着的项整行删去',
    ...fieldsOf(place).flatMap(({ role, planned }) => [
      `# ${ROLE_NAMES[role]}${planned ? `：${sizeOfHead(planned.part, planned.measure)}` : ''}`,
      ...fieldLines(role, planned),
    ]),
    ...(picture
      ? [
          `# 图：占 ${picture.to - picture.from + 1} 栏，连图说高 ${picture.rows.min}–${picture.rows.max} 行；把图放进 pictures/，去掉下面四行的“# ”，正文相应减少`,
          '# picture: pictures/文件名.jpg',
          '# caption: 图说',
          '# credit: 某某 摄',
          '# alt: 给看不见图的读者',
        ]
      : []),
    '---',
  ];
};

/** A list is what these containers hold; in all others text runs. */
const LISTED = 'indicators';

const flowBody = (flow: PlannedFlow, lines: number, turn: number): readonly string[] => {
  const { part, characters, take } = flow;
  if (part.list && take === LISTED) {
    const width = characters - part.list.bullet.width / part.list.style.size;
    return fillerItems(lines, width).map((item) => `- ${item}`);
  }
  const depths = [...part.headings.keys()].sort((a, b) => a - b);
  return [
    ...depths.map((depth) => `${'#'.repeat(depth)} 示例小标题`),
    ...(part.leaves.has('crosshead') ? ['::crosshead[示例小标题]'] : []),
    ...fillerParagraphs(lines, characters, turn),
  ].flatMap((block, index) => (index === 0 ? [block] : ['', block]));
};

/** How deep containers stand in each other: outer ones are written with more colons. */
const depthOf = (parts: readonly Part[]): number =>
  Math.max(
    0,
    ...levelParts(parts).map((part) => (part.type === 'box' && part.take !== undefined ? 1 + depthOf(part.parts) : 0)),
  );

const FEWEST_COLONS = 3;

/** Writes the story of a place with so much filler, `turn` chooses its first paragraph's length; flows that `lines` does not know are filled as they are planned. */
export const newStory = (place: PlannedPlace, em: Length, lines: FillerLines = new Map(), turn = 0): NewStory => {
  const written: string[] = [...frontMatter(place, em)];
  const filler: Stretch[] = [];
  const planned = new Map(flowsOf(place).map((flow) => [flow.part, flow]));

  const container = (box: BoxPart, take: string): void => {
    const colons = ':'.repeat(FEWEST_COLONS + depthOf(box.parts));
    const label = levelParts(box.parts).some((part) => part.type === 'text' && part.role === 'label');
    written.push('', `${colons}${take}${label ? '[示例栏题]' : ''}`);
    level(box.parts);
    written.push('', colons);
  };
  const level = (parts: readonly Part[]): void => {
    for (const part of levelParts(parts)) {
      if (part.type === 'box' && part.take !== undefined) container(part, part.take);
      const flow = part.type === 'flow' ? planned.get(part) : undefined;
      if (!flow) continue;
      written.push('');
      const from = written.length + 1;
      written.push(...flowBody(flow, lines.get(flow.part) ?? linesOf(flow), turn));
      filler.push({ flow, from, to: written.length });
    }
  };
  level(place.parts);
  return { text: `${written.join('\n')}\n`, filler };
};

/** The lines of filler that a flow is planned for. */
export const linesOf = ({ columns, rows }: PlannedFlow): number => Math.max(1, columns * rows);

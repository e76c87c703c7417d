// An edition to begin with: edition.yaml, and for each place that must be filled a story.
import type { Template } from '../template/template.js';
import type { Length } from '../unit/length.js';
import { type PlannedPlace, planNeeded, planSlot } from './planSlot.js';
import { natureOf, sizeOfPlace } from './words.js';

/** A story that the new edition lists. */
export interface PlannedStory {
  /** Its file in the edition's folder. */
  readonly file: string;
  readonly place: PlannedPlace;
  /** Em of its page's body type. */
  readonly em: Length;
}

/** A page, or the two pages of a double truck. */
interface NewSheet {
  readonly template: Template;
  readonly folios: readonly number[];
  readonly stories: readonly PlannedStory[];
  /** Places that may stay empty. */
  readonly spare: readonly PlannedStory[];
}

/** A new edition before its stories are written. */
export interface NewEdition {
  readonly yaml: string;
  readonly stories: readonly PlannedStory[];
}

const WEEKDAYS = '日一二三四五六';
const FOLIO_DIGITS = 2;

/** `2025-06-01` as a day of the calendar; undefined where there is none. */
export const dayOf = (date: string): Date | undefined => {
  const day = new Date(`${date}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(day.getTime());
  return real && day.toISOString().slice(0, date.length) === date ? day : undefined;
};

/** `panelA` → `panel-a`; what a file's name had better not hold becomes a hyphen. */
const kebab = (name: string): string =>
  name
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, '-')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'story';

/** Gives out file names, none twice, also where a disk does not tell capitals. */
const fileNames = (): ((stem: string) => string) => {
  const taken = new Set<string>();
  return (stem) => {
    let name = stem;
    for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
    taken.add(name);
    return `${name}.md`;
  };
};

const planSheets = (templates: readonly Template[]): readonly NewSheet[] => {
  const nameOf = fileNames();
  let folio = 1;
  return templates.map((template) => {
    const folios = template.fold === undefined ? [folio] : [folio, folio + 1];
    // In a paper of several pages a story's name begins with its page's number, and a folder lists them in order.
    const page = templates.length > 1 ? `${String(folio).padStart(FOLIO_DIGITS, '0')}-` : '';
    folio += folios.length;
    const storyOf = (place: PlannedPlace): PlannedStory => {
      return { file: nameOf(`${page}${kebab(place.name)}`), place, em: template.em };
    };
    const all = template.slots.flatMap(planSlot);
    const needed = template.slots.flatMap(planNeeded);
    // A page lists one story at least.
    const listed = needed.length > 0 ? needed : all.slice(0, 1);
    const spare = all.filter(({ name }) => listed.every((place) => place.name !== name));
    return { template, folios, stories: listed.map(storyOf), spare: spare.map(storyOf) };
  });
};

/** A YAML scalar: plain where that is safe, quoted where not. */
const scalar = (text: string): string => (/^[\p{L}][\p{L}\p{M}\p{N}_.-]*$/u.test(text) ? text : JSON.stringify(text));

const entry = ({ file, place }: PlannedStory, em: number): string => {
  const nature = natureOf(place);
  const size = `${sizeOfPlace(place, em)}${nature.length > 0 ? `，${nature.join('，')}` : ''}`;
  return `- { slot: ${scalar(place.name)}, file: ${scalar(file)} } # ${size}`;
};

const sheetLines = ({ template, folios, stories, spare }: NewSheet): readonly string[] => {
  const fillers = spare.filter(({ place }) => place.filler);
  return [
    `folios: [${folios.join(', ')}]`,
    'section: 版名 # 换成这一版的名字，如 要闻',
    '# runningTitles: [版头第一行, 版头第二行]',
    '# pageEditors: [姓名]',
    '# artEditor: 姓名',
    `template: ${scalar(template.name)}`,
    'stories: # 按阅读顺序',
    ...stories.map((story) => `  ${entry(story, template.em)}`),
    ...spare.filter(({ place }) => !place.filler).map((story) => `#  ${entry(story, template.em)}`),
    ...(fillers.length > 0 ? [`# fillers: [${fillers.map(({ file }) => scalar(file)).join(', ')}] # 补白`] : []),
    ...(template.index ? ['# index: # 导读', '#  - { story: 稿件文件名, text: 一句话 }'] : []),
  ];
};

/** Pages one under the other: the first key of each behind a hyphen, comments and keys in line with it. */
const asListItem = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));

/** Plans an edition of one page a template, pages counted from 1; a template with a fold is two of them. */
export const newEdition = (date: string, day: Date, templates: readonly Template[]): NewEdition => {
  const sheets = planSheets(templates);
  const [only, ...others] = sheets;
  const head = [
    `date: ${date}`,
    `weekday: 星期${WEEKDAYS[day.getUTCDay()]}`,
    '# newspaper: 报名',
    '# issueNumber: 第1号',
    '# keep: [不许拆在两行的人名, 提法]',
  ];
  const pages =
    only && others.length === 0
      ? sheetLines(only)
      : ['pages:', ...sheets.flatMap((sheet) => asListItem(sheetLines(sheet)))];
  return { yaml: `${[...head, ...pages].join('\n')}\n`, stories: sheets.flatMap(({ stories }) => stories) };
};

// Converts the printed special issue's cleaned text, where it lies beside the checkout, into an edition folder.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');

/** The folder of the source edition; it is not part of the project. */
export const SOURCE_EDITION = resolve(ROOT, '../shared/source-edition');

/** Whether the source edition is here; its tests skip where it is not. */
export const hasSourceEdition = existsSync(SOURCE_EDITION);

// The printed extract has no headline for this story and no photo; the project's own take their places.
const PLENARY_HEADLINE = '区十七届人大五次会议举行第二次全体会议';
const ILLUSTRATION = join(ROOT, 'content/2025-01-09/pictures/opening.png');
const PICTURE = 'pictures/opening.png';

const SLOTS = [
  { slot: 'opening', from: '01-opening.md', file: 'opening.md' },
  { slot: 'plenary', from: '02-plenary2.md', file: 'plenary.md' },
  { slot: 'voices', from: '03-voices.md', file: 'voices.md' },
  { slot: 'panelA', from: '04-gov-report.md', file: 'panel-a.md' },
  { slot: 'panelB', from: '05-npc-report.md', file: 'panel-b.md' },
] as const;

type Matter = Readonly<Record<string, unknown>>;

/** Writes the source edition in our formats into `folder` (made if need be). The folder's name becomes the edition's id. */
export const convertSourceEdition = (folder: string): void => {
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  const { matter } = readSourceFile('00-edition.md');
  const edition = {
    date: String(matter.date),
    weekday: '星期四',
    folios: String(matter.pages).split('/').map(Number),
    section: matter.section,
    runningTitles: matter.running_title,
    pageEditors: matter.editors,
    artEditor: matter.art_editor,
    template: 'special-issue',
    stories: SLOTS.map(({ slot, file }) => ({ slot, file })),
  };
  writeFileSync(join(folder, 'edition.yaml'), stringify(edition));
  // An edition without its picture is still good for every test that stops short of the page.
  if (existsSync(ILLUSTRATION)) copyFileSync(ILLUSTRATION, join(folder, PICTURE));
  for (const { slot, from, file } of SLOTS) {
    const source = readSourceFile(from);
    const body = source.matter.type === 'infographic' ? panelBody(source.body) : source.body;
    const matterLines = stringify(storyMatter(slot, source.matter), { lineWidth: 0 });
    writeFileSync(join(folder, file), `---\n${matterLines}---\n\n${body.trim()}\n`);
  }
};

const readSourceFile = (name: string): { readonly matter: Matter; readonly body: string } => {
  const text = readFileSync(join(SOURCE_EDITION, name), 'utf8');
  const end = text.indexOf('\n---', 4);
  return { matter: parse(text.slice(4, end + 1)), body: text.slice(end + 4) };
};

const storyMatter = (slot: string, matter: Matter): Matter => ({
  kicker: matter.kicker,
  headline: slot === 'plenary' ? PLENARY_HEADLINE : matter.title,
  decks: matter.subtitle,
  digest: matter.digest,
  // A byline that opens the text is part of it already.
  signature: matter.byline_place === 'end' ? matter.byline : undefined,
  ...(slot === 'opening' && {
    picture: PICTURE,
    caption: matter.photo_caption,
    credit: matter.photo_credit,
  }),
});

/** Parts of an infographic become containers; in them, a section of list items becomes indicators and one of bare text a box. */
const panelBody = (body: string): string =>
  sections(body, '## ')
    .map(({ title, text }) => {
      if (isList(text)) return container('indicators', title, text, ':::');
      const [lead, ...rest] = splitSections(text, '### ');
      const inner = rest.map((section) => {
        if (isList(section.text)) return container('indicators', section.title, section.text, ':::');
        if (section.title === '总体要求') return container('box', section.title, section.text, ':::');
        return `### ${section.title}\n\n${section.text.trim()}`;
      });
      return container('panel', title, [lead.text.trim(), ...inner].filter((part) => part !== '').join('\n\n'), '::::');
    })
    .join('\n\n');

const container = (name: string, label: string, text: string, fence: string): string =>
  `${fence}${name}[${label}]\n\n${text.trim()}\n\n${fence}`;

const isList = (text: string): boolean =>
  text
    .trim()
    .split('\n')
    .every((line) => line.startsWith('- '));

interface Section {
  readonly title: string;
  readonly text: string;
}

const sections = (text: string, mark: string): readonly Section[] => splitSections(text, mark).slice(1);

/** Text before the first head, then a section a head. */
const splitSections = (text: string, mark: string): readonly [Section, ...Section[]] => {
  const [lead = '', ...rest] = `\n${text}`.split(`\n${mark}`);
  return [
    { title: '', text: lead },
    ...rest.map((part) => {
      const end = part.indexOf('\n');
      return { title: part.slice(0, end), text: part.slice(end + 1) };
    }),
  ];
};

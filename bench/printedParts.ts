// The printed special issue's text, part by part, each with the measure that print set it to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PrintedPart {
  readonly name: string;
  /** In em of the 9 pt body. */
  readonly measure: number;
  readonly paragraphs: readonly string[];
}

/** Body text of some Markdown, a paragraph an entry: no headings, no list signs, no marks of strong text. */
const bodyOf = (markdown: string): readonly string[] =>
  markdown
    .split(/\n+/u)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/^- /u, '').replaceAll('**', ''));

const withoutFrontMatter = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/u, '');

/** The sections below headings of one level; each keeps its heading's words as its first line. */
const sectionsOf = (markdown: string, level: number): readonly string[] =>
  markdown.split(new RegExp(`^${'#'.repeat(level)} `, 'mu')).slice(1);

const bodyOfSections = (sections: readonly string[]): readonly string[] =>
  sections.flatMap((section) => bodyOf(`# ${section}`));

const reviewAndTasks = (report: string): readonly PrintedPart[] => {
  const [, review = '', tasks = ''] = sectionsOf(report, 2);
  const reviewed = sectionsOf(review, 3);
  const half = Math.ceil(reviewed.length / 2);
  const [aims = '', , ...tasked] = sectionsOf(tasks, 3);
  return [
    { name: 'panel A, 2024, left', measure: 28.95, paragraphs: bodyOfSections(reviewed.slice(0, half)) },
    { name: 'panel A, 2024, right', measure: 30.9, paragraphs: bodyOfSections(reviewed.slice(half)) },
    { name: 'panel A, aims', measure: 39.75, paragraphs: bodyOfSections([aims]) },
    { name: 'panel A, 2025', measure: 45.7, paragraphs: bodyOfSections(tasked) },
  ];
};

const leadsAndItems = (report: string): readonly PrintedPart[] => {
  const parts = sectionsOf(report, 2);
  const leads = parts.map((part) => part.split(/^### /mu)[0] ?? '');
  return [
    { name: 'panel B, leads', measure: 65.7, paragraphs: bodyOfSections(leads) },
    { name: 'panel B, items', measure: 36.4, paragraphs: bodyOfSections(parts.flatMap((part) => sectionsOf(part, 3))) },
  ];
};

/** Reads the folder of the printed edition's cleaned text. */
export const printedParts = (folder: string): readonly PrintedPart[] => {
  const read = (file: string): string => withoutFrontMatter(readFileSync(join(folder, file), 'utf8'));
  return [
    { name: 'opening', measure: 15.75, paragraphs: bodyOf(read('01-opening.md')) },
    { name: 'second plenary', measure: 19.3, paragraphs: bodyOf(read('02-plenary2.md')) },
    { name: 'voices', measure: 15.8, paragraphs: bodyOf(read('03-voices.md')) },
    ...reviewAndTasks(read('04-gov-report.md')),
    ...leadsAndItems(read('05-npc-report.md')),
  ];
};

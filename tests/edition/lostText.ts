// Every character of every story stands on some page, in its order, or a finding says that it does not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../layout/diagnostic/diagnostic.js';
import { accountFor } from '../../layout/press/accountFor.js';
import { countedText } from '../../layout/press/countedCharacter.js';
import { type CountedSource, positionAt, type SourceThread } from '../../layout/press/countedSource.js';
import { countSource } from '../../layout/press/countSource.js';
import { storiesOf } from '../../layout/story/storiesOf.js';
import type { Story } from '../../layout/story/story.js';
import type { MadeUpEdition } from '../../layout/typesetEdition.js';

/** Threads of the front matter that a field without a place takes with it. */
const THREADS: Readonly<Record<string, readonly string[]>> = { picture: ['caption', 'credit'] };

/** Stories that no page shows, and a finding says so. */
const LEFT_OUT: readonly Diagnostic['id'][] = ['filler-unused', 'no-free-slot'];

/** A story's source without what its place has no room for by nature: fields and blocks that were told of. */
const placeable = (source: CountedSource, story: Story, diagnostics: readonly Diagnostic[]): CountedSource => {
  const told = diagnostics.filter(({ span }) => span?.file === story.file);
  const fields = new Set(
    told
      .filter(({ id }) => id === 'field-without-place')
      .flatMap(({ values: { field } }) => THREADS[String(field)] ?? [String(field)]),
  );
  const blocks = told.filter(({ id }) => id === 'block-without-place' || id === 'unknown-heading');
  const dropped = (offset: number): boolean => {
    const { line } = positionAt(source.raw, offset);
    return blocks.some(({ span }) => span && line >= span.start.line && line <= span.end.line);
  };
  if (fields.size === 0 && blocks.length === 0) return source;
  const threads = source.threads
    .filter(({ role, field }) => !field || !fields.has(role))
    .map((thread): SourceThread => {
      if (thread.field || blocks.length === 0) return thread;
      return { ...thread, pieces: thread.pieces.filter(({ offsets: [first] }) => !dropped(first ?? 0)) };
    });
  return { ...source, threads };
};

const lost = (
  story: Story,
  { sheets }: MadeUpEdition,
  root: string,
  diagnostics: readonly Diagnostic[],
): readonly string[] => {
  const lines = sheets
    .flatMap(({ page }) => page.frames)
    .filter((frame) => frame.story === story.id)
    .flatMap((frame) => frame.lines.map((line) => ({ frame, line, text: countedText(line.text) })))
    .filter(({ line }) => !line.generated);
  const leftOut = diagnostics.some(({ id, values }) => LEFT_OUT.includes(id) && values.story === story.id);
  if (leftOut) return lines.length > 0 ? [`${story.id} is on a page, a finding says that it is not`] : [];
  const source = placeable(countSource(readFileSync(join(root, story.file))), story, diagnostics);
  const parted = accountFor(lines, source);
  const overset = diagnostics.filter(({ id, values }) => id === 'overset' && values.story === story.id);
  // Of an overset story the end is missing, nothing before it: each of its lines was found in its order.
  if (parted && (overset.length === 0 || parted.line)) {
    const [expected, found] = [parted.expected.slice(0, 12), parted.found.slice(0, 12)];
    return [`${story.id}: expected “${expected}”, found “${found}”`];
  }
  if (overset.length === 0) return [];
  const all = source.threads.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('').length;
  const missing = all - lines.reduce((sum, { text }) => sum + text.length, 0);
  const told = overset.reduce((sum, { values }) => sum + Number(values.characters), 0);
  // What the finding counts includes spaces, which are not counted here: some of a hundred at most.
  const spaces = Math.ceil(told / 20) + 2;
  return missing > told || missing < told - spaces
    ? [`${story.id}: ${missing} characters are missing, the finding says ${told}`]
    : [];
};

/** Text of a story that is on no page, and nobody was told. */
export const lostText = (made: MadeUpEdition, root: string, diagnostics: readonly Diagnostic[]): readonly string[] =>
  storiesOf(made.edition).flatMap((story) => lost(story, made, root, diagnostics));

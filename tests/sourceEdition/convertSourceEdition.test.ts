// The source edition in our formats reads clean, and every character of it arrives.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEdition } from '../../layout/story/readEdition.js';
import type { Block } from '../../layout/story/story.js';
import { convertSourceEdition, hasSourceEdition, SOURCE_EDITION } from './convertSourceEdition.js';

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
          return block.runs.map((run) => run.text).join('');
        case 'list':
          return textOf(block.items.flatMap((item) => item.blocks));
        case 'container':
          return (block.label?.runs.map((run) => run.text).join('') ?? '') + textOf(block.blocks);
        default:
          return '';
      }
    })
    .join('');

test.skipIf(!hasSourceEdition)('the source edition converts and reads whole', () => {
  const root = mkdtempSync(join(tmpdir(), 'tekan-source-'));
  try {
    const folder = join(root, 'content/2025-01-09');
    convertSourceEdition(folder);
    const { edition, diagnostics } = readEdition(folder, root);
    expect(diagnostics).toEqual([]);
    const files = ['01-opening.md', '02-plenary2.md', '03-voices.md', '04-gov-report.md', '05-npc-report.md'];
    expect(edition?.sheets[0]?.placements.map(({ slot }) => slot)).toEqual([
      'opening',
      'plenary',
      'voices',
      'panelA',
      'panelB',
    ]);
    for (const [index, file] of files.entries()) {
      const raw = readFileSync(join(SOURCE_EDITION, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      const plain = raw.replace(/^(#+|-) /gm, '').replaceAll('\n', '');
      expect(textOf(edition?.sheets[0]?.placements[index]?.story.blocks ?? []), file).toBe(plain);
    }
  } finally {
    rmSync(root, { recursive: true });
  }
});

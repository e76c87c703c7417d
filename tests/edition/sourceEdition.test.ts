// The source edition, where it is at hand, builds with the same template: nothing overset, nothing lost.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXIT } from '../../layout/cli/console.js';
import { convertSourceEdition, hasSourceEdition } from '../sourceEdition/convertSourceEdition.js';
import { type EditionCopy, makeEdition } from './editionCopy.js';
import { pageFaults } from './pageInvariants.js';
import { runBuild } from './runBuild.js';

describe.skipIf(!hasSourceEdition)('the source edition', () => {
  let copy: EditionCopy;
  beforeAll(() => {
    copy = makeEdition(convertSourceEdition);
  });
  afterAll(() => copy.dispose());

  test('goes to press', async () => {
    const out = join(copy.root, 'out');
    const { status, findings } = await runBuild(copy.folder, { out });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(status).toBe(EXIT.well);
    expect(existsSync(join(out, 'press.pdf'))).toBe(true);
  });

  test('its page holds', async () => {
    expect(pageFaults(await copy.typeset(), copy.root)).toEqual([]);
  });
});

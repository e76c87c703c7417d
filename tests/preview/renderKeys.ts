// `npm run pictures`: the pictures of templates/README.md, what each key does on a page of a few lines. Names after it draw those alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { drawKeys } from './drawKeys.js';
import { PICTURES } from './keys/pictures.js';

const FOLDER = 'templates/pictures';
/** What a page of a few lines has by its nature. */
const OF_SMALL_PAGES = [
  'loose-line',
  'story-empty',
  'hole',
  'head-without-story',
  'headline-at-foot',
  'through-gutter',
  'uneven-feet',
  'picture-missing-for',
];

const asked = process.argv.slice(2);

mkdirSync(FOLDER, { recursive: true });
const library = await PDFiumLibrary.init();
for (const picture of PICTURES.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const { png, findings } = await drawKeys(picture, library);
  const file = `${FOLDER}/${picture.name}.png`;
  writeFileSync(file, png);
  console.log(`${file}  ${Math.round(png.length / 1024)} KiB`);
  for (const { id, values } of findings.filter(
    ({ id, severity }) => severity !== 'note' && !OF_SMALL_PAGES.includes(id),
  ))
    console.log(`  ${id} ${JSON.stringify(values)}`);
}
library.destroy();

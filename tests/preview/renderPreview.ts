// `npm run preview`: the press files of the shipped editions as pictures, one a page; names after it draw those editions alone.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/** The longer side of a picture in pixels. */
const LONGER_SIDE = 1600;
/** The page is drawn so much larger first: hairlines and 8 pt type come out evener when they are scaled down. */
const OVERSAMPLING = 2;
/** Few inks and their tints: a palette holds them at a third of the size. */
const COLOURS = 128;

const asked = process.argv.slice(2);
const editions = asked.length > 0 ? asked : readdirSync('content').sort();
const library = await PDFiumLibrary.init();
for (const edition of editions) {
  const press = join('output', edition, 'press.pdf');
  if (!existsSync(press)) {
    console.log(`${press} is not there: npx tekan build content/${edition}`);
    if (asked.length > 0) process.exitCode = 1;
    continue;
  }
  const document = await library.loadDocument(readFileSync(press));
  const count = document.getPageCount();
  for (let index = 0; index < count; index++) {
    const page = document.getPage(index);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const scale = LONGER_SIDE / Math.max(originalWidth, originalHeight);
    const width = Math.round(scale * originalWidth);
    const { data } = await page.render({
      scale: OVERSAMPLING * scale,
      render: ({ data, width: drawn, height }) =>
        sharp(data, { raw: { width: drawn, height, channels: 4 } })
          .resize({ width })
          .flatten({ background: '#fff' })
          .png({ palette: true, colours: COLOURS, dither: 0.5, effort: 10, compressionLevel: 9 })
          .toBuffer(),
    });
    const picture = join('content', edition, count === 1 ? 'page.png' : `page-${index + 1}.png`);
    writeFileSync(picture, data);
    console.log(`${picture}  ${width} px wide, ${Math.round(data.length / 1024)} KiB`);
  }
  document.destroy();
}
library.destroy();

// `npm run preview`: the press file of an edition as the picture that the README shows.
import { readFileSync, writeFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

const [press = 'output/2025-01-09/press.pdf', picture = 'content/2025-01-09/page.png'] = process.argv.slice(2);

/** Width of the picture in pixels. */
const WIDTH = 1600;
/** The page is drawn so much larger first: hairlines and 8 pt type come out evener when they are scaled down. */
const OVERSAMPLING = 2;
/** Few inks and their tints: a palette holds them at a third of the size. */
const COLOURS = 128;

const library = await PDFiumLibrary.init();
const document = await library.loadDocument(readFileSync(press));
const page = document.getPage(0);
const scale = (OVERSAMPLING * WIDTH) / page.getOriginalSize().originalWidth;
const rendered = await page.render({
  scale,
  render: ({ data, width, height }) =>
    sharp(data, { raw: { width, height, channels: 4 } })
      .resize({ width: WIDTH })
      .flatten({ background: '#fff' })
      .png({ palette: true, colours: COLOURS, dither: 0.5, effort: 10, compressionLevel: 9 })
      .toBuffer(),
});
document.destroy();
library.destroy();
writeFileSync(picture, rendered.data);
console.log(`${picture}  ${WIDTH} px wide, ${Math.round(rendered.data.length / 1024)} KiB`);

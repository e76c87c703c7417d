// The panels' photo: a boat on a river under a round sun, so that a crop is seen at once.
import sharp from 'sharp';

const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">
<rect width="900" height="600" fill="#dfe6ea"/>
<circle cx="660" cy="150" r="70" fill="#f4d9a4"/>
<path d="M0 330 L150 210 L260 280 L420 150 L600 300 L720 230 L900 340 L900 420 L0 420 Z" fill="#9aa9b2"/>
<path d="M0 370 L200 300 L380 360 L560 310 L900 390 L900 430 L0 430 Z" fill="#71828c"/>
<rect y="415" width="900" height="185" fill="#bccbd3"/>
<path d="M60 470 H260 M520 455 H760 M180 540 H420 M600 560 H840" stroke="#93a6b0" stroke-width="8"/>
<path d="M250 470 L520 470 L480 520 L300 520 Z" fill="#5a3b2e"/>
<path d="M380 465 L380 290 L490 440 Z" fill="#b5482f"/>
<path d="M368 465 L368 320 L300 445 Z" fill="#cf6a4b"/>
</svg>`;

/** The picture file of every story that names one. */
export const PHOTO = 'boat.png';

export const drawPhoto = (): Promise<Buffer> => sharp(Buffer.from(DRAWING)).png().toBuffer();

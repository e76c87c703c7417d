// All pictures of templates/README.md, in its order.
import { FLOW_PICTURES } from './flow.js';
import { HEAD_PICTURES } from './heads.js';
import { INSET_PICTURES } from './insets.js';
import { LINE_PICTURES } from './lines.js';
import type { KeyPicture } from './panel.js';
import { SHEET_PICTURES } from './sheet.js';
import { TYPE_PICTURES } from './type.js';

export const PICTURES: readonly KeyPicture[] = [
  ...SHEET_PICTURES,
  ...LINE_PICTURES,
  ...TYPE_PICTURES,
  ...HEAD_PICTURES,
  ...FLOW_PICTURES,
  ...INSET_PICTURES,
];

// The views and the editions they belong to.
import type { View } from '../sheet.js';
import { ferry } from './ferry.js';
import { flowerMarket } from './flowerMarket.js';
import { kite } from './kite.js';
import { libraryNight } from './libraryNight.js';
import { oldEstate } from './oldEstate.js';
import { riverGreenway } from './riverGreenway.js';
import { springPloughing } from './springPloughing.js';
import { workshop } from './workshop.js';

export const VIEWS: readonly { readonly edition: string; readonly view: View }[] = [
  { edition: '2025-03-12', view: riverGreenway },
  { edition: '2025-03-12', view: springPloughing },
  { edition: '2025-03-12', view: oldEstate },
  { edition: '2025-03-12', view: workshop },
  { edition: '2025-03-12', view: libraryNight },
  { edition: '2025-03-12', view: ferry },
  { edition: '2025-03-12', view: kite },
  { edition: '2025-03-14', view: flowerMarket },
];

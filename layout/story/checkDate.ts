// An edition's date and weekday agree.
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.js';
import type { Yaml } from '../diagnostic/readYaml.js';
import type { EditionYaml } from './editionSchema.js';

const WEEKDAYS = '日一二三四五六';

/** Says where the date is no day of the calendar, or another day of the week than printed. */
export const checkDate = (
  yaml: Yaml,
  { date, weekday }: Pick<EditionYaml, 'date' | 'weekday'>,
): readonly Diagnostic[] => {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) {
    return [diagnose('edition-date', { date }, yaml.spanOf(['date']))];
  }
  const name = WEEKDAYS[day.getUTCDay()];
  const accepted = [`星期${name}`, `周${name}`, ...(name === '日' ? ['星期天', '周天'] : [])];
  if (accepted.includes(weekday)) return [];
  return [diagnose('edition-weekday', { date, expected: `星期${name}`, given: weekday }, yaml.spanOf(['weekday']))];
};

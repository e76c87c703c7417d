// Parts with `direction: vertical`: their styles turned, and keys refused that would do nothing.
import { diagnose } from '../diagnostic/diagnostic.js';
import type { Names, Path } from './names.js';
import type { FlowSource, HeadSource } from './partSchema.js';
import type { TextStyle } from './style.js';
import type { FlowHead, FlowPart, HeadSetting, RunInHead } from './template.js';

/** Keys of a flow that have no meaning in vertical lines. */
const HORIZONTAL_FLOW_KEYS = [
  'columns',
  'gutter',
  'columnRule',
  'list',
  'picture',
  'insets',
  'jump',
  'dropCap',
] as const;
/** Keys of a head that have none: its length is free. */
const HORIZONTAL_HEAD_KEYS = ['letterWidth', 'spacing', 'fit'] as const;

/** Keys of a heading inside a vertical flow that have none: it is a line like others, in a style of its own. */
const HORIZONTAL_FLOW_HEAD_KEYS = [
  ...HORIZONTAL_HEAD_KEYS,
  ...(['smallest', 'step', 'shape', 'lines', 'leading', 'breakAtSpace', 'sides', 'ground', 'rows', 'bullet'] as const),
] as const;

const refuseKeys = <K extends string>(
  source: Readonly<Partial<Record<K, unknown>>>,
  keys: readonly K[],
  names: Names,
  path: Path,
): void => {
  for (const key of keys) {
    if (source[key] !== undefined) names.report(diagnose('key-not-vertical', { key }, names.spanOf([...path, key])));
  }
};

const upright = (style: TextStyle): TextStyle => ({ ...style, direction: 'vertical' });

/** A head's setting in vertical lines. */
export const uprightHead = (setting: HeadSetting, source: HeadSource, names: Names, path: Path): HeadSetting => {
  refuseKeys(source, HORIZONTAL_HEAD_KEYS, names, path);
  return { ...setting, style: upright(setting.style) };
};

const uprightFlowHead = (head: FlowHead | RunInHead): FlowHead | RunInHead =>
  head.type === 'runIn' ? head : { ...head, setting: { ...head.setting, style: upright(head.setting.style) } };

const uprightHeads = <K>(heads: ReadonlyMap<K, FlowHead | RunInHead>): ReadonlyMap<K, FlowHead | RunInHead> =>
  new Map([...heads].map(([key, head]) => [key, uprightFlowHead(head)]));

/** The flow with all its styles vertical. */
export const uprightFlow = (part: FlowPart, source: FlowSource, names: Names, path: Path): FlowPart => {
  refuseKeys(source, HORIZONTAL_FLOW_KEYS, names, path);
  for (const kind of ['headings', 'leaves'] as const) {
    for (const [key, head] of Object.entries(source[kind] ?? {})) {
      if (!('runIn' in head)) refuseKeys(head, HORIZONTAL_FLOW_HEAD_KEYS, names, [...path, kind, key]);
    }
  }
  if (!source.rows) names.report(diagnose('vertical-rows', {}, names.spanOf(path)));
  const [least, most] = source.rows ?? [1, 1];
  return {
    ...part,
    vertical: { least, most },
    paragraph: upright(part.paragraph),
    headings: uprightHeads(part.headings),
    leaves: uprightHeads(part.leaves),
    ...(part.quote && { quote: { ...part.quote, style: upright(part.quote.style) } }),
    ...(part.signature && { signature: { ...part.signature, style: upright(part.signature.style) } }),
  };
};

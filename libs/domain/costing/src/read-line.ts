import type { ModelLine } from './costing-model.js';
import { LINE_KINDS, LINE_NATURES } from './model.js';
import { ReadObject, type Faults } from './read-object.js';
import { readShare } from './read-share.js';

const FIELDS = [
  'code',
  'name',
  'kind',
  'nature',
  'year',
  'amountCents',
  'perUserCents',
  'contingency',
  'escalates',
  'share',
];

/** One line of an input, without its grants. */
export function readLine(
  value: unknown,
  path: string,
  years: number,
  places: ReadonlyMap<string, number>,
  faults: Faults,
): ModelLine {
  const read = new ReadObject(value, path, FIELDS, faults);
  const perUser = read.has('perUserCents') ? read.cents('perUserCents') : null;
  const year = read.whole('year', Number.MAX_SAFE_INTEGER);
  if (year > years) read.fault('year', 'YEAR_OUTSIDE_HORIZON');
  return {
    code: read.code('code'),
    name: read.name('name'),
    kind: read.oneOf('kind', LINE_KINDS),
    nature: read.oneOf('nature', LINE_NATURES),
    year,
    amount: read.cents('amountCents'),
    perUser,
    contingency: read.truth('contingency'),
    escalates: read.truth('escalates'),
    ...(read.there
      ? readShare(read.value('share'), read.at('share'), places, perUser !== null, faults)
      : { rule: 'EQUAL', fixed: null, bounds: null }),
    grant: 0n,
    grantPath: '',
  };
}

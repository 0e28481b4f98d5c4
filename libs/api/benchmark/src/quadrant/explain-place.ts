import { translate, type Locale } from '@commonworks/api-platform';
import {
  decimalsToTell,
  positionOf,
  type Axis,
  type Lens,
  type MissingAxes,
  type Region,
  type Thresholds,
} from '@commonworks/domain-opportunity';

export type RegionNames = Readonly<Record<Region, string>>;

/** What the explanations need to know beside the scores. */
export interface Setting {
  readonly lens: Lens;
  readonly thresholds: Thresholds;
  readonly names: RegionNames;
  readonly locale: Locale;
}

/** Decimals of a score, where it does not take more to tell it from the line. */
const DECIMALS = 1;

/** Why a service with both scores stands where it stands; `region` is null on the line. */
export function explainPlace(scores: Record<Axis, number>, region: Region | null, setting: Setting): string {
  const { locale, names } = setting;
  const sides = { x: explainSide('x', scores.x, setting), y: explainSide('y', scores.y, setting) };
  return region === null
    ? translate(locale, 'benchmark:quadrant.onLine', sides)
    : translate(locale, 'benchmark:quadrant.inRegion', { ...sides, region: names[region] });
}

function explainSide(axis: Axis, score: number, { lens, thresholds, locale }: Setting): string {
  const threshold = thresholds[axis];
  const position = positionOf(score, threshold);
  const side = position === 'ON' && thresholds.lineIsHigh ? 'ON_AND_HIGH' : position;
  const number = new Intl.NumberFormat(`${locale}-CA`, {
    maximumFractionDigits: decimalsToTell(score, threshold, DECIMALS),
  });
  const figures = { score: number.format(score), line: number.format(threshold) };
  return axis === 'x'
    ? translate(locale, `benchmark:quadrant.x.${lens}.${side}`, figures)
    : translate(locale, `benchmark:quadrant.y.${side}`, figures);
}

/** Which scores are missing, and whether because nobody gave one or because it is not shown. */
export function explainMissing(
  missing: MissingAxes,
  region: Region | null,
  { lens, names, locale }: Setting,
): string {
  const { x = 'KNOWN', y = 'KNOWN' } = missing;
  return translate(locale, `benchmark:quadrant.missing.${lens}.${x}_${y}`, {
    region: region === null ? '' : names[region],
  });
}

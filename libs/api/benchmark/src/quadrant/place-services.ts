import { presentService } from '@commonworks/api-catalogue';
import { translate, type Locale } from '@commonworks/api-platform';
import {
  classifyQuadrant,
  type Axis,
  type Lens,
  type Placement,
  type Region,
  type Thresholds,
} from '@commonworks/domain-opportunity';
import { type AskedService } from '../results/service-results.js';
import { type QuadrantPointObject, type UnplacedServiceObject } from './quadrant.types.js';

/** A service's scores on the two axes, 0 to 100; null where unknown. */
export interface AxisScores {
  readonly asked: AskedService;
  readonly x: number | null;
  readonly y: number | null;
  /** Municipalities in the scores; null for one municipality's own. */
  readonly n: number | null;
  /** A score of the region is of the named alone. */
  readonly namedOnly: boolean;
}

export type RegionNames = Readonly<Record<Region, string>>;

/** What the explanations need to know beside the scores. */
export interface Setting {
  readonly lens: Lens;
  readonly thresholds: Thresholds;
  readonly names: RegionNames;
  readonly locale: Locale;
}

/** Puts services with two scores in their places and lists the others, each with its reason in words. */
export function placeServices(
  services: readonly AxisScores[],
  setting: Setting,
): { points: QuadrantPointObject[]; unplaced: UnplacedServiceObject[] } {
  const points: QuadrantPointObject[] = [];
  const unplaced: UnplacedServiceObject[] = [];
  for (const { asked, x, y, n, namedOnly } of services) {
    const service = presentService(asked.service, setting.locale);
    const placement = classifyQuadrant(setting.lens, x, y, setting.thresholds);
    if (placement.placed) {
      const explanation = explainPlace(placement, setting);
      const { x: across, y: up, region } = placement;
      points.push({ service, x: across, y: up, region, explanation, n, namedOnly });
    } else {
      const explanation = explainMissing(placement.missing, placement.region, setting);
      unplaced.push({ service, region: placement.region, explanation });
    }
  }
  return { points, unplaced };
}

function explainPlace(
  { x, y, xHigh, yHigh, region }: Extract<Placement, { placed: true }>,
  { lens, thresholds, names, locale }: Setting,
): string {
  const number = new Intl.NumberFormat(`${locale}-CA`, { maximumFractionDigits: 1 });
  const which = `${xHigh ? 'high' : 'low'}${yHigh ? 'High' : 'Low'}`;
  const lines = thresholds.x === thresholds.y ? 'oneLine' : 'twoLines';
  return translate(locale, `benchmark:quadrant.${lens}.${lines}.${which}`, {
    x: number.format(x),
    y: number.format(y),
    lineX: number.format(thresholds.x),
    lineY: number.format(thresholds.y),
    region: names[region],
  });
}

function explainMissing(
  missing: readonly Axis[],
  region: Region | null,
  { lens, names, locale }: Setting,
): string {
  const which = missing.length === 2 ? 'both' : missing[0];
  return translate(locale, `benchmark:quadrant.${lens}.missing.${which}`, {
    region: region === null ? '' : names[region],
  });
}

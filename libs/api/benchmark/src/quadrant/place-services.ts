import { type PublishedReason } from '@commonworks/api-campaign';
import { presentService } from '@commonworks/api-catalogue';
import { classifyQuadrant, type AxisScore, type MissingAxes } from '@commonworks/domain-opportunity';
import { type AskedService } from '../results/service-results.js';
import { explainWithheld } from '../results/withheld.js';
import { explainMissing, explainPlace, type Setting } from './explain-place.js';
import { type QuadrantPointObject, type UnplacedServiceObject } from './quadrant.types.js';

/** A service's scores on the two axes. */
export interface ServiceScores {
  readonly asked: AskedService;
  readonly x: AxisScore;
  readonly y: AxisScore;
  /** Municipalities in the scores; null for one municipality's own. */
  readonly n: number | null;
  /** A score of the region is of the named alone. */
  readonly namedOnly: boolean;
}

/** Puts services with two scores in their places and lists the others, each with its reason in words. */
export function placeServices(
  services: readonly ServiceScores[],
  setting: Setting,
): { points: QuadrantPointObject[]; unplaced: UnplacedServiceObject[] } {
  const points: QuadrantPointObject[] = [];
  const unplaced: UnplacedServiceObject[] = [];
  for (const { asked, x, y, n, namedOnly } of services) {
    const service = presentService(asked.service, setting.locale);
    const placement = classifyQuadrant(setting.lens, x, y, setting.thresholds);
    if (placement.at === 'BESIDE') {
      const { region, missing } = placement;
      const withheld = explainWithheld(reasonOf(missing), setting.locale);
      unplaced.push({ service, region, withheld, explanation: explainMissing(missing, region, setting) });
    } else {
      const region = placement.at === 'REGION' ? placement.region : null;
      const scores = { x: placement.x, y: placement.y };
      const explanation = explainPlace(scores, region, setting);
      points.push({ service, ...scores, region, onLine: region === null, explanation, n, namedOnly });
    }
  }
  return { points, unplaced };
}

/** The one reason for which scores are withheld; null where they are only unknown. */
function reasonOf({ x, y }: MissingAxes): PublishedReason | null {
  return x === 'WITHHELD' || y === 'WITHHELD' ? 'PROTECTED' : null;
}

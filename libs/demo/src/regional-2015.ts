import type { DemoAnswer, DemoCampaign, DemoMunicipality, DemoQuestion } from './demo-campaign.js';
import { regional } from './facts.js';
import { regionalSharing, sharesInAggregateOnly } from './regional-sharing.js';
import { syntheticAnswer } from './synthetic-answer.js';

const LETHBRIDGE = 'City of Lethbridge';

/** Levels (1–5) of Lethbridge's 13 plotted services, spread over the regions of both lenses. */
const LETHBRIDGE_LEVELS: Record<
  string,
  { ENABLEMENT: number; PRIORITY: number; READINESS: number; IMPROVEMENT: number }
> = {
  'Asset Access': { ENABLEMENT: 2, PRIORITY: 4, READINESS: 2, IMPROVEMENT: 4 },
  'Business Intelligence': { ENABLEMENT: 2, PRIORITY: 3, READINESS: 1, IMPROVEMENT: 5 },
  Cemeteries: { ENABLEMENT: 4, PRIORITY: 1, READINESS: 5, IMPROVEMENT: 2 },
  Council: { ENABLEMENT: 3, PRIORITY: 5, READINESS: 4, IMPROVEMENT: 4 },
  'Financial Management': { ENABLEMENT: 4, PRIORITY: 4, READINESS: 4, IMPROVEMENT: 3 },
  'Information Management': { ENABLEMENT: 2, PRIORITY: 5, READINESS: 2, IMPROVEMENT: 5 },
  Infrastructure: { ENABLEMENT: 4, PRIORITY: 3, READINESS: 5, IMPROVEMENT: 3 },
  'Integrated Service Delivery': { ENABLEMENT: 1, PRIORITY: 2, READINESS: 1, IMPROVEMENT: 4 },
  'Land Planning and Development': { ENABLEMENT: 3, PRIORITY: 4, READINESS: 3, IMPROVEMENT: 5 },
  Parks: { ENABLEMENT: 3, PRIORITY: 2, READINESS: 3, IMPROVEMENT: 2 },
  'Professional Support': { ENABLEMENT: 3, PRIORITY: 2, READINESS: 2, IMPROVEMENT: 3 },
  Recreation: { ENABLEMENT: 2, PRIORITY: 5, READINESS: 3, IMPROVEMENT: 4 },
  'Server and Storage': { ENABLEMENT: 5, PRIORITY: 4, READINESS: 5, IMPROVEMENT: 4 },
};

/** A question on which all who share in aggregate gave one level: its figures must then be of the named alone. */
const SAME_ANSWER_QUESTION = 'cemeteries.readiness';

function answer(m: DemoMunicipality, q: DemoQuestion): DemoAnswer | null {
  if (q.settings.kind === 'SCALE' && q.serviceName !== null && m.name === LETHBRIDGE) {
    const levels = LETHBRIDGE_LEVELS[q.serviceName];
    const level = levels?.[q.dimension as keyof typeof levels];
    return level
      ? { questionId: q.id, state: 'ANSWERED', value: level }
      : { questionId: q.id, state: 'NOT_APPLICABLE', value: null };
  }
  if (q.code === SAME_ANSWER_QUESTION && sharesInAggregateOnly(m.name)) {
    return { questionId: q.id, state: 'ANSWERED', value: 2 };
  }
  return syntheticAnswer({ municipality: m, cycle: '2015' }, q);
}

export function regional2015(municipalities: DemoMunicipality[]): DemoCampaign {
  return {
    name: regional.campaign.name,
    cycle: regional.campaign.cycle,
    year: 2015,
    template: { code: 'regional-capability', version: 1 },
    outcome: 'RELEASED',
    closesOn: '2015-04-30',
    synthetic: true,
    workbooks: (questions) =>
      municipalities.map((m) => ({
        municipality: m.name,
        status: 'SUBMITTED',
        ...regionalSharing(m.name),
        answers: questions.flatMap((q) => answer(m, q) ?? []),
      })),
  };
}

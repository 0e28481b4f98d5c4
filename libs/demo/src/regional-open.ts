import type { DemoCampaign, DemoMunicipality, DemoWorkbook } from './demo-campaign.js';
import { regionalSharing } from './regional-sharing.js';
import { syntheticAnswer } from './synthetic-answer.js';

/**
 * How far those who have not submitted yet have come: the share of sections they have been through. All share by
 * name: were one of the hidden to stay away, the figures of both rounds would be of the named alone.
 */
const PHASES: Record<string, { status: DemoWorkbook['status']; through: number }> = {
  'City of Lethbridge': { status: 'IN_PROGRESS', through: 0.6 },
  'City of Grande Prairie': { status: 'IN_REVIEW', through: 1 },
  'Town of High River': { status: 'CHANGES_REQUESTED', through: 0.9 },
  'Sturgeon County': { status: 'IN_PROGRESS', through: 0.45 },
  'Town of Banff': { status: 'IN_PROGRESS', through: 0.2 },
  'City of Lloydminster': { status: 'IN_PROGRESS', through: 0.05 },
  'Leduc County': { status: 'IN_PROGRESS', through: 0 },
};
const DONE = { status: 'SUBMITTED' as const, through: 1 };

/** The round that is under way: most have submitted, some have not, and the demo's people can act on it. */
export function regionalOpen(municipalities: DemoMunicipality[]): DemoCampaign {
  return {
    name: 'Regional Collaboration Initiative 2026',
    cycle: '2026',
    year: 2026,
    template: { code: 'regional-capability', version: 2 },
    outcome: 'OPEN',
    closesOn: '2026-12-18',
    synthetic: true,
    workbooks: (questions) => {
      const sections = [...new Set(questions.map((q) => q.sectionId))];
      return municipalities.map((m) => {
        const { status, through } = PHASES[m.name] ?? DONE;
        const reached = new Set(sections.slice(0, Math.round(through * sections.length)));
        return {
          municipality: m.name,
          status,
          ...regionalSharing(m.name),
          answers: questions.flatMap((q) =>
            reached.has(q.sectionId) ? (syntheticAnswer({ municipality: m, cycle: '2026' }, q) ?? []) : [],
          ),
        };
      });
    },
  };
}

import type { DemoCampaign, DemoMunicipality, DemoQuestion, DemoWorkbook } from './demo-campaign.js';
import { CONTRIBUTOR_SECTION, demoPeople } from './demo-people.js';
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
const CONTRIBUTING = new Set(
  demoPeople.flatMap(({ role, municipality }) => (role === 'CONTRIBUTOR' && municipality) || []),
);

/** The second half of the section handed to the demo's contributor, which waits for them. */
function leftToContributor(questions: readonly DemoQuestion[]): ReadonlySet<string> {
  const handedOver = questions.filter(({ sectionCode }) => sectionCode === CONTRIBUTOR_SECTION);
  return new Set(handedOver.slice(Math.ceil(handedOver.length / 2)).map(({ id }) => id));
}

const DONE = { status: 'SUBMITTED' as const, through: 1 };

/** The round that is under way: most have submitted, some have not, and the demo's people can act on it. */
export function regionalOpen(municipalities: DemoMunicipality[]): DemoCampaign {
  return {
    name: 'Regional Collaboration Initiative 2026',
    cycle: '2026',
    year: 2026,
    template: { code: 'regional-capability', version: 3 },
    outcome: 'OPEN',
    closesOn: '2026-12-18',
    synthetic: true,
    workbooks: (questions) => {
      const sections = [...new Set(questions.map((q) => q.sectionId))];
      const waiting = leftToContributor(questions);
      return municipalities.map((m) => {
        const { status, through } = PHASES[m.name] ?? DONE;
        const reached = new Set(sections.slice(0, Math.round(through * sections.length)));
        const left = CONTRIBUTING.has(m.name) ? waiting : new Set<string>();
        return {
          municipality: m.name,
          status,
          ...regionalSharing(m.name),
          answers: questions.flatMap((q) =>
            reached.has(q.sectionId) && !left.has(q.id)
              ? (syntheticAnswer({ municipality: m, cycle: '2026' }, q) ?? [])
              : [],
          ),
        };
      });
    },
  };
}

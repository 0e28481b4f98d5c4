import { describe, expect, it } from '@jest/globals';
import type { DemoQuestion } from './demo-campaign.js';
import { demoConsortia } from './demo-consortia.js';
import { CONTRIBUTOR_SECTION, demoPeople } from './demo-people.js';

const SECTIONS = ['first', CONTRIBUTOR_SECTION, 'third', 'fourth', 'fifth'];
const questions: DemoQuestion[] = SECTIONS.flatMap((sectionCode) =>
  ['enablement', 'priority', 'readiness', 'improvement'].map((dimension) => ({
    id: `${sectionCode} ${dimension}`,
    code: `${sectionCode}.${dimension}`,
    sectionId: sectionCode,
    sectionCode,
    serviceCode: sectionCode,
    serviceName: sectionCode,
    dimension: dimension.toUpperCase(),
    settings: { kind: 'SCALE', levels: Array.from({ length: 5 }, (_, i) => ({ en: `${i}`, fr: `${i}` })) },
  })),
);

describe('the round that is under way', () => {
  const open = demoConsortia()[0].campaigns.find(({ outcome }) => outcome === 'OPEN');

  it.each(demoPeople.filter(({ role }) => role === 'CONTRIBUTOR'))(
    'leaves $name something to answer in the section handed over, and shows something answered',
    ({ municipality }) => {
      const workbook = open?.workbooks(questions).find((each) => each.municipality === municipality);
      expect(workbook?.status).toBe('IN_PROGRESS');
      const given = workbook?.answers.filter(({ questionId }) => questionId.startsWith(CONTRIBUTOR_SECTION));
      expect(given?.length).toBeGreaterThan(0);
      expect(given?.length).toBeLessThan(4);
    },
  );
});

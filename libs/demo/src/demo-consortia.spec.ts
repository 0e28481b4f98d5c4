import { describe, expect, it } from '@jest/globals';
import type { DemoQuestion } from './demo-campaign.js';
import { demoConsortia } from './demo-consortia.js';
import { regional } from './facts.js';

const DIMENSIONS = ['ENABLEMENT', 'PRIORITY', 'READINESS', 'IMPROVEMENT'];
const questions: DemoQuestion[] = [...regional.servicesPlottedForLethbridge, 'Transit', 'Utilities'].flatMap(
  (name) =>
    DIMENSIONS.map((dimension) => ({
      id: `${name} ${dimension}`,
      code: `${name.toLowerCase().replaceAll(' ', '-')}.${dimension.toLowerCase()}`,
      sectionId: 'section',
      sectionCode: 'section',
      serviceCode: name.toLowerCase().replaceAll(' ', '-'),
      serviceName: name,
      dimension,
      settings: { kind: 'SCALE', levels: Array.from({ length: 5 }, (_, i) => ({ en: `${i}`, fr: `${i}` })) },
    })),
);

describe('the regional demo', () => {
  const [prairies] = demoConsortia();
  const [campaign2015] = prairies.campaigns;
  const workbooks = campaign2015.workbooks(questions);

  it('has the 27 municipalities of 2015, two thirds by name and a quarter in aggregate only', () => {
    expect(prairies.municipalities).toHaveLength(27);
    const by = (level: string) => workbooks.filter((w) => w.sharing === level).length;
    expect(by('NAMED') / 27).toBeCloseTo(2 / 3, 0);
    expect(by('AGGREGATE') / 27).toBeCloseTo(1 / 4, 1);
    expect(workbooks.filter((w) => w.privateSections.length > 0).length).toBeGreaterThan(1);
  });

  it('fills Lethbridge so that its 13 plotted services, and no others, have all four dimensions', () => {
    const lethbridge = workbooks.find((w) => w.municipality === 'City of Lethbridge');
    const answered = lethbridge?.answers.filter((a) => a.state === 'ANSWERED').map((a) => a.questionId);
    expect(answered?.toSorted()).toEqual(
      regional.servicesPlottedForLethbridge.flatMap((s) => DIMENSIONS.map((d) => `${s} ${d}`)).toSorted(),
    );
  });

  it('gives the same answers every time, and others in another round', () => {
    expect(demoConsortia()[0].campaigns[0].workbooks(questions)).toEqual(workbooks);
    const answersOf2026 = prairies.campaigns[1]
      .workbooks(questions)
      .find((w) => w.municipality === 'City of Red Deer');
    const answersOf2015 = workbooks.find((w) => w.municipality === 'City of Red Deer');
    expect(answersOf2026?.answers).not.toEqual(answersOf2015?.answers);
  });

  it('hangs together: services with better technology are a lower priority to improve', () => {
    const level = (m: string, service: string, dimension: string) =>
      workbooks
        .find((w) => w.municipality === m)
        ?.answers.find((a) => a.questionId === `${service} ${dimension}`)?.value;
    const pairs = prairies.municipalities.flatMap((m) =>
      regional.servicesPlottedForLethbridge.flatMap((s) => {
        const [x, y] = [level(m.name, s, 'ENABLEMENT'), level(m.name, s, 'PRIORITY')];
        return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : [];
      }),
    );
    const mean = (i: number) => pairs.reduce((sum, p) => sum + p[i], 0) / pairs.length;
    const [mx, my] = [mean(0), mean(1)];
    const covariance = pairs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
    expect(covariance).toBeLessThan(0);
  });
});

describe('the comparators', () => {
  it('are the five published municipalities', () => {
    const durham = demoConsortia()[1];
    expect(durham.municipalities.map((m) => m.name)).toContain('Municipality of Clarington');
    expect(durham.municipalities).toHaveLength(5);
    expect(durham.campaigns.map((c) => c.synthetic)).toEqual([false, true]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { DemoQuestion } from './demo-campaign.js';
import { durhamAssessment2017 } from './durham-assessment-2017.js';
import { clarington, durham } from './facts.js';

interface Template {
  sections: { rows: { service: string; name: { en: string } }[] }[];
}

const template = JSON.parse(
  readFileSync(
    new URL('../../api/catalogue/content/template-four-layer-assessment-1.json', import.meta.url),
    'utf8',
  ),
) as Template;
const questions: DemoQuestion[] = template.sections.flatMap(({ rows }) =>
  rows.map(({ service, name }) => ({
    id: service,
    code: `${service}.rating`,
    sectionId: 'section',
    sectionCode: 'section',
    serviceCode: service,
    serviceName: name.en,
    dimension: null,
    settings: { kind: 'RATING' },
  })),
);
const municipalities = durham.comparators.map(({ name, population }) => ({ name, type: 'TOWN', population }));
const workbooksOf = (asked: DemoQuestion[]) => durhamAssessment2017(municipalities).workbooks(asked);
const workbookOf = (name: string, asked = questions) =>
  workbooksOf(asked).find((workbook) => workbook.municipality === name);

describe('Clarington’s assessment', () => {
  it('answers every element of the template with the rating that follows from the plan', () => {
    const own = workbookOf('Municipality of Clarington');
    const nameOf = new Map(questions.map((q) => [q.id, q.serviceName]));
    const answered = own?.answers.map(({ questionId, value }) => [nameOf.get(questionId), [value].flat()]);
    expect(Object.fromEntries(answered ?? [])).toEqual(
      Object.fromEntries(
        clarington.elements.map(({ element, rating, workPlanned }) => [
          element,
          workPlanned ? [rating, 'WORK_PLANNED'] : [rating],
        ]),
      ),
    );
  });

  it('holds what the plan says of each element, in both languages', () => {
    const own = workbookOf('Municipality of Clarington');
    expect(own?.findings?.map(({ rating, observation }) => ({ rating, ...observation }))).toEqual(
      clarington.elements.map(({ rating, observation, observationFr }) => ({
        rating,
        en: observation,
        fr: observationFr,
      })),
    );
  });

  it('invents nothing where the plan does not speak of an element', () => {
    const unheard = { ...questions[0], id: 'unheard', serviceCode: 'unheard', serviceName: 'Unheard of' };
    const own = workbookOf('Municipality of Clarington', [unheard]);
    expect(own?.answers).toEqual([{ questionId: 'unheard', state: 'UNKNOWN', value: null }]);
    expect(own?.findings).toEqual([]);
  });
});

it('the plan speaks of nobody else: the others’ answers are invented, and nothing is published of them', () => {
  const others = workbooksOf(questions).filter((w) => w.municipality !== 'Municipality of Clarington');
  expect(others).toHaveLength(4);
  for (const { answers, findings = [] } of others) {
    expect(answers.length).toBeGreaterThan(0);
    expect(findings).toEqual([]);
  }
});

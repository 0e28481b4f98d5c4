import { type GivenAnswer } from '@commonworks/domain-assessment';
import { describe, expect, it } from '@jest/globals';
import { expandTemplate } from '../content/expand-template.js';
import { readReferenceContent } from '../content/reference-content.js';
import { deriveFigures } from './derive-figures.js';
import { composeTemplate } from './template-content.js';
import { type Question, type Section, type TemplateVersion } from './template.entity.js';

/** The comparators' template, its questions' ids being their codes. */
function comparators() {
  const content = readReferenceContent().templates.find((t) => t.code === 'it-comparators');
  if (!content) throw new Error('no comparators');
  const sections = expandTemplate(content).map((section) => ({
    id: section.code,
    code: section.code,
    titleEn: section.title.en,
    titleFr: section.title.fr,
    questions: section.questions.map(
      (q) =>
        ({
          id: q.code,
          dimension: null,
          textEn: q.text.en,
          textFr: q.text.fr,
          helpEn: null,
          helpFr: null,
          ...q,
          service: null,
        }) as unknown as Question,
    ),
  }));
  const { code, name } = content;
  const template = { code, nameEn: name.en, nameFr: name.fr };
  const version = { id: 'v', number: 1, publishedAt: new Date(), template };
  return composeTemplate(version as TemplateVersion, sections as unknown as Section[]);
}

const numbers = (figures: Record<string, number | null>) =>
  new Map<string, GivenAnswer>(
    Object.entries(figures).map(([code, value]) => [
      `numbers.${code}`,
      value === null ? { state: 'UNKNOWN', value } : { state: 'ANSWERED', value },
    ]),
  );

const CLARINGTON = {
  employees_fte: 454,
  it_staff_excluding_gis: 7,
  gis_staff: 2,
  it_users: 500,
  workstations: 350,
};

describe('deriveFigures', () => {
  const { questions } = comparators();
  const derive = (
    figures: Record<string, number | null>,
    profile: Record<string, number> = { population: 92_013 },
  ) => deriveFigures(questions, numbers(figures), profile);

  it('computes the published indicators of Clarington', () => {
    const figures = derive(CLARINGTON);
    expect(figures.get('derived.it_staff_pct_employees')?.value).toBeCloseTo(1.982, 3);
    expect(figures.get('derived.pcs_per_it_staff')?.value).toBe(50);
    expect(figures.get('derived.accounts_per_it_staff')?.value).toBeCloseTo(71.429, 3);
    expect(figures.get('derived.it_staff_per_1000_pop')?.value).toBeCloseTo(0.0978, 4);
  });

  it('is unanswered while a number it needs was not given', () => {
    const { workstations: _, ...rest } = CLARINGTON;
    expect(derive(rest).get('derived.pcs_per_it_staff')).toEqual({ state: 'UNANSWERED', value: null });
    expect(derive(rest).get('derived.accounts_per_it_staff')?.state).toBe('ANSWERED');
  });

  it.each([
    ['a number is unknown', { ...CLARINGTON, workstations: null }],
    ['its divisor is zero', { ...CLARINGTON, it_staff_excluding_gis: 0 }],
  ])('is unknown where %s', (_, figures) => {
    expect(derive(figures).get('derived.pcs_per_it_staff')).toEqual({ state: 'UNKNOWN', value: null });
  });

  it('is unknown where a profile figure is missing, and no answer can stand in for it', () => {
    expect(derive({ ...CLARINGTON, population: 5 }, {}).get('derived.it_staff_per_1000_pop')?.state).toBe(
      'UNKNOWN',
    );
  });
});

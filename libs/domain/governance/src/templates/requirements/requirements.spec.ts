import { describe, expect, test } from '@jest/globals';
import { linesOf } from '../../../testing/lines-of.js';
import { unlikeTexts } from '../../../testing/unlike-texts.js';
import { libraryDocument } from '../../render/library-document.js';
import { renderTemplate } from '../../render/render-template.js';
import { unsettled } from '../../render/unsettled.js';
import { agreedPriority } from '../../requirements/agreed-priority.js';
import { lintRequirement } from '../../requirements/lint-requirement.js';
import { isRequirementId } from '../../requirements/requirement-id.js';
import {
  METHOD_WORDS,
  PRIORITY_WORDS,
  STATUS_WORDS,
  TYPE_WORDS,
} from '../../requirements/requirement-words.js';
import { allowedDowntime } from '../../sla/availability.js';
import { EXAMPLE_REQUIREMENTS } from './example-requirements.js';
import { REQUIREMENTS } from './index.js';

const status = { label: 'Example', tentative: true, detail: '', foot: 'Example' };
const rendered = (language: 'en' | 'fr', options = false) =>
  linesOf(
    renderTemplate(REQUIREMENTS, REQUIREMENTS.example, language, {
      guidance: true,
      options,
      status,
      dated: null,
      ...(REQUIREMENTS.exampleRows && { rows: REQUIREMENTS.exampleRows }),
    }),
  ).map((line) => line.replaceAll('\u00A0', ' '));

describe('the requirements specification', () => {
  test('follows the outline of the design', () => {
    expect(REQUIREMENTS.clauses.map(({ title }) => title.en.toLowerCase())).toEqual([
      'purpose, scope, definitions, references',
      'operating concept, stakeholders, constraints, assumptions',
      'requirements',
      'verification',
      'traceability',
    ]);
  });

  test('says the same in both languages: marks and figures', () => {
    // Clocks and numbers of editions are written otherwise.
    expect(unlikeTexts(REQUIREMENTS).filter(({ en }) => !/[ap]\.m\.|WCAG/.test(en))).toEqual([]);
  });

  test.each(['en', 'fr'] as const)(
    'in %s its example leaves nothing open, and shows its requirements',
    (language) => {
      expect(unsettled(REQUIREMENTS, REQUIREMENTS.example)).toEqual([]);
      for (const line of [...rendered(language), ...rendered(language, true)]) {
        expect(line).not.toMatch(/→\?|to be settled|à régler|undefined|\{|\}/);
      }
      const whole = linesOf(libraryDocument(REQUIREMENTS, language, 'example'))
        .join('\n')
        .replaceAll('\u00A0', ' ');
      for (const { id, statement } of EXAMPLE_REQUIREMENTS) {
        expect(whole).toContain(`${id} | ${statement[language]}`);
      }
    },
  );

  test('has all of the catalogue, by its defaults', () => {
    const rows = rendered('en');
    const after = rows.indexOf('[Quality requirements and their default measures]');
    expect(rows.slice(after + 1, after + 13).map((row) => row.split(' | ')[0])).toEqual([
      'Accessibility',
      'Bilingual',
      'Privacy',
      'Residency',
      'Security',
      'Identity',
      'Integration',
      'Records',
      'Audit, isolation',
      'Performance',
      'Availability',
      'Exit',
    ]);
    const catalogue = rows.slice(after + 1, after + 13).join('\n');
    for (const measure of [
      '24 h',
      '14 days',
      '7 years',
      '2 s',
      '20%',
      '99.9%',
      'RTO 8 h',
      'RPO 4 h',
      '30 days',
      '90 days',
    ]) {
      expect(catalogue).toContain(measure);
    }
  });

  test.each(['en', 'fr'] as const)(
    'in %s explains each word that requirements are shown with',
    (language) => {
      const whole = rendered(language).join('\n').toLowerCase();
      const words = [TYPE_WORDS, PRIORITY_WORDS, METHOD_WORDS, STATUS_WORDS].flatMap((one) =>
        Object.values(one),
      );
      for (const word of words) expect(whole).toContain(word[language].toLowerCase());
    },
  );
});

describe('the requirements of the example', () => {
  test.each(EXAMPLE_REQUIREMENTS.map((one) => [one.id, one] as const))(
    '%s stands up to the rules',
    (id, one) => {
      expect(isRequirementId(id)).toBe(true);
      expect(lintRequirement(one)).toEqual([]);
      expect(one.agreedPriority).toBe(agreedPriority(Object.values(one.priorities)));
    },
  );

  test('speak of what members ask for in the same figures', () => {
    expect(allowedDowntime('99.9', { agreed: 43_200, maintenance: 0 })).toBe('43.2');
    expect(new Set(EXAMPLE_REQUIREMENTS.map(({ id }) => id)).size).toBe(EXAMPLE_REQUIREMENTS.length);
  });
});

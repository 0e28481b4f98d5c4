import { describe, expect, it } from '@jest/globals';
import { foldProduct, isPartialDate } from '@commonworks/domain-assessment';
import { checkTemplate } from './check-template.js';
import { expandTemplate } from './expand-template.js';
import { readReferenceContent } from './reference-content.js';

const content = readReferenceContent();
const template = (code: string, number: number) => {
  const found = content.templates.find((t) => t.code === code && t.number === number);
  if (!found) throw new Error(`no ${code} ${number}`);
  return { ...found, expanded: expandTemplate(found) };
};
const codesOf = (code: string, number: number) =>
  template(code, number).expanded.flatMap((section) => section.questions.map((question) => question.code));

/** Every text of the content with where it stands: objects that hold `en` or `fr`. */
function texts(node: unknown, path = ''): [string, { en?: unknown; fr?: unknown }][] {
  if (typeof node !== 'object' || node === null) return [];
  const own: [string, object][] = 'en' in node || 'fr' in node ? [[path, node]] : [];
  return [...own, ...Object.entries(node).flatMap(([key, value]) => texts(value, `${path}/${key}`))];
}

describe('the services', () => {
  it('hold those plotted in the Prairies in 2015', () => {
    const names = content.services.map((service) => service.name.en);
    expect(names).toEqual(
      expect.arrayContaining([
        'Asset Access',
        'Business Intelligence',
        'Cemeteries',
        'Council',
        'Financial Management',
        'Information Management',
        'Infrastructure',
        'Integrated Service Delivery',
        'Land Planning and Development',
        'Parks',
        'Professional Support',
        'Recreation',
        'Server and Storage',
      ]),
    );
  });

  it('have codes and names of their own, and areas that exist', () => {
    for (const list of [content.services.map((s) => s.code), content.services.map((s) => s.name.en)]) {
      expect(new Set(list).size).toBe(list.length);
    }
    const areas = content.areas.map((area) => area.code);
    for (const service of content.services) expect(areas).toContain(service.area);
  });

  it('refer to outside models by entries those have', () => {
    const references = content.services.flatMap((service) => service.crossReferences);
    for (const { model, version, code } of references) {
      if (model === 'ITIL')
        expect({ version, code }).toEqual({ version: '4', code: expect.stringMatching(/^[A-Z]/) });
      else {
        expect({ model, version }).toEqual({ model: 'APQC PCF (cross-industry)', version: '7.4' });
        expect(code).toMatch(/^([1-9]|1[0-3])\.0$/);
      }
    }
    expect(references.length).toBeGreaterThan(20);
  });
});

describe('the products', () => {
  it('are each known under names of their own, and end in a year, a month or a day', () => {
    const names = content.products.flatMap(({ name, synonyms }) => [name, ...synonyms]);
    expect(new Set(names.map(foldProduct)).size).toBe(names.length);
    expect(new Set(content.products.map(({ code }) => code)).size).toBe(content.products.length);
    const ends = content.products.flatMap(({ name, supportEnds }) =>
      supportEnds ? [[name, supportEnds]] : [],
    );
    expect(ends.every(([, end]) => isPartialDate(end))).toBe(true);
    expect(ends).toEqual([
      ['CLASS', '2017-12-31'],
      ['Microsoft Exchange 2010', '2020'],
    ]);
  });
});

describe('the words', () => {
  it('are all there in both languages', () => {
    const found = texts(content);
    expect(found.length).toBeGreaterThan(400);
    for (const [path, text] of found) {
      for (const words of [text.en, text.fr].flat()) {
        if (typeof words !== 'string' || words.trim() === '') throw new Error(`no words at ${path}`);
      }
    }
  });
});

describe('the templates', () => {
  it.each(content.templates.map((t) => [t.code, t.number] as const))(
    '%s %i may be published',
    (code, number) => {
      const { expanded } = template(code, number);
      expect(checkTemplate(expanded, new Set(content.services.map((s) => s.code)))).toEqual([]);
      for (const section of expanded) expect(section.questions.length).toBeLessThanOrEqual(30);
    },
  );

  it('ask what each case asks', () => {
    expect(codesOf('regional-capability', 1)).toHaveLength(99);
    expect(codesOf('regional-capability', 3)).toHaveLength(230);
    expect(codesOf('it-comparators', 1)).toHaveLength(19);
    expect(codesOf('four-layer-assessment', 1)).toHaveLength(47);
  });

  it('rate the elements of the four layers', () => {
    for (const [code, number] of [
      ['regional-capability', 3],
      ['four-layer-assessment', 1],
    ] as const) {
      const rated = template(code, number).expanded.map(
        (section) => section.questions.filter((question) => question.kind === 'RATING').length,
      );
      expect(rated.filter((n) => n > 0)).toEqual([13, 8, 16, 10]);
    }
  });

  it('end the code of a derived question with the code of its indicator', () => {
    const ends = [
      'it_staff_pct_employees',
      'pcs_per_it_staff',
      'accounts_per_it_staff',
      'it_staff_per_1000_pop',
    ];
    expect(codesOf('it-comparators', 1).filter((code) => code.startsWith('derived.'))).toEqual(
      ends.map((end) => `derived.${end}`),
    );
  });

  it('ask every service on both axes of both lenses', () => {
    const codes = codesOf('regional-capability', 1);
    const services = new Set(codes.filter((c) => c.endsWith('.priority')).map((c) => c.split('.')[0]));
    expect(services.size).toBe(22);
    for (const service of services) {
      expect(codes).toEqual(expect.arrayContaining([`${service}.readiness`, `${service}.improvement`]));
    }
  });
});

import { productFinder } from '@commonworks/domain-assessment';
import { describe, expect, it } from '@jest/globals';
import { namedSystems, productNames } from './named-systems.js';

const CLASS = { id: 'class', name: 'CLASS', synonyms: ['Class by Active'], supportEnds: '2017-12-31' };
const find = productFinder([CLASS]);
const questions = [{ id: 'recreation', serviceId: 'parks' }];

const system = (municipalityId: string, product: string, more: object = {}) => ({
  municipalityId,
  questionId: 'recreation',
  value: {
    product,
    vendor: null,
    hosting: null,
    version: null,
    supportEnds: null,
    plannedReplacement: null,
    replacement: null,
    ...more,
  },
});
const read = (...values: ReturnType<typeof system>[]) => namedSystems(questions, values, find);

describe('the systems of a register', () => {
  it('are one product where they mean the same known one, by name or synonym, or read the same', () => {
    const keys = read(
      system('a', 'class'),
      system('b', 'Class by ACTIVE'),
      system('c', 'Active Net'),
      system('d', 'activenet'),
      system('e', 'Other'),
    ).map(({ productKey }) => productKey);
    expect(keys).toEqual(['class', 'class', 'ACTIVENET', 'ACTIVENET', 'OTHER']);
  });

  it('have the end of support that was said, else that which is known of the product', () => {
    const ends = read(
      system('a', 'CLASS', { supportEnds: '2019' }),
      system('b', 'CLASS'),
      system('c', 'Other'),
    ).map(({ supportEnds }) => supportEnds);
    expect(ends).toEqual(['2019', '2017-12-31', null]);
  });

  it('say nothing of a replacement where an answer is older than the question for it', () => {
    const { replacement, ...older } = system('a', 'CLASS').value;
    expect(replacement).toBeNull();
    const [stored] = namedSystems(questions, [{ ...system('a', 'CLASS'), value: older as never }], find);
    expect(stored).toMatchObject({ product: 'CLASS', serviceId: 'parks', replacement: null });
  });

  it('leave out what answers another question', () => {
    expect(namedSystems([], [system('a', 'CLASS')], find)).toEqual([]);
  });
});

describe('what a product is called', () => {
  it('is its known name, else what most wrote, of several the first', () => {
    const systems = read(
      system('a', 'class by active'),
      system('b', 'ActiveNet'),
      system('c', 'Active Net'),
      system('d', 'Active Net'),
      system('e', 'other'),
      system('f', 'Other'),
    );
    expect(Object.fromEntries(productNames(systems, find))).toEqual({
      class: 'CLASS',
      ACTIVENET: 'Active Net',
      OTHER: 'Other',
    });
  });
});

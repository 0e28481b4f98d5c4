import { describe, expect, it } from '@jest/globals';
import { namesOf } from './names.mjs';

describe('the names of a thing', () => {
  it('are made of one', () => {
    expect(namesOf('water-main')).toMatchObject({
      kebabs: 'water-mains',
      pascal: 'WaterMain',
      pascals: 'WaterMains',
      camel: 'waterMain',
      snake: 'water_main',
      snakes: 'water_mains',
      capitals: 'WATER_MAIN',
      words: 'water main',
      titles: 'Water mains',
    });
  });

  it.each([
    ['facility', 'facilities'],
    ['survey', 'surveys'],
    ['bus', 'buses'],
    ['branch', 'branches'],
  ])('%s has the plural %s', (one, many) => {
    expect(namesOf(one).kebabs).toBe(many);
  });

  it('take the plural and the French that are given', () => {
    const { camels, titlesFr } = namesOf('person-met', { plural: 'people-met', french: 'rencontre' });
    expect([camels, titlesFr]).toEqual(['peopleMet', 'Rencontres']);
  });

  it.each(['Water', 'water_main', '-water', 'water-', '2mains', '', 'a b', '../up'])(
    'are refused of “%s”',
    (name) => {
      expect(() => namesOf(name)).toThrow('no name');
    },
  );

  it.each(['group', 'order', 'user'])('are refused of “%s”, which no table can be called', (name) => {
    expect(() => namesOf(name)).toThrow('a word of SQL');
  });
});

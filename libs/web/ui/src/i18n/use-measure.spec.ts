import { describe, expect, it } from '@jest/globals';
import { formatFor } from './use-format.js';
import { measureFor } from './use-measure.js';

const plain = (text: string) => text.replace(/\s/gu, ' ');
const en = measureFor(formatFor('en-CA'), (base) => `per ${base}`);
const fr = measureFor(formatFor('fr-CA'), (base) => `par ${base}`);

describe('a figure with its unit', () => {
  it.each([
    [44.38, ['$/resident', '$44.38 per resident'], ['$/habitant', '44,38 $ par habitant'], 2],
    [1234567, ['$', '$1,234,567'], ['$', '1 234 567 $'], undefined],
    [12.5, ['$', '$12.50'], ['$', '12,50 $'], undefined],
    [-3, ['$/person', '-$3 per person'], ['$/personne', '-3 $ par personne'], 0],
    [800, ['CAD', '$800.0'], ['CAD', '800,0 $'], 1],
    [12.5, ['%', '12.5%'], ['%', '12,5 %'], 1],
    [8, ['servers', '8 servers'], ['serveurs', '8 serveurs'], 0],
    [
      1.5,
      ['people/1,000 residents', '1.5 people per 1,000 residents'],
      ['personnes/1 000 habitants', '1,5 personnes par 1 000 habitants'],
      1,
    ],
    [0.5, [null, '0.5'], [null, '0,5'], 1],
  ] as const)('%s reads as it is said: %j, %j', (value, [enUnit, english], [frUnit, french], digits) => {
    expect(en.figure(value, enUnit, digits)).toBe(english);
    expect(plain(fr.figure(value, frUnit, digits)).replace('−', '-')).toBe(french);
  });

  it('parts what stands in smaller type, and says a unit by itself', () => {
    expect(en.parts(44.38, '$/resident', 2)).toEqual({ figure: '$44.38', unit: 'per resident' });
    expect(en.parts(7, '$', 0)).toEqual({ figure: '$7', unit: null });
    expect(fr.unit('$/habitant')).toBe('$ par habitant');
  });
});

import { expect, it } from '@jest/globals';
import { SMALL } from '../../testing/small-template.js';
import { renderTemplate } from '../render/render-template.js';
import { compareVersions } from './compare-versions.js';
import { readClauses } from './read-clauses.js';

const view = { guidance: false, status: { label: '', tentative: true, detail: '', foot: '' }, dated: null };
const model = (language: 'en' | 'fr', leftOut: readonly string[] = []) =>
  renderTemplate(SMALL, { ...SMALL.example, leftOut }, language, view);
const clauses = (language: 'en' | 'fr', leftOut: readonly string[] = []) =>
  readClauses(model(language, leftOut));

it('clauses have their number, title and every word', () => {
  const [parties, insurance, leaving] = clauses('fr');
  expect(parties).toEqual({
    id: 'parties',
    number: '1',
    title: 'Parties',
    text: [
      '1.1 Les parties collaborent; voir 3.',
      'Les parties',
      'Municipalité\tDénomination\tPopulation',
      'Alder\tTown of Alder\t8\u00A0400',
      'Birch\tVillage of Birch\t–',
      'Objet\tPartager\nun système',
      'Remarque\t–',
    ].join('\n'),
  });
  expect(insurance?.text).toContain('(b) d’une autre');
  expect(leaving?.text).toContain('3.4 La clause 3.1 vaut pour les parties de 1.');
});

it('one that is left out numbers the rest anew', () => {
  expect(clauses('en', ['insurance']).map(({ number, id }) => `${number} ${id}`)).toEqual([
    '1 parties',
    '2 leaving',
  ]);
});

it('read with the numbers of another version, a clause is the same where only those are others', () => {
  const before = readClauses(model('en'), model('en', ['insurance']));
  const after = clauses('en', ['insurance']);
  expect(before.find(({ id }) => id === 'leaving')).toMatchObject({
    number: '3',
    text: after.find(({ id }) => id === 'leaving')?.text,
  });
  expect(
    compareVersions(before, after)
      .filter(({ change }) => change !== 'SAME')
      .map(({ id, change }) => `${id} ${change}`),
  ).toEqual(['insurance REMOVED']);
});

import { describe, expect, it } from '@jest/globals';
import { contractRow } from '../fixtures/contract.fixture.js';
import { searchContracts } from './search-contracts.js';

const recreation = contractRow({
  id: 'r',
  title: 'Recreation software',
  vendor: 'Active Inc.',
  number: 'RFP-2026/14',
});
const fleet = contractRow({
  id: 'f',
  title: 'Véhicules',
  municipality: { id: 'oshawa', name: 'City of Oshawa' },
  service: { id: 's2', code: 'fleet', name: 'Fleet management' },
});
const ids = (words: string) => searchContracts([recreation, fleet], words).map(({ id }) => id);

describe('searching contracts', () => {
  it.each([
    ['', ['r', 'f']],
    ['RECREATION', ['r']],
    ['vehicules', ['f']],
    ['rfp 2026', ['r']],
    ['oshawa fleet', ['f']],
    ['oshawa recreation', []],
    ['nothing', []],
  ])('for %p finds %p', (words, found) => expect(ids(words)).toEqual(found));
});

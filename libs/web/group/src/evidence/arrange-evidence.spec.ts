import { expect, test } from '@jest/globals';
import { arrangeEvidence, type Evidence } from './arrange-evidence.js';

const municipality = (id: string) => ({ id, name: id });
const place = (id: string): Evidence['places'][number] => ({
  client: 'PURSUE',
  supplier: 'BESIDE',
  municipality: municipality(id),
});
const system = (id: string, product: string): Evidence['evidence'][number] => ({
  questionId: product,
  product,
  status: 'UNDECIDED',
  supportEnds: '2027',
  plannedFrom: null,
  plannedTo: null,
  municipality: municipality(id),
});

test('systems have a row each, places without one too, and who takes part comes first', () => {
  const rows = arrangeEvidence(
    {
      places: [place('ajax'), place('whitby'), place('caledon')],
      evidence: [system('oshawa', 'CLASS'), system('ajax', 'CLASS'), system('ajax', 'Max')],
    },
    ['ajax', 'caledon'],
  );
  expect(
    rows.map((row) => [
      row.municipality.id,
      row.takesPart,
      row.place?.client ?? null,
      row.system?.product ?? null,
    ]),
  ).toEqual([
    ['ajax', true, 'PURSUE', 'CLASS'],
    ['ajax', true, 'PURSUE', 'Max'],
    ['caledon', true, 'PURSUE', null],
    ['oshawa', false, null, 'CLASS'],
    ['whitby', false, 'PURSUE', null],
  ]);
});

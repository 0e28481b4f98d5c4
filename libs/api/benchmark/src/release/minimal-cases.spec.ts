import { type AnswerValue } from '@commonworks/domain-assessment';
import { describe, expect, test } from '@jest/globals';
import { QUESTIONS, snapshotOf, workbookOf } from '../../testing/snapshots.js';
import { composeRelease } from './compose-release.js';
import { type SnapshotQuestion, type SnapshotWorkbook } from './release-snapshot.js';

/** k is 3, and 2k is 6: the smallest cases in which each rule of disclosure control speaks. */
const PARAMS = { minimumHidden: 3, dominancePercent: 10 };

const answered = (level: 'AGGREGATE' | 'NAMED', question: string, ...values: AnswerValue[]) =>
  values.map((value, at) => workbookOf(`${level}-${at}`, level, { [question]: value }));
const hidden = (question: string, ...values: AnswerValue[]) => answered('AGGREGATE', question, ...values);
const named = (question: string, ...values: AnswerValue[]) => answered('NAMED', question, ...values);

function cellsOf(
  question: string,
  workbooks: readonly SnapshotWorkbook[],
  questions: readonly SnapshotQuestion[] = QUESTIONS,
) {
  const { cells } = composeRelease({ ...snapshotOf(...workbooks), questions }, PARAMS);
  return (group = 'CAMPAIGN:ALL') =>
    cells.find((cell) => cell.questionId === question && cell.group === group);
}
const cellOf = (question: string, workbooks: readonly SnapshotWorkbook[]) => cellsOf(question, workbooks)();

/** The same answer, given by nobody: declined, with the sharing as it is. */
const declined = (workbook: SnapshotWorkbook): SnapshotWorkbook => ({
  ...workbook,
  answers: workbook.answers.map(({ questionId }) => ({ questionId, state: 'DECLINED', value: null })),
});

describe('where any are hidden', () => {
  test('there is no deviation', () => {
    expect(cellOf('need', hidden('need', 1, 2, 4, 5))).toMatchObject({ n: 4, mean: 50, sd: null });
    expect(cellOf('need', named('need', 1, 5))?.sd).toBeGreaterThan(0);
  });

  test('quartiles count the hidden alone: below 2k hidden they are of the named, and say so', () => {
    const cell = cellOf('need', [...hidden('need', 1, 3, 5), ...named('need', 3, 3, 3, 4, 4)]);
    expect(cell).toMatchObject({ n: 8, namedOnly: false, quartilesNamedOnly: true });
    expect(cell).toMatchObject({ median: 50, q1: 50, q3: 75, quartilesWithheld: null });
    const six = cellOf('need', [...hidden('need', 1, 2, 3, 4, 5, 5), ...named('need', 3)]);
    expect(six).toMatchObject({ n: 7, median: 50, quartilesNamedOnly: false });
    expect(cellOf('need', hidden('need', 1, 3, 5))).toMatchObject({
      mean: 50,
      quartilesWithheld: 'PROTECTED',
    });
  });

  test('amounts and numbers have a mean and no more', () => {
    for (const question of ['budget', 'staff']) {
      const cell = cellOf(question, hidden(question, 10, 20, 30, 40, 50, 60, 70));
      expect(cell).toMatchObject({ n: 7, mean: 40, sd: null, median: null, quartilesWithheld: 'PROTECTED' });
    }
  });

  test('counts by option come from 2k hidden on, the named not counted', () => {
    const few = cellOf('rating', [
      ...hidden('rating', 'GAP', 'GAP', 'GAP', 'RISK_OR_KEY_ENABLER', 'RISK_OR_KEY_ENABLER'),
      ...named('rating', 'GAP', 'MEETS_NEEDS'),
    ]);
    expect(few).toMatchObject({ n: 2, namedOnly: true, answersHeldBack: true });
  });
});

describe('figures with the hidden that may not be shown leave those of the named', () => {
  const fallen = { namedOnly: true, answersHeldBack: true, withheld: null };

  test('too few, the same answer, all but one the same', () => {
    for (const levels of [[5], [1, 5], [2, 2, 2], [2, 2, 2, 5]]) {
      const cell = cellOf('need', [...hidden('need', ...levels), ...named('need', 1, 3)]);
      expect(cell).toMatchObject({ ...fallen, n: 2, mean: 25, median: 25 });
      expect(cell?.sd).toBeCloseTo(35.355, 3);
    }
  });

  test('one amount that dominates', () => {
    expect(cellOf('budget', [...hidden('budget', 1000, 500, 50), ...named('budget', 70)])).toMatchObject({
      ...fallen,
      n: 1,
      mean: 70,
    });
  });

  test('a group that would single somebody out', () => {
    const workbooks = [...hidden('need', 1, 2, 3, 4), ...named('need', 5)].map((workbook, at) =>
      at === 0 ? { ...workbook, municipalityType: 'TOWN' } : workbook,
    );
    const cell = cellsOf('need', workbooks);
    expect(cell()).toMatchObject({ n: 5, namedOnly: false });
    expect(cell('MUNICIPALITY_TYPE:CITY')).toMatchObject({ ...fallen, n: 1, mean: 100 });
  });

  test('and nothing but the word where there are none', () => {
    for (const levels of [[5], [2, 2, 2], [2, 2, 2, 5]]) {
      const cell = cellOf('need', hidden('need', ...levels));
      expect(cell).toMatchObject({ withheld: 'PROTECTED', answersHeldBack: true, n: null, mean: null });
    }
  });
});

test('two groups whose hidden meet in fewer than k are not both shown', () => {
  // Cities 1 to 5, and 25,000 to 75,000 residents 4 to 8: they meet in two.
  const types = 'CITY CITY CITY CITY CITY TOWN VILLAGE MUNICIPALITY TOWN VILLAGE MUNICIPALITY'.split(' ');
  const workbooks = hidden('need', 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1).map((workbook, at) => ({
    ...workbook,
    municipalityType: types[at],
    profile: at >= 3 && at < 8 ? workbook.profile : {},
  }));
  const cell = cellsOf('need', workbooks);
  expect(cell()).toMatchObject({ n: 11 });
  expect(cell('MUNICIPALITY_TYPE:CITY')).toMatchObject({ n: 5 });
  expect(cell('POPULATION_BAND:25K_TO_75K')).toMatchObject({ withheld: 'PROTECTED' });
});

test('all but 5 % alike is alike', () => {
  const forty = Array.from({ length: 40 }, (_, at) => (at < 2 ? 5 : 2));
  expect(cellOf('need', hidden('need', ...forty))).toMatchObject({ withheld: 'PROTECTED' });
  const three = forty.map((level, at) => (at === 2 ? 5 : level));
  expect(cellOf('need', hidden('need', ...three))).toMatchObject({ withheld: null, n: 40 });
});

describe('a ratio over population', () => {
  const amounts = QUESTIONS.map((question) =>
    question.id === 'staff' && question.settings.kind === 'NUMBER'
      ? { ...question, settings: { ...question.settings, amount: true } }
      : question,
  );
  const workbooks = [
    ...hidden('staff', 2000, 10, 20).map((w, at) => ({ ...w, profile: { population: 100_000 / (at + 1) } })),
    ...hidden('staff', 30, 40, 50).map((w, at) => ({
      ...w,
      id: `town ${at}`,
      municipalityId: `town-${at}`,
      municipalityType: 'TOWN',
      sharing: [{ scope: 'WORKBOOK' as const, targetId: `town ${at}`, level: 'AGGREGATE' as const }],
    })),
  ];

  test('is withheld in each group where its input is, and in no other', () => {
    const [staff, share] = ['staff', 'staff_share'].map((question) => cellsOf(question, workbooks, amounts));
    for (const cell of [staff, share]) {
      expect(cell('MUNICIPALITY_TYPE:CITY')).toMatchObject({ withheld: 'PROTECTED' });
      expect(cell('MUNICIPALITY_TYPE:TOWN')).toMatchObject({ withheld: null, n: 3 });
    }
  });
});

describe('options', () => {
  const model = (...codes: string[]) => hidden('model', ...codes.map((code) => [code]));

  test('that one or two hidden chose are put together as other', () => {
    const workbooks = [
      ...model('own', 'own', 'own', 'shared', 'bought', 'bought'),
      ...named('model', ['shared']),
    ];
    const cell = cellOf('model', workbooks);
    expect(cell?.counts).toEqual([{ value: 'own', count: 3 }]);
    expect(cell?.other).toEqual({ values: ['bought', 'shared'], count: 4 });
  });

  test('take the next smallest with them until other holds three', () => {
    const workbooks = model(...'own own own own shared shared shared bought'.split(' '));
    const cell = cellOf('model', workbooks);
    expect(cell?.counts).toEqual([{ value: 'own', count: 4 }]);
    expect(cell?.other).toEqual({ values: ['bought', 'shared'], count: 4 });
  });

  test('of a question with two leave one entry, and the cell falls back', () => {
    const six = model('own', 'own', 'own', 'own', 'shared', 'shared');
    expect(cellOf('model', six)).toMatchObject({ withheld: 'PROTECTED' });
    const yes = [...six, ...named('model', ['own'], ['own'])];
    expect(cellOf('model', yes)).toMatchObject({
      n: 2,
      namedOnly: true,
      counts: [{ value: 'own', count: 2 }],
    });
    expect(cellOf('model', model('own', 'own', 'own', 'shared', 'shared', 'shared'))).toMatchObject({
      counts: [
        { value: 'own', count: 3 },
        { value: 'shared', count: 3 },
      ],
      other: null,
    });
  });
});

describe('what is said of those who are not in a cell', () => {
  test('held back is the same whether the hidden answered or not', () => {
    const one = hidden('need', 5);
    const cell = cellOf('need', [...one, ...named('need', 1, 3)]);
    expect(cell).toMatchObject({ answersHeldBack: true, namedOnly: true, n: 2 });
    expect(cellOf('need', [...one.map(declined), ...named('need', 1, 3)])).toEqual(cell);
    const silent = { ...one[0], answers: [] };
    expect(cellOf('need', [silent, ...named('need', 1, 3)])).toEqual(cell);
  });

  test('it stands beside figures with the hidden too, where some of them did not answer', () => {
    const [first, ...others] = hidden('need', 1, 2, 3, 5);
    expect(cellOf('need', [declined(first), ...others])).toMatchObject({ n: 3, answersHeldBack: true });
    expect(cellOf('need', others)).toMatchObject({ n: 3, answersHeldBack: false });
  });

  test('no answers is said only where nobody is hidden', () => {
    expect(cellOf('need', hidden('need', 1).map(declined))).toMatchObject({ withheld: 'PROTECTED', n: null });
    expect(cellOf('need', named('need', 1).map(declined))).toMatchObject({
      withheld: null,
      n: 0,
      mean: null,
    });
  });

  test('n does not tell who declined: one more in a group than in another', () => {
    // Six cities answered. Of the same size are these six and a town, which declined.
    const cities = hidden('need', 1, 2, 3, 4, 5, 1);
    const others = hidden('need', 1, 2, 3).map((w, at) => ({
      ...w,
      id: `other ${at}`,
      municipalityId: `other-${at}`,
      municipalityType: 'VILLAGE',
      profile: {},
      sharing: [{ scope: 'WORKBOOK' as const, targetId: `other ${at}`, level: 'AGGREGATE' as const }],
    }));
    const town = {
      ...declined(workbookOf('town', 'AGGREGATE', { need: 1 })),
      municipalityType: 'TOWN',
    };
    const band = (...workbooks: SnapshotWorkbook[]) =>
      cellsOf('need', workbooks)('POPULATION_BAND:25K_TO_75K');
    expect(band(...cities, ...others, town)).toMatchObject({ withheld: 'PROTECTED' });
    expect(band(...cities, ...others)).toMatchObject({ n: 6 });
  });
});

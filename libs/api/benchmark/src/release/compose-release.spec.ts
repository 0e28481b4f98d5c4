import { describe, expect, test } from '@jest/globals';
import { snapshotOf, workbookOf } from '../../testing/snapshots.js';
import { composeRelease } from './compose-release.js';
import { type ReleaseRows } from '@commonworks/api-campaign/worker';
import { type ReleaseSnapshot } from './release-snapshot.js';

const PARAMS = { minimumHidden: 3, dominancePercent: 10 };
const release = (snapshot: ReleaseSnapshot) => composeRelease(snapshot, PARAMS);

const cellOf = (rows: ReleaseRows, questionId: string, group = 'CAMPAIGN:ALL') =>
  rows.cells.find((cell) => cell.questionId === questionId && cell.group === group);

const levels = (level: 'AGGREGATE' | 'NAMED', ...values: number[]) =>
  values.map((need, index) => workbookOf(`${level}-${index}`, level, { need }));

describe('the figures of a release', () => {
  test('count a scale answer as a score from 0 to 100', () => {
    const cell = cellOf(release(snapshotOf(...levels('NAMED', 1, 2, 5))), 'need');
    expect(cell).toMatchObject({ n: 3, mean: 125 / 3, median: 25, q1: 12.5, q3: 62.5, withheld: null });
  });

  test('leave out unknown, not applicable and declined, which are no zero', () => {
    const [first, ...others] = levels('NAMED', 1, 5, 5);
    const declined = { ...first, answers: [{ questionId: 'need', state: 'DECLINED' as const, value: null }] };
    const rows = release(snapshotOf(declined, ...others));
    expect(cellOf(rows, 'need')).toMatchObject({ n: 2, mean: 100 });
    expect(rows.namedAnswers).toContainEqual({
      municipalityId: 'NAMED-0',
      questionId: 'need',
      level: 'NAMED',
      state: 'DECLINED',
      value: null,
    });
  });

  test('hold back fewer than k hidden answers and say so, without a count', () => {
    const rows = release(snapshotOf(...levels('NAMED', 2, 3), ...levels('AGGREGATE', 1, 5)));
    expect(cellOf(rows, 'need')).toMatchObject({ n: 2, mean: 37.5, answersHeldBack: true });
    expect(new Set(rows.standings.map((row) => row.municipalityId))).toEqual(new Set(['NAMED-0', 'NAMED-1']));
    expect(rows.unnamedParticipants).toBe(true);
    expect(rows.ledger).toEqual([]);
  });

  test('withhold what is all hidden and too few', () => {
    const rows = release(snapshotOf(...levels('AGGREGATE', 1, 5)));
    expect(cellOf(rows, 'need')).toMatchObject({ withheld: 'PROTECTED', n: null, mean: null });
    expect(rows.participants).toEqual([]);
  });

  test('count the codes of ratings and choices', () => {
    const rows = release(
      snapshotOf(
        workbookOf('a', 'NAMED', { rating: 'GAP', model: ['own', 'shared'] }),
        workbookOf('b', 'NAMED', { rating: ['GAP', 'WORK_PLANNED'], model: ['own'] }),
      ),
    );
    expect(cellOf(rows, 'rating')?.counts).toEqual([
      { value: 'GAP', count: 2 },
      { value: 'WORK_PLANNED', count: 1 },
    ]);
    expect(cellOf(rows, 'model')?.counts).toEqual([
      { value: 'own', count: 2 },
      { value: 'shared', count: 1 },
    ]);
  });

  test('never aggregate texts and systems, and publish them under a name only', () => {
    const system = { product: 'Paymaster', vendor: null, hosting: null };
    const payroll = {
      ...system,
      version: null,
      supportEnds: null,
      replacement: null,
      plannedReplacement: null,
    };
    const rows = release(
      snapshotOf(
        workbookOf('a', 'NAMED', { payroll, remark: 'fine' }),
        workbookOf('b', 'AGGREGATE', { payroll, remark: 'hidden words' }),
      ),
    );
    expect(cellOf(rows, 'payroll')).toBeUndefined();
    expect(cellOf(rows, 'remark')).toBeUndefined();
    expect(rows.namedAnswers.map((row) => [row.municipalityId, row.value])).toEqual([
      ['a', payroll],
      ['a', 'fine'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('hidden words');
  });
});

describe('sharing', () => {
  test('of a question goes before its section, and the section before the workbook', () => {
    const base = workbookOf('a', 'NAMED', { need: 3, staff: 10 });
    const sharing = [
      ...base.sharing,
      { scope: 'SECTION' as const, targetId: 'even', level: 'PRIVATE' as const },
      { scope: 'QUESTION' as const, targetId: 'need', level: 'PUBLIC' as const },
    ];
    const rows = release(snapshotOf({ ...base, sharing }));
    expect(rows.namedAnswers).toMatchObject([{ questionId: 'need', level: 'PUBLIC' }]);
  });

  test('that nobody ever set is private', () => {
    const rows = release(snapshotOf({ ...workbookOf('a', 'NAMED', { need: 3 }), sharing: [] }));
    expect(rows.namedAnswers).toEqual([]);
    expect(cellOf(rows, 'need')).toMatchObject({ withheld: null, n: 0, mean: null });
  });
});

describe('a derived figure', () => {
  const staffShare = (rows: ReleaseRows) => rows.namedAnswers.find((row) => row.questionId === 'staff_share');

  test('is computed from the numbers and profile of the same municipality', () => {
    const rows = release(snapshotOf(workbookOf('a', 'NAMED', { staff: 60 })));
    expect(staffShare(rows)).toMatchObject({ value: 2, state: 'ANSWERED', level: 'NAMED' });
    expect(cellOf(rows, 'staff_share')).toMatchObject({ n: 1, mean: 2 });
  });

  test('is unknown where a figure it needs is, and absent where the question was never answered', () => {
    const known = workbookOf('a', 'NAMED', { staff: 60 });
    const rows = release(snapshotOf({ ...known, profile: {} }, workbookOf('b', 'NAMED', { need: 1 })));
    expect(rows.namedAnswers.filter((row) => row.questionId === 'staff_share')).toEqual([
      { municipalityId: 'a', questionId: 'staff_share', level: 'NAMED', state: 'UNKNOWN', value: null },
    ]);
  });

  test('is shared no further than its inputs', () => {
    const base = workbookOf('a', 'NAMED', { staff: 60 });
    const sharing = [
      ...base.sharing,
      { scope: 'QUESTION' as const, targetId: 'staff', level: 'PRIVATE' as const },
    ];
    expect(staffShare(release(snapshotOf({ ...base, sharing })))).toBeUndefined();
  });

  test('gives away no profile figure of a workbook that is private, but for the population', () => {
    const shareBoth = (formula: string) => {
      const base = workbookOf('a', 'PRIVATE', { staff: 60 });
      const sharing = ['staff', 'staff_share'].map((targetId) => ({
        scope: 'QUESTION' as const,
        targetId,
        level: 'NAMED' as const,
      }));
      const snapshot = snapshotOf({
        ...base,
        profile: { population: 30_000, employees: 600 },
        sharing: [...base.sharing, ...sharing],
      });
      const questions = snapshot.questions.map((question) =>
        question.settings.kind === 'DERIVED'
          ? { ...question, settings: { ...question.settings, formula } }
          : question,
      );
      return staffShare(release({ ...snapshot, questions }));
    };
    expect(shareBoth('staff / population')).toMatchObject({ level: 'NAMED', value: 0.002 });
    expect(shareBoth('staff / employees')).toBeUndefined();
  });

  test('of hidden contributors is given to its decimals, without deviation and with quartiles of the named', () => {
    const staff = [7, 11, 13, 17, 19, 23];
    const share = (level: 'AGGREGATE' | 'NAMED') =>
      cellOf(
        release(snapshotOf(...staff.map((s, i) => workbookOf(`m${i}`, level, { staff: s })))),
        'staff_share',
      );
    expect(share('AGGREGATE')).toMatchObject({ n: 6, mean: 0.5, sd: null, median: null });
    expect(share('AGGREGATE')?.quartilesWithheld).toBe('PROTECTED');
    expect(share('NAMED')).toMatchObject({ n: 6, mean: 0.5, median: 0.5, quartilesWithheld: null });
    expect(share('NAMED')?.sd).toBeGreaterThan(0);
    const uneven = [7, 11, 13].map((s, i) => workbookOf(`m${i}`, 'AGGREGATE', { staff: s }));
    expect(cellOf(release(snapshotOf(...uneven)), 'staff_share')?.mean).toBe(0.3);
  });

  test('is withheld where subtracting it from its input would single somebody out', () => {
    // The fourth municipality has no population, hence no share: of staff four are hidden, of the share three.
    const hidden = [7, 11, 13, 29].map((staff, i) => workbookOf(`h${i}`, 'AGGREGATE', { staff }));
    const withoutPopulation = hidden.map((w, i) => (i === 3 ? { ...w, profile: {} } : w));
    expect(cellOf(release(snapshotOf(...hidden)), 'staff_share')?.withheld).toBeNull();
    const rows = release(snapshotOf(...withoutPopulation));
    expect(cellOf(rows, 'staff')).toMatchObject({ withheld: null, n: 4 });
    expect(cellOf(rows, 'staff_share')?.withheld).toBe('PROTECTED');
  });
});

describe('figures that carry the same answers', () => {
  const hidden = ['h0', 'h1', 'h2', 'h3'].map((id, at) => workbookOf(id, 'AGGREGATE', { staff: 7 + 4 * at }));
  const figures = (codes: string[], ledgerOf: string[]) => {
    const rows = release({ ...snapshotOf(...hidden), ledger: [{ codes, hidden: ledgerOf }] });
    return ['staff', 'staff_share'].map((id) => cellOf(rows, id)?.withheld === null);
  };

  test('of earlier releases count for the input and for what is derived from it', () => {
    const derived = ['section.staff_share', 'section.staff'];
    expect(figures(derived, ['h0', 'h1', 'h2'])).toEqual([false, false]);
    expect(figures(derived, ['h0', 'h1', 'h2', 'h3'])).toEqual([true, true]);
    expect(figures(['section.staff'], ['h0', 'h1', 'h2'])).toEqual([false, false]);
  });
});

describe('the groups of a release', () => {
  test('follow from who takes part, submitted or not', () => {
    const village = {
      ...workbookOf('v', 'PRIVATE', {}),
      municipalityType: 'VILLAGE',
      profile: { population: 900 },
      submitted: false,
    };
    expect(release(snapshotOf(...levels('NAMED', 1), village)).groups.map((group) => group.key)).toEqual([
      'CAMPAIGN:ALL',
      'MUNICIPALITY_TYPE:CITY',
      'MUNICIPALITY_TYPE:VILLAGE',
      'POPULATION_BAND:UNDER_10K',
      'POPULATION_BAND:25K_TO_75K',
    ]);
  });

  test('are withheld where the whole minus the others would single somebody out', () => {
    const hidden = levels('AGGREGATE', 1, 2, 3, 4).map((workbook, index) =>
      index === 0 ? { ...workbook, municipalityType: 'TOWN', profile: { population: 5_000 } } : workbook,
    );
    const rows = release(snapshotOf(...hidden));
    expect(cellOf(rows, 'need')?.withheld).toBeNull();
    expect(cellOf(rows, 'need', 'MUNICIPALITY_TYPE:CITY')?.withheld).toBe('PROTECTED');
    expect(cellOf(rows, 'need', 'MUNICIPALITY_TYPE:TOWN')?.withheld).toBe('PROTECTED');
  });

  test('are withheld where the whole minus the others would give what a telling group was withheld for', () => {
    const cities = levels('AGGREGATE', 1, 3, 5, 4);
    const towns = [2, 2, 2].map((need, index) => ({
      ...workbookOf(`town${index}`, 'AGGREGATE', { need }),
      municipalityType: 'TOWN',
    }));
    const rows = release(snapshotOf(...cities, ...towns));
    expect(cellOf(rows, 'need')).toMatchObject({ withheld: null, n: 7 });
    expect(cellOf(rows, 'need', 'MUNICIPALITY_TYPE:TOWN')?.withheld).toBe('PROTECTED');
    expect(cellOf(rows, 'need', 'MUNICIPALITY_TYPE:CITY')?.withheld).toBe('PROTECTED');
    const [, ...others] = towns;
    const mixed = [{ ...workbookOf('town0', 'AGGREGATE', { need: 5 }), municipalityType: 'TOWN' }, ...others];
    const fourth = { ...workbookOf('town3', 'AGGREGATE', { need: 1 }), municipalityType: 'TOWN' };
    const open = release(snapshotOf(...cities, ...mixed, fourth));
    expect(cellOf(open, 'need', 'MUNICIPALITY_TYPE:CITY')?.withheld).toBeNull();
  });

  test('tell nobody that all the hidden gave the same answer', () => {
    const same = levels('AGGREGATE', 2, 2, 2, 2);
    expect(cellOf(release(snapshotOf(...same)), 'need')?.withheld).toBe('PROTECTED');
  });

  test('of an earlier release count as known, by the code of the question', () => {
    const workbooks = levels('AGGREGATE', 1, 2, 3, 4);
    const hidden = ['AGGREGATE-0', 'AGGREGATE-1', 'AGGREGATE-2'];
    const ledger = [{ codes: ['section.need'], hidden }];
    const other = [{ codes: ['section.priority'], hidden }];
    expect(cellOf(release({ ...snapshotOf(...workbooks), ledger: other }), 'need')?.withheld).toBeNull();
    expect(cellOf(release({ ...snapshotOf(...workbooks), ledger }), 'need')?.withheld).toBe('PROTECTED');
    expect(cellOf(release(snapshotOf(...workbooks)), 'need')?.withheld).toBeNull();
  });
});

test('a release refuses thresholds that protect nothing', () => {
  expect(() =>
    composeRelease(snapshotOf(...levels('NAMED', 1)), { minimumHidden: NaN, dominancePercent: 10 }),
  ).toThrow();
});

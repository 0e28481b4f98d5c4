import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anySnapshot, snapshots } from '../../testing/snapshots.js';
import { composeRelease } from './compose-release.js';
import { type ReleaseSnapshot, type SnapshotWorkbook } from './release-snapshot.js';

const PARAMS = { minimumHidden: 3, dominancePercent: 10 };

const release = (snapshot: ReleaseSnapshot) => composeRelease(snapshot, PARAMS);

const withWorkbooks = (
  snapshot: ReleaseSnapshot,
  change: (workbook: SnapshotWorkbook) => SnapshotWorkbook,
) => ({
  ...snapshot,
  workbooks: snapshot.workbooks.map(change),
});

/** The level of an answer, worked out from the rows of sharing alone. */
function levelOf(workbook: SnapshotWorkbook, question: { id: string; sectionId: string }) {
  const at = (scope: string, id: string) =>
    workbook.sharing.find((s) => s.scope === scope && s.targetId === id)?.level;
  return (
    at('QUESTION', question.id) ??
    at('SECTION', question.sectionId) ??
    at('WORKBOOK', workbook.id) ??
    'PRIVATE'
  );
}

describe('a release', () => {
  test('is the same, byte for byte, whatever stands in private answers', () => {
    let private_ = 0;
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const emptied = withWorkbooks(snapshot, (workbook) => ({
          ...workbook,
          answers: workbook.answers.filter(({ questionId }) => {
            const question = snapshot.questions.find(({ id }) => id === questionId);
            const kept = question !== undefined && levelOf(workbook, question) !== 'PRIVATE';
            if (!kept) private_ += 1;
            return kept;
          }),
        }));
        expect(JSON.stringify(release(emptied))).toBe(JSON.stringify(release(snapshot)));
      }),
    );
    expect(private_).toBeGreaterThan(100);
  });

  test('is the same whatever stands in workbooks that were not submitted', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const emptied = withWorkbooks(snapshot, (workbook) =>
          workbook.submitted ? workbook : { ...workbook, answers: [], sharing: [] },
        );
        expect(JSON.stringify(release(emptied))).toBe(JSON.stringify(release(snapshot)));
      }),
    );
  });

  test('does not depend on the order in which workbooks, answers, sharing and questions come', () => {
    fc.assert(
      fc.property(anySnapshot, fc.infiniteStream(fc.nat()), (snapshot, keys) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other = {
          ...snapshot,
          questions: shuffled(snapshot.questions),
          workbooks: shuffled(snapshot.workbooks).map((workbook) => ({
            ...workbook,
            answers: shuffled(workbook.answers),
            sharing: shuffled(workbook.sharing),
          })),
        };
        expect(JSON.stringify(release(other))).toBe(JSON.stringify(release(snapshot)));
      }),
    );
  });

  test('changes only in its question when one answer becomes named, and in what is derived from it', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const first = snapshot.workbooks[0];
        const named = withWorkbooks(snapshot, (workbook) =>
          workbook === first
            ? {
                ...workbook,
                sharing: [
                  ...workbook.sharing.filter(({ targetId }) => targetId !== 'staff'),
                  { scope: 'QUESTION', targetId: 'staff', level: 'NAMED' },
                ],
              }
            : workbook,
        );
        const elsewhere = (rows: ReturnType<typeof release>) =>
          [rows.cells, rows.namedAnswers, rows.standings, rows.ledger].map((table) =>
            table.filter((row) => !['staff', 'staff_share'].includes(row.questionId)),
          );
        expect(elsewhere(release(named))).toEqual(elsewhere(release(snapshot)));
      }),
    );
  });

  test('names nobody whose answer is not shared by name, and no hidden contributor in what is read', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const { ledger: _ledger, standings: _standings, ...read } = release(snapshot);
        const seen = JSON.stringify(read);
        for (const workbook of snapshot.workbooks) {
          const sharesByName =
            workbook.submitted &&
            snapshot.questions.some((q) => ['NAMED', 'PUBLIC'].includes(levelOf(workbook, q)));
          if (!sharesByName) expect(seen).not.toContain(`"${workbook.municipalityId}"`);
        }
        for (const row of read.namedAnswers) {
          const workbook = snapshot.workbooks.find(
            ({ municipalityId }) => municipalityId === row.municipalityId,
          );
          const question = snapshot.questions.find(({ id }) => id === row.questionId);
          expect(workbook && question && levelOf(workbook, question)).toBe(row.level);
        }
      }),
    );
  });

  test('ranks only where quartiles are given, and only those whose figure is in them', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const { cells, standings } = release(snapshot);
        for (const cell of cells) {
          const ranked = standings.filter((s) => s.group === cell.group && s.questionId === cell.questionId);
          if (cell.median === null) expect(ranked).toEqual([]);
          else if (cell.quartilesNamedOnly && !cell.namedOnly) {
            expect(ranked.length).toBeLessThan(cell.n ?? 0);
          } else expect(ranked).toHaveLength(cell.n ?? 0);
        }
      }),
    );
  });

  test('enters exactly the released cells that have hidden contributors in the ledger, with at least k of them', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const { cells, ledger } = release(snapshot);
        for (const { group, questionId, hidden } of ledger) {
          expect(hidden.length).toBeGreaterThanOrEqual(PARAMS.minimumHidden);
          const cell = cells.find((c) => c.group === group && c.questionId === questionId);
          expect(cell?.withheld).toBeNull();
          expect(cell?.namedOnly).toBe(false);
        }
      }),
    );
  });

  test('says nothing of who answered where the hidden are not in the figures', () => {
    let compared = 0;
    fc.assert(
      fc.property(anySnapshot, fc.nat(), (snapshot, at) => {
        const { cells, ledger } = release(snapshot);
        const question = snapshot.questions[at % snapshot.questions.length];
        if (ledger.some(({ questionId }) => questionId === question.id)) return;
        // Whoever shares it in aggregate only now declines it; what is derived from it may change.
        const silent = withWorkbooks(snapshot, (workbook) => ({
          ...workbook,
          answers: workbook.answers.map((answer) =>
            answer.questionId === question.id && levelOf(workbook, question) === 'AGGREGATE'
              ? { ...answer, state: 'DECLINED' as const, value: null }
              : answer,
          ),
        }));
        const of = (rows: typeof cells) => rows.filter(({ questionId }) => questionId === question.id);
        compared += of(cells).length;
        expect(of(release(silent).cells)).toEqual(of(cells));
      }),
    );
    expect(compared).toBeGreaterThan(50);
  });

  test('shows what the hidden are in with no deviation, and quartiles and counts from 2k hidden on', () => {
    fc.assert(
      fc.property(snapshots(12, 24), (snapshot) => {
        const { cells, ledger } = release(snapshot);
        for (const { group, questionId, hidden } of ledger) {
          const cell = cells.find((c) => c.group === group && c.questionId === questionId);
          const kind = snapshot.questions.find(({ id }) => id === questionId)?.settings.kind;
          expect(cell?.sd).toBeNull();
          if (cell?.median !== null && !cell?.quartilesNamedOnly) expect(kind).toBe('SCALE');
          if (cell?.counts || (cell?.median !== null && !cell?.quartilesNamedOnly)) {
            expect(hidden.length).toBeGreaterThanOrEqual(2 * PARAMS.minimumHidden);
          }
        }
      }),
    );
  });
});

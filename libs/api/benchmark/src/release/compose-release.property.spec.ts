import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anySnapshot } from '../../testing/snapshots.js';
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
          expect(ranked).toHaveLength(cell.median === null ? 0 : (cell.n ?? 0));
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
          expect(cell?.answersHeldBack).toBe(false);
        }
      }),
    );
  });
});

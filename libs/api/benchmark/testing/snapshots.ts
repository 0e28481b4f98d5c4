import { type QuestionSettings, type SharingLevel } from '@commonworks/domain-assessment';
import fc from 'fast-check';
import {
  type ReleaseSnapshot,
  type SnapshotAnswer,
  type SnapshotQuestion,
  type SnapshotWorkbook,
} from '../src/release/release-snapshot.js';

const label = (text: string) => ({ en: text, fr: text });

const LEVELS = ['none', 'little', 'some', 'much', 'full'].map(label);

const SETTINGS: Record<string, QuestionSettings> = {
  need: { kind: 'SCALE', levels: LEVELS },
  priority: { kind: 'SCALE', levels: LEVELS },
  improvement: { kind: 'SCALE', levels: LEVELS },
  readiness: { kind: 'SCALE', levels: LEVELS },
  rating: { kind: 'RATING' },
  budget: { kind: 'NUMBER', unit: label('$'), min: 0, max: null, decimals: 0, amount: true },
  staff: { kind: 'NUMBER', unit: label('people'), min: 0, max: null, decimals: 0, amount: false },
  model: {
    kind: 'CHOICE',
    multiple: true,
    options: ['own', 'shared', 'bought'].map((code) => ({ code, label: label(code) })),
  },
  remark: { kind: 'TEXT', maxLength: 200 },
  payroll: { kind: 'SYSTEM' },
  staff_share: { kind: 'DERIVED', formula: 'staff / population * 1000', unit: label('‰'), decimals: 1 },
};

/** One question of each kind, in two sections; ids are the codes. */
export const QUESTIONS: readonly SnapshotQuestion[] = Object.entries(SETTINGS).map(
  ([code, settings], index) => ({
    id: code,
    code: `section.${code}`,
    settings,
    sectionId: index % 2 === 0 ? 'even' : 'odd',
  }),
);

/** A submitted workbook of a city of 30 000 that shares everything at one level. */
export function workbookOf(
  municipalityId: string,
  level: SharingLevel,
  answers: Record<string, SnapshotAnswer['value']>,
): SnapshotWorkbook {
  return {
    id: `workbook of ${municipalityId}`,
    municipalityId,
    municipalityType: 'CITY',
    profile: { population: 30_000 },
    submitted: true,
    sharing: [{ scope: 'WORKBOOK', targetId: `workbook of ${municipalityId}`, level }],
    answers: Object.entries(answers).map(([questionId, value]) => ({ questionId, state: 'ANSWERED', value })),
  };
}

export function snapshotOf(...workbooks: SnapshotWorkbook[]): ReleaseSnapshot {
  return { questions: QUESTIONS, workbooks, ledger: [] };
}

const codes = fc.subarray(['own', 'shared', 'bought'], { minLength: 1 });

const VALUES: Record<string, fc.Arbitrary<SnapshotAnswer['value']>> = {
  need: fc.integer({ min: 1, max: 5 }),
  priority: fc.integer({ min: 1, max: 5 }),
  improvement: fc.integer({ min: 1, max: 5 }),
  readiness: fc.integer({ min: 1, max: 5 }),
  rating: fc.constantFrom('GAP', 'MEETS_NEEDS', ['GAP', 'WORK_PLANNED']),
  budget: fc.integer({ min: 0, max: 1_000_000 }),
  staff: fc.integer({ min: 0, max: 60 }),
  model: codes,
  remark: fc.constantFrom('to be replaced', 'works well'),
  payroll: fc.constantFrom('Ledger One', 'Paymaster').map((product) => ({
    product,
    vendor: null,
    hosting: null,
    version: null,
    supportEnds: null,
    replacement: null,
    plannedReplacement: null,
  })),
};

const STATES = [
  ...Array<'ANSWERED'>(8).fill('ANSWERED'),
  ...(['UNKNOWN', 'NOT_APPLICABLE', 'DECLINED', 'UNANSWERED'] as const),
];

const answer = (questionId: string): fc.Arbitrary<SnapshotAnswer> =>
  fc
    .record({ state: fc.constantFrom(...STATES), value: VALUES[questionId] })
    .map(({ state, value }) => ({ questionId, state, value: state === 'ANSWERED' ? value : null }));

const level: fc.Arbitrary<SharingLevel> = fc.constantFrom(
  'PRIVATE',
  'AGGREGATE',
  'AGGREGATE',
  'NAMED',
  'PUBLIC',
);

const sharing = (municipalityId: string) =>
  fc
    .record({
      workbook: fc.option(level, { freq: 6 }),
      section: fc.option(level, { freq: 1 }),
      question: fc.option(level, { freq: 1 }),
    })
    .map((levels) => [
      ...(levels.workbook
        ? [{ scope: 'WORKBOOK' as const, targetId: `workbook of ${municipalityId}`, level: levels.workbook }]
        : []),
      ...(levels.section ? [{ scope: 'SECTION' as const, targetId: 'even', level: levels.section }] : []),
      ...(levels.question ? [{ scope: 'QUESTION' as const, targetId: 'staff', level: levels.question }] : []),
    ]);

const workbook = (municipalityId: string): fc.Arbitrary<SnapshotWorkbook> =>
  fc
    .record({
      municipalityType: fc.constantFrom('CITY', 'TOWN', 'VILLAGE'),
      population: fc.option(fc.constantFrom(4_000, 18_000, 40_000, 120_000), { freq: 9 }),
      submitted: fc.integer({ min: 1, max: 6 }).map((chance) => chance > 1),
      sharing: sharing(municipalityId),
      answers: fc.tuple(...Object.keys(VALUES).map(answer)),
    })
    .map(({ population, ...rest }) => ({
      ...rest,
      id: `workbook of ${municipalityId}`,
      municipalityId,
      profile: profileOf(population),
    }));

const profileOf = (population: number | null): Record<string, number> =>
  population === null ? {} : { population };

/** Campaigns of so many municipalities with every mixture of types, sizes, states and sharing levels. */
export const snapshots = (smallest: number, largest: number): fc.Arbitrary<ReleaseSnapshot> =>
  fc
    .integer({ min: smallest, max: largest })
    .chain((size) =>
      fc.tuple(...Array.from({ length: size }, (_, i) => workbook(`m${String(i).padStart(2, '0')}`))),
    )
    .map((workbooks) => snapshotOf(...workbooks));

export const anySnapshot = snapshots(1, 24);

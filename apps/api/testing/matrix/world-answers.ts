import { type QuestionName } from './world-template.js';

/** Stands in every text that others must not see: no answer to them may contain it. */
export const MARKER = 'cw-marker';
/** Stands in what an approver remarked to the own people. */
export const REMARK = 'cw-remark';
/** Numbers that others must not see, as they stand in an answer. */
export const MARKED_NUMBER = 271_828.18;
export const ABROAD_NUMBER = 314_159.26;

type Answers = Record<Exclude<QuestionName, 'derived' | 'unanswered' | 'unansweredNumber'>, unknown>;

const system = (product: string) => ({
  product,
  vendor: 'Vendor',
  hosting: 'ON_PREMISE',
  version: '1',
  supportEnds: '2030-01',
  replacement: { status: 'REPLACING', from: '2029', to: '2030-06-30' },
  plannedReplacement: 'Next',
});

/** Stands in what the own municipality shares with nobody and hands to no contributor; a number for the same. */
export const OWN_MARKER = 'cw-own';
export const OWN_NUMBER = 161_803.39;

/** Of the own municipality: the first section is shared by name and handed to the contributor. */
export const OWN_ANSWERS: Answers = {
  priority: 4,
  readiness: 3,
  improvement: 5,
  rating: 'GAP',
  number: 120,
  text: 'Own',
  choice: 'one',
  system: system('Own product'),
  few: 4,
  many: 4,
  hiddenNumber: OWN_NUMBER,
  hiddenText: OWN_MARKER,
  hiddenSystem: system(OWN_MARKER),
};

/** Of the other municipality of the consortium: the first section is shared by name, the second is not. */
export const SIBLING_ANSWERS: Answers = {
  priority: 2,
  readiness: 2,
  improvement: 1,
  rating: 'MEETS_NEEDS',
  number: 44,
  text: 'Shared',
  choice: 'two',
  system: system('Shared product'),
  few: 2,
  many: 2,
  hiddenNumber: MARKED_NUMBER,
  hiddenText: `${MARKER} private`,
  hiddenSystem: system(`${MARKER} system`),
};

/** The same before any release: nothing of it is shared yet. */
export const UNRELEASED_ANSWERS: Answers = {
  ...SIBLING_ANSWERS,
  number: MARKED_NUMBER,
  text: `${MARKER} not released`,
  system: system(`${MARKER} not released`),
};

/** Of a municipality of another consortium: shared by name there, and not here. */
export const ABROAD_ANSWERS: Answers = {
  ...SIBLING_ANSWERS,
  number: ABROAD_NUMBER,
  hiddenNumber: ABROAD_NUMBER,
  text: `${MARKER} abroad`,
  system: system(`${MARKER} abroad`),
};

/** Two of them are chosen by few: they are counted together. */
const CHOICES = ['one', 'one', 'one', 'two', 'three', 'three'];

/**
 * Of those that share in aggregate only, so that there are figures of a group: with them, without them (all gave
 * the same improvement), and, where nobody shares by name, a mean alone.
 */
export const fillerAnswers = (n: number): Partial<Answers> => ({
  priority: (n % 5) + 1,
  readiness: ((n + 1) % 5) + 1,
  improvement: 3,
  number: 10 + 7 * n,
  choice: CHOICES[n],
  many: (n % 5) + 1,
  hiddenNumber: 10_000 + 1_000 * n,
});

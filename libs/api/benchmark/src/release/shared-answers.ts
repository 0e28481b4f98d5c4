import {
  deriveFigure,
  effectiveSharing,
  mostRestrictive,
  type AnswerState,
  type AnswerValue,
  type SharingLevel,
} from '@commonworks/domain-assessment';
import { isOpenToAll, type DerivedQuestion, type FormulaInput } from './derived-questions.js';
import { type SnapshotQuestion, type SnapshotWorkbook } from './release-snapshot.js';

/** What a municipality gave to a question it does not keep private, be it nothing. */
export interface SharedAnswer {
  readonly municipalityId: string;
  readonly level: Exclude<SharingLevel, 'PRIVATE'>;
  readonly state: AnswerState;
  /** Present exactly where the state is ANSWERED. */
  readonly value: AnswerValue | null;
}

interface LevelledAnswer {
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
  readonly level: SharingLevel;
}

const UNANSWERED = { state: 'UNANSWERED', value: null } as const;

/**
 * What submitted workbooks share, by question; derived figures are computed here from each workbook's own
 * numbers. Answers to a question stand in the order of municipality ids, whatever order they came in.
 */
export function sharedAnswers(
  questions: readonly SnapshotQuestion[],
  derived: ReadonlyMap<string, DerivedQuestion>,
  workbooks: readonly SnapshotWorkbook[],
): Map<string, SharedAnswer[]> {
  const readers = workbooks
    .filter((workbook) => workbook.submitted)
    .toSorted((a, b) => (a.municipalityId < b.municipalityId ? -1 : 1))
    .map((workbook) => ({ municipalityId: workbook.municipalityId, read: answersOf(workbook) }));
  return new Map(
    questions.map((question) => [
      question.id,
      readers.flatMap(({ municipalityId, read }) => {
        const { level, state, value } = read(question, derived.get(question.id));
        return level === 'PRIVATE' ? [] : [{ municipalityId, level, state, value }];
      }),
    ]),
  );
}

type ReadAnswer = (question: SnapshotQuestion, derived?: DerivedQuestion) => LevelledAnswer;

function answersOf(workbook: SnapshotWorkbook): ReadAnswer {
  const given = new Map(workbook.answers.map((answer) => [answer.questionId, answer]));
  const levels = new Map(
    workbook.sharing.map(({ scope, targetId, level }) => [`${scope}:${targetId}`, level]),
  );
  // Without a level of its own a workbook is private: nobody has agreed to anything.
  const ownLevel = workbook.sharing.find(({ scope }) => scope === 'WORKBOOK')?.level ?? 'PRIVATE';

  const levelOf = (question: SnapshotQuestion): SharingLevel =>
    effectiveSharing({
      workbook: ownLevel,
      section: levels.get(`SECTION:${question.sectionId}`),
      question: levels.get(`QUESTION:${question.id}`),
    });

  const readGiven = (question: SnapshotQuestion): LevelledAnswer => {
    const { state, value } = given.get(question.id) ?? UNANSWERED;
    return { state, value, level: levelOf(question) };
  };

  /** A profile figure has no sharing of its own: unless open to all, it is shared as the workbook is. */
  const readInput = ({ symbol, question }: FormulaInput): LevelledAnswer => {
    if (question) return readGiven(question);
    const value = workbook.profile[symbol] ?? null;
    const level = isOpenToAll(symbol) ? 'PUBLIC' : ownLevel;
    return { state: value === null ? 'UNKNOWN' : 'ANSWERED', value, level };
  };

  /** No more open than any input, nor than the derived question's own sharing. */
  const derive = (question: SnapshotQuestion, { formula, inputs }: DerivedQuestion): LevelledAnswer => {
    const answers = new Map(inputs.map((input) => [input.symbol, readInput(input)]));
    const levels = [...answers.values()].map((answer) => answer.level);
    return { ...deriveFigure(formula, answers), level: mostRestrictive([levelOf(question), ...levels]) };
  };

  return (question, derived) => (derived ? derive(question, derived) : readGiven(question));
}

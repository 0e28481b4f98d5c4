import {
  progress,
  type AnswerState,
  type DerivedAnswer,
  type QuestionKind,
} from '@commonworks/domain-assessment';
import {
  type AskedQuestion,
  type AskedSection,
  type TemplateVersionContent,
} from '@commonworks/api-catalogue';
import type { AnswerObject } from '../answers/answer.types.js';
import type { AnswerRow, WholeWorkbookRow, WorkbookRow } from './read-workbook.js';
import { answersIn } from './given-answers.js';
import { partId } from './part-id.js';
import type { Viewer } from './viewer.js';
import type { ProgressObject, WorkbookObject, WorkbookSectionObject } from './workbook.types.js';

/** A workbook with its sections there. */
export type WholeWorkbook = WorkbookObject & { sections: WorkbookSectionObject[] };

/** A workbook of the own municipality as this viewer gets it. */
export function composeWorkbook(
  row: WholeWorkbookRow,
  template: TemplateVersionContent,
  asked: readonly AskedSection[],
  viewer: Viewer,
): WholeWorkbook {
  const seen = seenSections(row, asked, viewer);
  const answers = ownAnswers(row, template, new Set(seen.map(({ section }) => section.id)));
  const overrides = new Map(row.overrides.map(({ targetId, level }) => [targetId, level]));

  const sections = seen.map(({ section, assignees }): WorkbookSectionObject => {
    const answerOf = (question: AskedQuestion) => answers.get(question.id) ?? unanswered(question.id);
    const questions = section.questions.map((question) => {
      const id = partId(row.id, question.id);
      return {
        ...question,
        id,
        questionId: question.id,
        sharing: overrides.get(question.id) ?? null,
        answer: { id, ...answerOf(question) },
      };
    });
    return {
      id: partId(row.id, section.id),
      sectionId: section.id,
      code: section.code,
      title: section.title,
      questions,
      progress: progressOf(questions),
      sharing: overrides.get(section.id) ?? null,
      editable: viewer.answers(assignees.map(({ id }) => id)),
      assignees: assignees.map(({ id, name, email }) => ({ id, name, email })),
    };
  });
  return {
    ...ownSummaryOf(
      row,
      sumOf(sections.map((section) => section.progress)),
      sections.some((section) => section.editable),
    ),
    sections,
  };
}

/** A workbook of the own municipality, without its sections. */
export function ownSummaryOf(row: WorkbookRow, progress: ProgressObject, editable: boolean): WorkbookObject {
  // Nobody has agreed to anything until somebody has.
  const sharing = row.sharingLevel ?? 'PRIVATE';
  return { ...summaryOf(row), progress, remark: row.remark, sharing, editable };
}

/** What anyone may know who may know of the workbook at all. */
export function summaryOf(row: WorkbookRow): WorkbookObject {
  const { id, municipalityId, campaignId, status, submittedAt, published } = row;
  return {
    id,
    municipalityId,
    campaignId,
    status,
    submittedAt,
    published,
    progress: { answered: row.answeredCount, total: row.questionCount },
    remark: null,
    sharing: null,
    editable: false,
  };
}

/** How many of these questions have an answer. */
export const progressOf = (
  questions: readonly { id: string; kind: QuestionKind; answer: { state: AnswerState } | null }[],
): ProgressObject =>
  progress(questions, new Map(questions.map(({ id, answer }) => [id, answer?.state ?? 'UNANSWERED'])));

/** The progress of several sections together. */
export const sumOf = (parts: readonly ProgressObject[]): ProgressObject => ({
  answered: parts.reduce((sum, part) => sum + part.answered, 0),
  total: parts.reduce((sum, part) => sum + part.total, 0),
});

/** The answers to the questions of these sections by question id, the derived among them: see `answersIn`. */
export function ownAnswers(
  row: Pick<WholeWorkbookRow, 'answers' | 'profile'>,
  template: TemplateVersionContent,
  sectionIds: ReadonlySet<string>,
): Map<string, AnswerObject> {
  const found = answersIn(row, template, sectionIds);
  const answers = new Map<string, AnswerObject>();
  for (const [id, answer] of found.given) answers.set(id, present(answer));
  for (const [id, figure] of found.derived) answers.set(id, derived(id, figure));
  return answers;
}

/** The sections the viewer sees, each with the people it is handed to. */
export function seenSections<S extends { readonly id: string }>(
  row: Pick<WholeWorkbookRow, 'assignments'>,
  sections: readonly S[],
  viewer: Viewer,
) {
  return sections
    .map((section) => ({ section, assignees: row.assignments.filter((a) => a.sectionId === section.id) }))
    .filter(({ assignees }) => viewer.sees(assignees.map(({ id }) => id)));
}

const present = ({ updatedAt, ...answer }: AnswerRow): AnswerObject => ({
  ...answer,
  updatedAt: new Date(updatedAt),
});

const NEVER_SAVED = { version: 0, comment: null, updatedAt: null, updatedBy: null };

const derived = (questionId: string, figure: DerivedAnswer): AnswerObject => ({
  questionId,
  ...figure,
  ...NEVER_SAVED,
});

const unanswered = (questionId: string): AnswerObject => ({
  questionId,
  state: 'UNANSWERED',
  value: null,
  ...NEVER_SAVED,
});

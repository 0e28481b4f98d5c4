import { type QuestionFieldsFragment, type WorkbookPageQuery } from '@commonworks/web-graphql';

export type Workbook = NonNullable<WorkbookPageQuery['workbook']>;
export type Section = Workbook['sections'][number];
export type Question = QuestionFieldsFragment;
export type Progress = Section['progress'];

/** Questions that stand together: those of one service side by side, any other on its own. */
export interface QuestionGroup {
  readonly key: string;
  readonly service: Question['service'];
  readonly questions: readonly Question[];
}

/** The rows of a section: neighbouring questions of one service make one row, in the template's order. */
export function rowsOf(questions: readonly Question[]): QuestionGroup[] {
  const rows: { key: string; service: Question['service']; questions: Question[] }[] = [];
  for (const question of questions) {
    const last = rows.at(-1);
    if (question.service && last?.service?.id === question.service.id) last.questions.push(question);
    else rows.push({ key: question.id, service: question.service, questions: [question] });
  }
  return rows;
}

import type { OwnAnswer } from '@commonworks/api-campaign';
import { deriveFigures, type TemplateVersionContent } from '@commonworks/api-catalogue';
import { PROFILE_OF } from './read-workbook.js';

/** What was answered in a workbook, and what else its derived figures need: a whole workbook without its history. */
export interface GivenAnswers {
  readonly given: readonly (OwnAnswer & { readonly questionId: string })[];
  /** Sections handed to the person who asks. */
  readonly assignedSectionIds: readonly string[];
  /** Profile figures of the campaign's year, or of the nearest year before it, by code. */
  readonly profile: Readonly<Record<string, number>>;
}

/** Its columns, of the workbook `w` of the campaign `c`, for the person `$1`; what is not seen is left out. */
export const GIVEN_ANSWERS = `
  (select coalesce(json_agg(json_build_object('questionId', a.question_id, 'state', a.state,
     'value', a.value)), '[]')
   from answer a where (a.municipality_id, a.workbook_id) = (w.municipality_id, w.id)) as given,
  array(select s.section_id from section_assignment s
        where (s.municipality_id, s.workbook_id, s.person_id) = (w.municipality_id, w.id, $1)) as "assignedSectionIds",
  ${PROFILE_OF('w.municipality_id', 'c.year')} as profile`;

/**
 * The answers to the questions of these sections by question id, the derived among them. A figure is derived
 * from these sections' numbers alone: through it, a contributor would else learn those of other sections.
 */
export function answersIn<A extends OwnAnswer & { readonly questionId: string }>(
  { answers, profile }: { answers: readonly A[]; profile: GivenAnswers['profile'] },
  { questions }: Pick<TemplateVersionContent, 'questions'>,
  sectionIds: ReadonlySet<string>,
) {
  const asked = questions.filter(({ section }) => sectionIds.has(section.id));
  const ids = new Set(asked.map(({ id }) => id));
  const given = new Map(
    answers.flatMap((answer) => (ids.has(answer.questionId) ? [[answer.questionId, answer]] : [])),
  );
  return { given, derived: deriveFigures(asked, given, profile) };
}

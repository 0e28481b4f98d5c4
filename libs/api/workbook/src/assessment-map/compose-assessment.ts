import { LAYERS, ratingOf } from '@commonworks/domain-assessment';
import type { WholeWorkbook } from '../workbooks/compose-workbook.js';
import type { WorkbookQuestionObject } from '../workbooks/workbook.types.js';
import type { AssessmentElementObject, AssessmentLayerObject } from './assessment-map.types.js';
import type { Finding } from './read-findings.js';

/**
 * The rated elements of a workbook by layer, from what residents meet down to what carries it; as much as the
 * reader of the workbook sees. What may not be seen is left out, and so are layers without elements.
 * @param findings what a published document says of elements, by question id
 */
export function composeAssessment(
  { sections }: Pick<WholeWorkbook, 'sections'>,
  findings: ReadonlyMap<string, Finding>,
): AssessmentLayerObject[] {
  const elements = sections.flatMap((section) =>
    section.questions.flatMap((question) => elementOf(question, findings.get(question.questionId))),
  );
  return LAYERS.map((layer) => ({
    layer,
    elements: elements.filter(({ service }) => service.layer === layer),
  })).filter((layer) => layer.elements.length > 0);
}

/** Whether all that is rated in these layers follows from a published document, and something does. */
export function followsPublished(layers: readonly AssessmentLayerObject[]): boolean {
  const rated = layers.flatMap(({ elements }) => elements).filter(({ rating }) => rating !== null);
  return rated.length > 0 && rated.every(({ observation }) => observation !== null);
}

function elementOf(
  { questionId, kind, service, answer }: WorkbookQuestionObject,
  finding: Finding | undefined,
): AssessmentElementObject[] {
  if (kind !== 'RATING' || !service || !answer) return [];
  const { state, value, comment } = answer;
  const rated = state === 'ANSWERED' ? ratingOf(value) : { rating: null, workPlanned: false };
  // Rated otherwise since, the element no longer says what the document does.
  const observation = finding?.rating === rated.rating ? (finding?.observation ?? null) : null;
  return [{ questionId, service, state, ...rated, comment, observation }];
}

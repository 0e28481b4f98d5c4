import { LAYERS, ratingOf } from '@commonworks/domain-assessment';
import type { WholeWorkbook } from '../workbooks/compose-workbook.js';
import type { WorkbookQuestionObject } from '../workbooks/workbook.types.js';
import type { AssessmentElementObject, AssessmentLayerObject } from './assessment-map.types.js';

/**
 * The rated elements of a workbook by layer, from what residents meet down to what carries it; as much as the
 * reader of the workbook sees. What may not be seen is left out, and so are layers without elements.
 */
export function composeAssessment({ sections }: Pick<WholeWorkbook, 'sections'>): AssessmentLayerObject[] {
  const elements = sections.flatMap((section) => section.questions.flatMap(elementOf));
  return LAYERS.map((layer) => ({
    layer,
    elements: elements.filter(({ service }) => service.layer === layer),
  })).filter((layer) => layer.elements.length > 0);
}

function elementOf({ questionId, kind, service, answer }: WorkbookQuestionObject): AssessmentElementObject[] {
  if (kind !== 'RATING' || !service || !answer) return [];
  const { state, value, comment } = answer;
  const rated = state === 'ANSWERED' ? ratingOf(value) : { rating: null, workPlanned: false };
  return [{ questionId, service, state, ...rated, comment }];
}

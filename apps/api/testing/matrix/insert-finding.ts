import type pg from 'pg';
import { insert } from './insert.js';

export interface FindingPlan {
  readonly municipalityId: string;
  readonly workbookId: string;
  readonly questionId: string;
  readonly consortiumId: string;
  readonly rating: string;
}

/** What a published document says of a rated element. */
export async function insertFinding(client: pg.Client, plan: FindingPlan): Promise<void> {
  const finding = {
    municipality_id: plan.municipalityId,
    workbook_id: plan.workbookId,
    question_id: plan.questionId,
    consortium_id: plan.consortiumId,
    rating: plan.rating,
    observation_en: 'Permits are asked for on paper.',
    observation_fr: 'Les permis se demandent sur papier.',
  };
  await insert(client, 'published_finding', [finding], 'question_id');
}

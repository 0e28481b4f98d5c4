import type { Transaction } from '@commonworks/api-platform';
import { CHARTED, type MeasuringQuestion } from './measured-scores.js';

/** A question for a system in use. */
export interface RegisterQuestion {
  readonly id: string;
  readonly serviceId: string | null;
}

/** The questions of a template version that measure services by the dimensions of the charts. */
export const measuringQuestions = (
  tx: Transaction,
  templateVersionId: string,
): Promise<MeasuringQuestion[]> =>
  tx.query(
    `select q.id, q.service_id as "serviceId", q.dimension, q.weight, q.higher_is_better as "higherIsBetter",
       jsonb_array_length(q.settings -> 'levels') as levels
     from question q
     where q.template_version_id = $1 and q.kind = 'SCALE' and q.service_id is not null
       and q.dimension is not null and q.dimension = any($2::text[])
     order by q.position, q.id`,
    [templateVersionId, CHARTED],
  );

/** The questions of a template version for systems in use. */
export const registerQuestions = (tx: Transaction, templateVersionId: string): Promise<RegisterQuestion[]> =>
  tx.query(
    `select q.id, q.service_id as "serviceId" from question q
     where q.template_version_id = $1 and q.kind = 'SYSTEM' order by q.position, q.id`,
    [templateVersionId],
  );

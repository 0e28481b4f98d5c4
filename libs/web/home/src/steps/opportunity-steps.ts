import type { HomeOpportunityFragment } from '@commonworks/web-graphql';
import type { Step } from './step.js';

/**
 * What of the opportunities waits for an answer of this municipality, by the day until which it stands: to be named to
 * who matches with it, and to say whether it would take part. Nothing for who may not answer.
 */
export function opportunitySteps(
  opportunities: readonly HomeOpportunityFragment[],
  municipalityId: string,
): Step[] {
  const waiting = opportunities.flatMap(({ id, name, ownInterests }): (Step & { due: string })[] => {
    const own = ownInterests.find(({ municipality }) => municipality.id === municipalityId);
    if (!own?.mayDeclare) return [];
    const { level, named, step, matchedUntil, invitedUntil } = own;
    const there = { to: `/opportunities/${id}`, values: { opportunity: name } };
    if (level !== null && step === 'MATCHED' && !named && matchedUntil !== null)
      return [{ kind: 'ANSWER_MATCH', ...there, due: matchedUntil }];
    return invitedUntil === null ? [] : [{ kind: 'ANSWER_INVITATION', ...there, due: invitedUntil }];
  });
  return waiting.sort((a, b) => a.due.localeCompare(b.due));
}

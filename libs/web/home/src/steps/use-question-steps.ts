import { useQuery } from '@apollo/client/react';
import { permits } from '@commonworks/access';
import { HomeQuestionsDocument } from '@commonworks/web-graphql';
import { useAbility, useLiveHint, type Acting } from '@commonworks/web-ui';
import { questionSteps } from './question-steps.js';
import type { Step } from './step.js';

/** Questions to those who may answer; undefined until they are known, and nothing where they cannot be had. */
export function useQuestionSteps(
  consortium: { id: string; code: string },
  acting: Acting,
): Step[] | undefined {
  const ability = useAbility();
  const place = acting.kind === 'MUNICIPALITY' ? { municipalityId: acting.id } : { consortiumId: acting.id };
  const skip = !permits(ability, 'write', 'Community', place);
  const { data, error, refetch } = useQuery(HomeQuestionsDocument, {
    variables: { consortiumCode: consortium.code },
    skip,
  });
  useLiveHint('community', [consortium.id], () => !skip && refetch());
  if (skip || error) return [];
  return data && questionSteps(data.communityPosts);
}

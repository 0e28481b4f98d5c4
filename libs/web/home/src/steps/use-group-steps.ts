import { useQuery } from '@apollo/client/react';
import { HomeGroupsDocument } from '@commonworks/web-graphql';
import { useLiveHint } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { groupSteps } from './group-steps.js';
import type { Step } from './step.js';

/** What waits in the groups of a consortium; undefined until it is known, and nothing where it cannot be had. */
export function useGroupSteps(consortiumCode: string): Step[] | undefined {
  const { t } = useTranslation('home');
  const { data, error, refetch } = useQuery(HomeGroupsDocument, { variables: { consortiumCode } });
  // Of all: one that a municipality is invited to is not among those that are here.
  useLiveHint('group', null, () => refetch());
  if (!data) return error ? [] : undefined;
  return groupSteps(data.opportunityGroups, (stage) => t(`terms:groupStage.${stage}`));
}

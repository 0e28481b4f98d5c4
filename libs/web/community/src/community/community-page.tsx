import { useQuery } from '@apollo/client/react';
import { CommunityPageDocument } from '@commonworks/web-graphql';
import { EmptyState, Page, QueryBoundary, useCurrentConsortium, useLiveHint } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CommunityView } from './community-view.js';

/** One community: what was asked and told in it. */
export function Component() {
  const { t } = useTranslation('community');
  const { code = '' } = useParams();
  const consortium = useCurrentConsortium();
  const result = useQuery(CommunityPageDocument, {
    variables: { consortiumCode: consortium?.code ?? '', code },
    fetchPolicy: 'cache-and-network',
    skip: consortium === null,
  });
  useLiveHint('community', consortium ? [consortium.id] : [], () => consortium && result.refetch());
  if (!consortium)
    return (
      <Page title={t('ui:pages.communities')}>
        <EmptyState title={t('elsewhere')} description={t('elsewhereExplained')} />
      </Page>
    );
  return (
    <QueryBoundary result={result} layout="list" select={({ community }) => community}>
      {(community) => <CommunityView key={community.id} community={community} consortium={consortium} />}
    </QueryBoundary>
  );
}

import { useQuery } from '@apollo/client/react';
import { CommunitiesDocument, type CommunityBriefFragment } from '@commonworks/web-graphql';
import {
  EmptyState,
  Page,
  QueryBoundary,
  Section,
  useCurrentConsortium,
  useLiveHint,
  type CurrentConsortium,
} from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PostDialog } from '../form/post-dialog.js';
import { Asking } from '../frame/asking.js';
import { useAsked } from '../frame/use-asked.js';
import { useWritesFor } from '../frame/use-writes-for.js';
import { CommunityList } from './community-list.js';
import { FoundPosts } from './found-posts.js';
import { LatestPosts } from './latest-posts.js';

/** What people of a consortium ask and tell each other, by service area. */
export function Component() {
  const { t } = useTranslation('community');
  const consortium = useCurrentConsortium();
  if (consortium) return <Communities key={consortium.id} consortium={consortium} />;
  return (
    <Page title={t('ui:pages.communities')}>
      <EmptyState title={t('elsewhere')} description={t('elsewhereExplained')} />
    </Page>
  );
}

function Communities({ consortium }: { consortium: CurrentConsortium }) {
  const { t } = useTranslation('community');
  const writesFor = useWritesFor();
  const asked = useAsked();
  const [asking, setAsking] = useState(false);
  const result = useQuery(CommunitiesDocument, {
    variables: { consortiumCode: consortium.code },
    fetchPolicy: 'cache-and-network',
  });
  useLiveHint('community', [consortium.id], () => result.refetch());
  const isQuiet = (communities: readonly CommunityBriefFragment[]) =>
    communities.every(({ postCount }) => postCount === 0);
  const inAreas = (communities: readonly CommunityBriefFragment[]) => (
    <Section title={t('byArea')}>
      <CommunityList communities={communities} />
    </Section>
  );
  const narrowed = asked.search !== '' || asked.show !== 'ALL';
  return (
    <Page
      title={t('ui:pages.communities')}
      lead={t('lead', { consortium: consortium.name })}
      actions={
        writesFor &&
        result.data &&
        !isQuiet(result.data.communities) && <Button onClick={() => setAsking(true)}>{t('ask')}</Button>
      }
    >
      <QueryBoundary result={result} layout="list" select={({ communities }) => communities}>
        {(communities) => (
          <>
            {isQuiet(communities) ? (
              <>
                <EmptyState
                  title={t('none')}
                  description={t(writesFor ? 'noneExplained' : 'noneForReader')}
                  action={writesFor && <Button onClick={() => setAsking(true)}>{t('askFirst')}</Button>}
                />
                {inAreas(communities)}
              </>
            ) : (
              <>
                <Asking asked={asked} />
                {narrowed ? (
                  <FoundPosts consortium={consortium} communityCode={null} asked={asked} places />
                ) : (
                  <LatestPosts consortium={consortium}>{inAreas(communities)}</LatestPosts>
                )}
              </>
            )}
            {asking && writesFor && (
              <PostDialog
                kind="QUESTION"
                consortiumCode={consortium.code}
                communities={communities}
                communityCode={null}
                writesFor={writesFor}
                onClose={() => setAsking(false)}
              />
            )}
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

import { type CommunityWholeFragment, type CommunityPostKind } from '@commonworks/web-graphql';
import { EmptyState, Page, useFormat, type CurrentConsortium } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PostDialog } from '../form/post-dialog.js';
import { Asking } from '../frame/asking.js';
import { useAsked } from '../frame/use-asked.js';
import { useWritesFor } from '../frame/use-writes-for.js';
import { FoundPosts } from '../list/found-posts.js';
import { Contributors } from './contributors.js';
import classes from './community.module.css';
import { SubscribeButton } from './subscribe-button.js';

export interface CommunityViewProps {
  community: CommunityWholeFragment;
  consortium: CurrentConsortium;
}

/** What was asked and told about a service area, and the ways to write. */
export function CommunityView({ community, consortium }: CommunityViewProps) {
  const { t } = useTranslation('community');
  const format = useFormat();
  const writesFor = useWritesFor();
  const asked = useAsked();
  const [writing, setWriting] = useState<CommunityPostKind | null>(null);
  const { code, name, services, postCount, subscribed, subscriberCount, contributors } = community;
  return (
    <Page
      title={name}
      breadcrumbs={[{ label: t('ui:pages.communities'), to: '/communities' }]}
      lead={
        <span className={classes.lead}>
          {services.length > 0 && <span>{t('about', { services: format.list(services) })}</span>}
          <span>{subscribed ? t('subscribed') : t('subscribers', { count: subscriberCount })}</span>
        </span>
      }
      actions={
        <>
          <SubscribeButton consortiumCode={consortium.code} community={community} />
          {writesFor && (
            <>
              <Button variant="default" onClick={() => setWriting('ARTICLE')}>
                {t('tell')}
              </Button>
              {postCount > 0 && <Button onClick={() => setWriting('QUESTION')}>{t('ask')}</Button>}
            </>
          )}
        </>
      }
    >
      {postCount === 0 ? (
        <EmptyState
          title={t('quiet')}
          description={t(writesFor ? 'quietExplained' : 'noneForReader')}
          action={writesFor && <Button onClick={() => setWriting('QUESTION')}>{t('askFirst')}</Button>}
        />
      ) : (
        <>
          <Asking asked={asked} />
          <FoundPosts consortium={consortium} communityCode={code} asked={asked} />
          <Contributors consortiumCode={consortium.code} contributors={contributors} />
        </>
      )}
      {writing && writesFor && (
        <PostDialog
          kind={writing}
          consortiumCode={consortium.code}
          communities={[community]}
          communityCode={code}
          writesFor={writesFor}
          onClose={() => setWriting(null)}
        />
      )}
    </Page>
  );
}

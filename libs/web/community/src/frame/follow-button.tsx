import { useMutation } from '@apollo/client/react';
import {
  CommunityPageDocument,
  CommunityPostPageDocument,
  FollowInCommunityDocument,
  type CommunityAuthorPartsFragment,
} from '@commonworks/web-graphql';
import { explainError } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface FollowButtonProps {
  consortiumCode: string;
  author: CommunityAuthorPartsFragment;
}

/** Begins or ends that one is told of what somebody writes; not of oneself, nor of who has gone. */
export function FollowButton({
  consortiumCode,
  author: { personId, name, followed, self },
}: FollowButtonProps) {
  const { t } = useTranslation('community');
  const [follow, { loading, error }] = useMutation(FollowInCommunityDocument, {
    refetchQueries: [CommunityPageDocument, CommunityPostPageDocument],
    awaitRefetchQueries: true,
  });
  if (self || name === null) return null;
  const change = () =>
    follow({ variables: { input: { consortiumCode, personId, followed: !followed } } }).catch(
      () => undefined,
    );
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t(followed ? 'unfollowWho' : 'followWho', { name })}
        loading={loading}
        onClick={() => void change()}
      >
        {t(followed ? 'unfollow' : 'follow')}
      </Button>
      {error && <span role="alert">{explainError(error).message}</span>}
    </>
  );
}

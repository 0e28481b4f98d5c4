import { useMutation } from '@apollo/client/react';
import { SubscribeToCommunityDocument, type CommunityWholeFragment } from '@commonworks/web-graphql';
import { explainError } from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface SubscribeButtonProps {
  consortiumCode: string;
  community: CommunityWholeFragment;
}

/** Begins or ends that one is told of what is new here. */
export function SubscribeButton({ consortiumCode, community: { code, subscribed } }: SubscribeButtonProps) {
  const { t } = useTranslation('community');
  const [subscribe, { loading, error }] = useMutation(SubscribeToCommunityDocument);
  const change = () =>
    subscribe({
      variables: { input: { consortiumCode, communityCode: code, subscribed: !subscribed } },
    }).catch(() => undefined);
  return (
    <>
      <Button variant="default" loading={loading} onClick={() => void change()}>
        {t(subscribed ? 'unsubscribe' : 'subscribe')}
      </Button>
      {error && <span role="alert">{explainError(error).message}</span>}
    </>
  );
}

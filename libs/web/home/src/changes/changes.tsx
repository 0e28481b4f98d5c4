import { useQuery } from '@apollo/client/react';
import { AuditTrailDocument } from '@commonworks/web-graphql';
import { LoadingState, useAuditWords, useFormat } from '@commonworks/web-ui';
import { Anchor, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './changes.module.css';

export interface ChangesProps {
  municipalityId?: string;
  consortiumId?: string;
}

/** The latest that happened, for those who may know. Left out when it cannot be had: the page has weightier things. */
export function Changes(scope: ChangesProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const words = useAuditWords(
    scope.municipalityId ? 'MUNICIPALITY' : scope.consortiumId ? 'CONSORTIUM' : 'INSTALLATION',
  );
  const { data, error } = useQuery(AuditTrailDocument, { variables: { ...scope, first: 6 } });
  if (error && !data) return null;
  return (
    <section aria-labelledby="changes" className={classes.section}>
      <Title order={2} size="h3" id="changes" mb="xs">
        {t('changes.title')}
      </Title>
      {!data && <LoadingState layout="list" />}
      {data?.auditLog.length === 0 && <Text c="dimmed">{t('changes.none')}</Text>}
      {data && data.auditLog.length > 0 && (
        <>
          <ul className={classes.changes}>
            {data.auditLog.map((event) => (
              <li key={event.id} className={classes.change}>
                <span>
                  {words.action(event)}
                  <span className={classes.who}>
                    {t('changes.by', {
                      who: [words.actor(event), words.scope(event)]
                        .filter((part) => part !== null)
                        .join(', '),
                    })}
                  </span>
                </span>
                <time dateTime={event.at} className={classes.when}>
                  {format.dateTime(event.at)}
                </time>
              </li>
            ))}
          </ul>
          <Anchor component={Link} to="/activity" size="sm">
            {t('changes.all')}
          </Anchor>
        </>
      )}
    </section>
  );
}

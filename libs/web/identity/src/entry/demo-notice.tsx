import { useQuery } from '@apollo/client/react';
import { InstallationDocument } from '@commonworks/web-graphql';
import { SyntheticMark } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './entry-page.module.css';

/** Says where the installation is a demo that nothing real belongs in it; elsewhere nothing. */
export function DemoNotice() {
  const { t } = useTranslation('identity');
  const { data } = useQuery(InstallationDocument);
  if (!data?.installation.demo) return null;
  return (
    <div className={classes.demo}>
      <SyntheticMark />
      <Text size="sm">{t('demo.notice')}</Text>
    </div>
  );
}

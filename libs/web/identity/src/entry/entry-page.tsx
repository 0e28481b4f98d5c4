import { ColourSchemeSwitch, LanguageSwitch, Wordmark } from '@commonworks/web-ui';
import { Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DemoNotice } from './demo-notice.js';
import classes from './entry-page.module.css';

export interface EntryPageProps {
  title: string;
  lead: string;
  children: ReactNode;
}

/** A page before one is signed in: one column, one thing to do. */
export function EntryPage({ title, lead, children }: EntryPageProps) {
  const { t } = useTranslation('ui');
  useEffect(() => {
    document.title = t('page.documentTitle', { title });
  }, [t, title]);
  return (
    <div className={classes.frame}>
      <header className={classes.bar}>
        <Wordmark />
        <div className={classes.preferences}>
          <LanguageSwitch />
          <ColourSchemeSwitch />
        </div>
      </header>
      <main className={classes.column}>
        <div className={classes.above}>
          <DemoNotice />
        </div>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        <Text className={classes.lead}>{lead}</Text>
        {children}
      </main>
    </div>
  );
}

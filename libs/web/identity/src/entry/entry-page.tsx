import { ColourSchemeSwitch, LanguageSwitch, SyntheticMark, Wordmark } from '@commonworks/web-ui';
import { Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './entry-page.module.css';

export interface EntryPageProps {
  title: string;
  lead: string;
  /** The installation holds made-up data. */
  demo?: boolean;
  children: ReactNode;
}

/** A page before one is signed in: one column, one thing to do. */
export function EntryPage({ title, lead, demo = false, children }: EntryPageProps) {
  const { t } = useTranslation(['ui', 'identity']);
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
        {demo && (
          <div className={classes.demo}>
            <SyntheticMark />
            <Text size="sm">{t('identity:demo.notice')}</Text>
          </div>
        )}
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        <Text className={classes.lead}>{lead}</Text>
        {children}
      </main>
    </div>
  );
}

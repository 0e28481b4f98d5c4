import type { GovernanceStandingFragment, GovernanceVersionLineFragment } from '@commonworks/web-graphql';
import { LOCALES, type LocaleCode } from '@commonworks/web-ui';
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './versions.module.css';

interface ComparedVersionsProps {
  document: GovernanceStandingFragment;
  before: GovernanceVersionLineFragment;
  language: LocaleCode;
  /** How many clauses are otherwise in each language. */
  counts: Readonly<Record<LocaleCode, number>>;
  choose: (values: Partial<Record<'version' | 'since' | 'lang', string>>) => void;
}

/** Which two versions are compared, and in which language. */
export function ComparedVersions({ document, before, language, counts, choose }: ComparedVersionsProps) {
  const { t } = useTranslation('governance');
  const { version, versions } = document;
  // A draft is the version after all that were sent.
  const later = [...new Set([version, ...versions.map(({ number }) => number)])].sort((a, b) => b - a);
  const option = (number: number) => ({ value: String(number), label: t('ui:files.version', { number }) });
  return (
    <div className={classes.controls}>
      <NativeSelect
        label={t('differences.before')}
        value={String(before.number)}
        data={versions.filter(({ number }) => number < version).map(({ number }) => option(number))}
        onChange={({ currentTarget }) => choose({ since: currentTarget.value })}
      />
      <NativeSelect
        label={t('differences.after')}
        value={String(version)}
        data={later.filter((number) => number > before.number).map(option)}
        onChange={({ currentTarget }) => choose({ version: currentTarget.value })}
      />
      <SegmentedControl
        aria-label={t('ui:term.language')}
        value={language}
        onChange={(value) => choose({ lang: value })}
        data={LOCALES.map((code) => ({
          value: code,
          label: t('differences.inLanguage', { language: t(`ui:languages.${code}`), count: counts[code] }),
        }))}
      />
    </div>
  );
}

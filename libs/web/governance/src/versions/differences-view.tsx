import type { GovernanceDifferencesQuery, GovernanceVersionLineFragment } from '@commonworks/web-graphql';
import { LOCALES, type LocaleCode } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { ClauseDifference } from './clause-difference.js';
import { ComparedVersions } from './compared-versions.js';
import { Subpage } from './subpage.js';
import classes from './versions.module.css';

type Compared = NonNullable<GovernanceDifferencesQuery['governanceDocument']>;

interface DifferencesViewProps {
  document: Compared;
  /** The earlier version. */
  before: GovernanceVersionLineFragment;
  language: LocaleCode;
  choose: (values: Partial<Record<'version' | 'since' | 'lang', string>>) => void;
}

const changedOf = (clauses: Compared['english']) => clauses.filter(({ change }) => change !== 'SAME');

/** What became of each clause between two versions: what was put in, what was taken out, what is the same. */
export function DifferencesView({ document, before, language, choose }: DifferencesViewProps) {
  const { t } = useTranslation('governance');
  const clauses = { en: document.english, fr: document.french };
  const counts = { en: changedOf(clauses.en).length, fr: changedOf(clauses.fr).length };
  const changed = changedOf(clauses[language]);
  const other = LOCALES.find((each) => each !== language) ?? language;
  const same = clauses[language].filter(({ change }) => change === 'SAME');
  const renumbered = same.filter(({ numberBefore, numberAfter }) => numberBefore !== numberAfter);
  const isNothing = counts.en === 0 && counts.fr === 0;
  return (
    <Subpage
      document={document}
      title={t('differences.title')}
      lead={<span>{t('differences.since', { version: before.number })}</span>}
    >
      <ComparedVersions
        document={document}
        before={before}
        language={language}
        counts={counts}
        choose={choose}
      />
      {!isNothing && (
        <p className={classes.tracked}>
          <a
            href={`/documents/${document.id}.docx?version=${document.version}&since=${before.number}&lang=${language}`}
            hrefLang={language}
            download
          >
            {t('differences.tracked', { language: t(`ui:languages.${language}`) })}
          </a>
        </p>
      )}
      {isNothing && (
        <p className={classes.notice}>
          {t(before.hash === document.hash ? 'differences.nothing' : 'differences.behind')}
        </p>
      )}
      {changed.length === 0 && counts[other] > 0 && (
        <p className={classes.notice}>{t(`differences.otherLanguage.${language}`)}</p>
      )}
      {changed.length > 0 && (
        <p className={classes.legend}>
          <ins>{t('differences.added')}</ins>
          <del>{t('differences.removed')}</del>
        </p>
      )}
      {changed.map((clause) => (
        <ClauseDifference key={clause.id} clause={clause} language={language} />
      ))}
      <p className={classes.rest}>
        {t('differences.same', { count: same.length })}
        {renumbered.length > 0 &&
          ` ${t('differences.renumbered', {
            count: renumbered.length,
            list: renumbered
              .map(({ numberBefore, numberAfter }) => `${numberBefore ?? ''} → ${numberAfter ?? ''}`)
              .join(', '),
          })}`}
      </p>
    </Subpage>
  );
}

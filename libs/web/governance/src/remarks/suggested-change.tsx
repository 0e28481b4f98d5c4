import type { GovernanceRemarkPartsFragment } from '@commonworks/web-graphql';
import { LOCALES, useFormat, useLocale } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { linesOf, stretchesOf, type Line } from '../versions/lines-of.js';
import classes from './remarks.module.css';

type Suggestion = NonNullable<GovernanceRemarkPartsFragment['suggestion']>;
type Value = Suggestion['values'][number];

/** What somebody would have otherwise in a clause: its words in both languages, that of the page first, and its values. */
export function SuggestedChange({ suggestion }: { suggestion: Suggestion }) {
  const { t } = useTranslation('governance');
  const { locale } = useLocale();
  const { english, french, values } = suggestion;
  const languages = [locale, ...LOCALES.filter((language) => language !== locale)];
  return (
    <div className={classes.change}>
      {languages.map((language) => {
        const pieces = language === 'fr' ? french : english;
        if (pieces.length === 0) return null;
        return (
          <div key={language} role="group" aria-label={t(`ui:languages.${language}`)} lang={`${language}-CA`}>
            <p className={classes.language}>{t(`ui:languages.${language}`)}</p>
            {stretchesOf(linesOf(pieces)).map(({ kind, lines }, at) =>
              kind === 'shown' ? (
                <Lines key={at} lines={lines} />
              ) : (
                <p key={at} className={classes.same}>
                  {t('differences.folded', { count: lines.length })}
                </p>
              ),
            )}
          </div>
        );
      })}
      {values.length > 0 && (
        <dl className={classes.values}>
          {values.map((value) => (
            <SuggestedValue key={`${value.id} ${value.municipality?.id ?? ''}`} value={value} />
          ))}
        </dl>
      )}
    </div>
  );
}

const Lines = ({ lines }: { lines: readonly Line[] }) =>
  lines.map(({ pieces }, at) => (
    <p key={at} className={classes.line}>
      {pieces.map(({ change, text }, place) => {
        if (change === 'ADDED') return <ins key={place}>{text}</ins>;
        return change === 'REMOVED' ? <del key={place}>{text}</del> : <span key={place}>{text}</span>;
      })}
    </p>
  ));

function SuggestedValue({ value }: { value: Value }) {
  const { t } = useTranslation('governance');
  const format = useFormat();
  const { label, municipality, type, valueBefore, valueBeforeFr } = value;
  const said = (one: string | null): string | null => {
    if (one === null || one === '') return null;
    if (type === 'DATE') return format.date(one);
    if (type === 'CENTS') return format.money(Number(one) / 100);
    if (type === 'PERCENT') return format.hundredths(Number(one));
    return type === 'NUMBER' ? format.number(Number(one)) : one;
  };
  const both = (en: string | null, fr: string | null) =>
    [said(en), said(fr)].filter((one) => one !== null).join(' / ');
  const before = both(valueBefore, valueBeforeFr);
  const after = both(value.value, value.valueFr);
  return (
    <div>
      <dt>{municipality ? t('remarks.valueOf', { label, municipality: municipality.name }) : label}</dt>
      <dd>
        {before !== '' && <del>{before}</del>} <ins>{after === '' ? t('remarks.asSource') : after}</ins>
      </dd>
    </div>
  );
}

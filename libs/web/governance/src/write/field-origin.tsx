import type { FormState } from '@commonworks/web-ui';
import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inBoth, nameOf, type ClauseValues, type GovernanceFieldParts } from './clause-values.js';
import classes from './write.module.css';

interface FieldOriginProps {
  field: GovernanceFieldParts;
  form: FormState<ClauseValues>;
}

/** Says where the value of a blank comes from, and lets one that was written follow its source again. */
export function FieldOrigin({ field, form }: FieldOriginProps) {
  const { t } = useTranslation('governance');
  const { origin, source, optional, type } = field;
  const names = inBoth(type) ? [nameOf(field), nameOf(field, 'fr')] : [nameOf(field)];
  const isEmptied = names.every((name) => (form.values[name] ?? '').trim() === '');
  const followed = source === null ? null : t(`source.${source}`);
  const empty = () => form.set(Object.fromEntries(names.map((name) => [name, ''])));
  if (isEmptied && origin !== 'NONE')
    return (
      <p className={classes.note}>
        {followed === null ? t('origin.emptied') : t('origin.willFollow', { source: followed })}
      </p>
    );
  switch (origin) {
    case 'NONE':
      return optional ? (
        <p className={classes.note}>{t('origin.optional')}</p>
      ) : (
        <p className={classes.open}>{t('origin.NONE')}</p>
      );
    case 'SOURCE':
      return <p className={classes.note}>{t('origin.SOURCE', { source: followed })}</p>;
    case 'USUAL':
      return <p className={classes.note}>{t('origin.USUAL')}</p>;
    case 'WRITTEN':
      return (
        <p className={classes.note}>
          {t('origin.WRITTEN')}{' '}
          {followed !== null && (
            <UnstyledButton className={classes.link} onClick={empty}>
              {t('origin.follow', { source: followed })}
            </UnstyledButton>
          )}
        </p>
      );
  }
}

import { LOCALES, type LocaleCode } from '@commonworks/web-ui';
import { Textarea } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type BoundInput } from '@commonworks/web-ui';
import classes from './editor.module.css';

export interface BothLanguagesProps {
  label: string;
  /** What belongs in it. */
  means?: string;
  input: (locale: LocaleCode) => BoundInput<string>;
  /** What is to be mended in one of the two. */
  findings?: (locale: LocaleCode) => ReactNode;
  rows?: number;
  readOnly: boolean;
}

/** A text in both languages, side by side where there is room. */
export function BothLanguages({ label, means, input, findings, rows = 1, readOnly }: BothLanguagesProps) {
  const { t } = useTranslation('requirement');
  return (
    <fieldset className={classes.both}>
      <legend>{label}</legend>
      {means && <p className={classes.means}>{means}</p>}
      <div className={classes.pair}>
        {LOCALES.map((locale) => (
          <Textarea
            key={locale}
            {...input(locale)}
            label={t(`language.${locale}`)}
            lang={locale}
            description={findings?.(locale)}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autosize
            minRows={rows}
            maxRows={12}
            readOnly={readOnly}
          />
        ))}
      </div>
    </fieldset>
  );
}

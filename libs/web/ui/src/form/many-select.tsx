import { MultiSelect, type MultiSelectProps } from '@mantine/core';
import { type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './many-select.module.css';

export type ManySelectProps = Omit<
  MultiSelectProps,
  'searchable' | 'clearable' | 'hidePickedOptions' | 'selectFirstOptionOnChange' | 'classNames'
>;

/**
 * Chooses any number of a list that is searched by typing. Enter takes the first that is found and never sends the form
 * around it: who types a name and presses Enter means that name, not all that are chosen so far.
 */
export function ManySelect({ onKeyDown, ...props }: ManySelectProps) {
  const { t } = useTranslation('ui');
  const keepForm = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    if (event.key === 'Enter') event.preventDefault();
  };
  return (
    <MultiSelect
      {...props}
      onKeyDown={keepForm}
      searchable
      clearable
      hidePickedOptions
      selectFirstOptionOnChange
      nothingFoundMessage={t('manySelect.nothingFound')}
      clearButtonProps={{ 'aria-label': t('manySelect.clear') }}
      classNames={{ inputField: classes.search, pill: classes.chosen }}
    />
  );
}

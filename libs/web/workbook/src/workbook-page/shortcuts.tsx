import { Kbd, Popover, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './desk.module.css';

const KEYS: readonly (readonly [keys: readonly string[], words: string])[] = [
  [['1', '9'], 'level'],
  [['?'], 'unknown'],
  [['-'], 'notApplicable'],
  [['x'], 'declined'],
  [['←', '→'], 'move'],
  [['Tab'], 'next'],
  [['Del'], 'clear'],
];

/** The keys that answer a question, for whoever likes to keep the hands on the keyboard. */
export function Shortcuts() {
  const { t } = useTranslation('workbook');
  return (
    <Popover position="right-end" shadow="md" trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.shortcuts}>{t('shortcuts.title')}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <dl className={classes.keys}>
          {KEYS.map(([keys, words]) => (
            <div key={words}>
              <dt>
                {keys.map((key, index) => (
                  <span key={key}>
                    {index > 0 && words === 'level' ? ' – ' : ' '}
                    <Kbd>{key === 'Del' ? t('shortcuts.delete') : key}</Kbd>
                  </span>
                ))}
              </dt>
              <dd>{t(`shortcuts.${words}`)}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}

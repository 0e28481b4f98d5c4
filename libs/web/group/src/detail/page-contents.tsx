import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './group-page-view.module.css';

/** The parts that every member finds on the page, by what leads to them. */
const PARTS = [
  'members',
  'champion',
  'evidence',
  'meetings',
  'scope',
  'documents',
  'decisions',
  'actions',
  'discussion',
  'files',
  'timeline',
] as const;

/** Leads to the parts of a page that is long. */
export function PageContents() {
  const { t } = useTranslation('group');
  return (
    <nav aria-label={t('detail.contents')} className={classes.contents}>
      {PARTS.map((part) => (
        <Anchor key={part} href={`#${part}`}>
          {t(`${part}.title`)}
        </Anchor>
      ))}
    </nav>
  );
}

import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './states.module.css';

export type LoadingLayout = 'table' | 'form' | 'picture' | 'list';

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);

function Layout({ layout }: { layout: LoadingLayout }) {
  switch (layout) {
    case 'picture':
      return <Skeleton className={classes.picture} radius="md" />;
    case 'form':
      return rows(4).map((row) => (
        <div key={row} className={classes.field}>
          <Skeleton height={14} width="9rem" />
          <Skeleton height={42} />
        </div>
      ));
    case 'table':
      return rows(8).map((row) => (
        <div key={row} className={classes.row}>
          <Skeleton height={16} width={row % 2 === 0 ? '70%' : '55%'} />
          <Skeleton height={16} width="40%" />
          <Skeleton height={16} width="50%" />
        </div>
      ));
    case 'list':
      return rows(4).map((row) => (
        <div key={row} className={classes.item}>
          <Skeleton height={18} width="60%" />
          <Skeleton height={14} width="35%" />
        </div>
      ));
  }
}

/** Holds the place of what is coming, in its shape, so that the page does not jump. */
export function LoadingState({ layout }: { layout: LoadingLayout }) {
  const { t } = useTranslation('ui');
  return (
    <div role="status" aria-busy="true" className={classes.loading}>
      <VisuallyHidden>{t('states.loading')}</VisuallyHidden>
      <Layout layout={layout} />
    </div>
  );
}

import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './states.module.css';

export interface EmptyStateProps {
  /** What will be here. */
  title: string;
  /** Why it is not yet. */
  description?: string;
  /** The step that fills it. */
  action?: ReactNode;
  /** Level of the heading: 1 where this is all there is on the page. */
  order?: 1 | 2;
}

/** Nothing here yet: what will be, and the step that fills it. */
export function EmptyState({ title, description, action, order = 2 }: EmptyStateProps) {
  return (
    <section className={classes.empty}>
      <Title order={order} size="h3">
        {title}
      </Title>
      {description !== undefined && <Text c="dimmed">{description}</Text>}
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </section>
  );
}

import { Anchor, Breadcrumbs, Group, Title } from '@mantine/core';
import { useDeferredValue, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { PublishedMark } from '../marks/published-mark.js';
import { SyntheticMark } from '../marks/synthetic-mark.js';
import classes from './page.module.css';

export interface Breadcrumb {
  label: string;
  to: string;
}

export interface PageProps {
  title: string;
  /** One or two lines under the title: what the page is for, or where things stand. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** The pages above this one, outermost first; the page itself is left out. */
  breadcrumbs?: readonly Breadcrumb[];
  /** Shows that what the page shows was made up for demonstration. */
  synthetic?: boolean;
  /** Shows that what the page shows follows from the words of a published document. */
  published?: boolean;
  /** The title steps back, where the first thing on the page speaks louder. */
  quiet?: boolean;
  children?: ReactNode;
}

/** What the router calls the first page of a visit. */
const FIRST_VISIT = 'default';

/** One page: its title in the window and on the page, and the focus on it after a change of address. */
export function Page({
  title,
  lead,
  actions,
  breadcrumbs = [],
  synthetic = false,
  published = false,
  quiet = false,
  children,
}: PageProps) {
  const { t } = useTranslation('ui');
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname } = useLocation();
  const visit = useRef(key);
  // The words on top are painted before the rest is made, in small steps: a phone would else show neither for long.
  // Only where nothing can be lost by it: when one comes back, the place to scroll to is there at once.
  const body = useDeferredValue(true, key !== FIRST_VISIT);

  useEffect(() => {
    document.title = t('page.documentTitle', { title });
  }, [t, title]);

  useEffect(() => {
    visit.current = key;
  }, [key]);

  useEffect(() => {
    // There the browser's own order of focus holds.
    if (visit.current !== FIRST_VISIT) heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <article className={classes.page} data-quiet={quiet || undefined}>
      {breadcrumbs.length > 0 && (
        <nav aria-label={t('page.breadcrumbs')} className={classes.breadcrumbs}>
          <Breadcrumbs separatorMargin={8}>
            {breadcrumbs.map(({ label, to }) => (
              <Anchor key={to} component={Link} to={to} size="sm" c="dimmed">
                {label}
              </Anchor>
            ))}
          </Breadcrumbs>
        </nav>
      )}
      <header className={classes.header}>
        <div className={classes.heading}>
          <Group gap="sm" align="center">
            <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
              {title}
            </Title>
            {synthetic && <SyntheticMark />}
            {published && <PublishedMark />}
          </Group>
          {lead !== undefined && <div className={classes.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {body && children}
    </article>
  );
}

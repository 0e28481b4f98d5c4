import { EmptyState, Page } from '@commonworks/web-ui';
import { Button, SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { oneOf, useAddress } from '../frame/use-address.js';
import { placesAbove } from '../frame/places-above.js';
import { judgeRequirements } from '../list/judge-requirements.js';
import { RequirementsList } from '../list/requirements-list.js';
import { orphansOf } from '../trace/orphans-of.js';
import { TraceView } from '../trace/trace-view.js';
import { FilesMenu } from './files-menu.js';
import classes from './page.module.css';
import { SeedButton } from './seed-button.js';

const VIEWS = ['list', 'trace'] as const;

/** The requirements as a list with what each wants, or from need to result. */
export function RequirementsView({ document }: { document: SpecifiedDocument }) {
  const { t } = useTranslation('requirement');
  const address = useAddress();
  const { search } = useLocation();
  const places = placesAbove(document);
  const view = oneOf(address.get('view'), VIEWS) ?? 'list';
  const mayWrite = document.may.includes('WRITE');
  const judged = useMemo(
    () =>
      judgeRequirements(
        document.requirements,
        orphansOf(document.traceability),
        document.givesPriorityFor.map(({ id }) => id),
      ),
    [document],
  );
  const standing = judged.filter(({ row }) => row.status !== 'REJECTED').length;
  const wanting = judged.filter(({ wants }) => wants.length > 0).length;
  const add = mayWrite && (
    <Button component={Link} to={`/documents/${document.id}/requirements/new${search}`} data-print="no">
      {t('add')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      synthetic={document.synthetic}
      breadcrumbs={places}
      lead={
        <>
          {document.title} · {t('lead.count', { count: standing })}{' '}
          {wanting > 0 && t('lead.wanting', { count: wanting })} {!mayWrite && t('lead.fixed')}
        </>
      }
      actions={
        <>
          {add}
          <FilesMenu documentId={document.id} mayImport={mayWrite} />
        </>
      }
    >
      {mayWrite && <SeedButton document={document} />}
      {judged.length === 0 ? (
        <EmptyState title={t('none')} description={t('noneExplained')} />
      ) : (
        <div className={classes.body}>
          <div className={classes.views} data-print="no">
            <SegmentedControl
              aria-label={t('views.label')}
              value={view}
              onChange={(next) => address.set({ view: next === 'list' ? '' : next, sort: '' })}
              data={VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
            />
          </div>
          {view === 'list' ? (
            <RequirementsList document={document} judged={judged} mayWrite={mayWrite} />
          ) : (
            <TraceView document={document} />
          )}
        </div>
      )}
    </Page>
  );
}

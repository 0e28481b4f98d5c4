import { ChooseFile, DataTable, Page, unawaited } from '@commonworks/web-ui';
import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { placesAbove } from '../frame/places-above.js';
import classes from './import.module.css';
import { type ImportPlan } from './send-table.js';
import { useImport } from './use-import.js';
import { usePlanTable } from './use-plan-table.js';

/** A file is chosen, what it would change is shown, and only then it is brought in. */
export function ImportView({ document }: { document: SpecifiedDocument }) {
  const { t } = useTranslation('requirement');
  const { file, plan, refused, busy, look, bring } = useImport(document.id);
  const list = { label: t('title'), to: `/documents/${document.id}/requirements` };
  const choose = (files: readonly File[]) => {
    const [table] = files;
    if (table) unawaited(() => look(table));
  };
  return (
    <Page
      title={t('import.title')}
      lead={t('import.lead')}
      breadcrumbs={[...placesAbove(document).slice(1), list]}
      synthetic={document.synthetic}
    >
      <div className={classes.choose} aria-busy={busy}>
        <ChooseFile label={t('import.choose')} variant="light" onChoose={choose} />
        <p role="status">{busy ? t('import.reading') : (file?.name ?? t('import.which'))}</p>
      </div>
      {refused !== null && (
        <p role="alert" className={classes.refused}>
          {refused}
        </p>
      )}
      {plan?.isApplied && (
        <p role="status">
          {t('import.done', { count: changesOf(plan) })}{' '}
          <Anchor component={Link} to={list.to}>
            {t('import.toList')}
          </Anchor>
        </p>
      )}
      {plan && !plan.isApplied && <Plan plan={plan} busy={busy} onBring={() => unawaited(bring)} />}
    </Page>
  );
}

const changesOf = ({ rows }: ImportPlan): number =>
  rows.filter(({ state }) => state === 'NEW' || state === 'CHANGED').length;

function Plan({ plan, busy, onBring }: { plan: ImportPlan; busy: boolean; onBring: () => void }) {
  const { t } = useTranslation('requirement');
  const of = (state: ImportPlan['rows'][number]['state']) =>
    plan.rows.filter((row) => row.state === state).length;
  const table = usePlanTable(plan.rows.filter(({ state }) => state !== 'UNCHANGED'));
  const changes = changesOf(plan);
  const wrong = of('WRONG');
  return (
    <section className={classes.plan} aria-label={t('import.would')}>
      <p>
        {t('import.count', { fresh: of('NEW'), changed: of('CHANGED'), same: of('UNCHANGED') })}{' '}
        {wrong > 0 && t('import.wrong', { count: wrong })}
      </p>
      {table.groups.some(({ rows }) => rows.length > 0) && <DataTable table={table} cardsBelow={56} />}
      <div>
        <Button onClick={onBring} loading={busy} disabled={wrong > 0 || changes === 0}>
          {t('import.bring', { count: changes })}
        </Button>
      </div>
    </section>
  );
}

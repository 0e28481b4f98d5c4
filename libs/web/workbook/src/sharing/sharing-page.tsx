import { useMutation, useQuery } from '@apollo/client/react';
import { SetSharingDocument, WorkbookSharingDocument } from '@commonworks/web-graphql';
import { ErrorState, Page, QueryBoundary } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useWorkbookAbility } from '../workbook-page/use-workbook-ability.js';
import { SectionSharing } from './section-sharing.js';
import { SharingLevels } from './sharing-levels.js';
import classes from './sharing.module.css';
import { type SetLevel, type SharingWorkbook } from './sharing.types.js';

/** Who gets to see the answers of a workbook: for all of it, for a section, for a question. */
export function Component() {
  const { workbookId = '' } = useParams();
  const result = useQuery(WorkbookSharingDocument, {
    variables: { id: workbookId },
    fetchPolicy: 'no-cache',
  });
  return (
    <QueryBoundary
      result={result}
      layout="form"
      select={({ workbook }) => (workbook?.sharing ? workbook : null)}
    >
      {(workbook) => <Sharing workbook={workbook} refetch={() => result.refetch()} />}
    </QueryBoundary>
  );
}

function Sharing({ workbook, refetch }: { workbook: SharingWorkbook; refetch(): Promise<unknown> }) {
  const { t } = useTranslation('workbook');
  const [save, { loading, error, called }] = useMutation(SetSharingDocument, { fetchPolicy: 'no-cache' });
  const can = useWorkbookAbility(workbook.municipality.id);
  const editable = can('share') && workbook.campaign.status !== 'RELEASED';
  const set: SetLevel = async (change) => {
    await save({ variables: { input: { workbookId: workbook.id, ...change } } }).catch(() => null);
    await refetch();
  };
  const level = workbook.sharing ?? 'PRIVATE';
  return (
    <Page
      title={t('sharing.title')}
      lead={t('sharing.lead', { consortium: workbook.campaign.consortium.name })}
      breadcrumbs={[
        { label: t('workbooks.title'), to: '/workbooks' },
        { label: workbook.municipality.name, to: `/workbooks/${workbook.id}` },
      ]}
      synthetic={workbook.campaign.synthetic}
    >
      {!editable && (
        <p>{t(workbook.campaign.status === 'RELEASED' ? 'sharing.released' : 'sharing.readOnly')}</p>
      )}
      {error && <ErrorState error={error} />}
      <SharingLevels
        level={level}
        municipality={workbook.municipality.name}
        consortium={workbook.campaign.consortium.name}
        disabled={!editable}
        onChoose={(next) => set({ level: next })}
      />
      <section aria-labelledby="sections-sharing">
        <h2 id="sections-sharing" className={classes.heading}>
          {t('sharing.exceptions')}
        </h2>
        <p className={classes.explained}>{t('sharing.exceptionsExplained')}</p>
        <ul className={classes.sections}>
          {workbook.sections.map((section) => (
            <SectionSharing
              key={section.id}
              section={section}
              inherited={level}
              disabled={!editable}
              set={set}
            />
          ))}
        </ul>
      </section>
      <p role="status" className={classes.state}>
        {loading ? t('save.saving') : called && !error ? t('save.saved') : ''}
      </p>
    </Page>
  );
}

import { useQuery } from '@apollo/client/react';
import { WorkbookSharingDocument } from '@commonworks/web-graphql';
import { Page, QueryBoundary, useFormat, useShownCampaign } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useWorkbookAbility } from '../workbook-page/use-workbook-ability.js';
import { provenanceOf } from '../workbooks/provenance.js';
import { useLevelName } from './level-words.js';
import { SectionSharing } from './section-sharing.js';
import { SharingLevels } from './sharing-levels.js';
import classes from './sharing.module.css';
import { type SharingView, type SharingWorkbook } from './sharing.types.js';
import { holdOf, useSharingChanges } from './use-sharing-changes.js';

/** Who gets to see the answers of a workbook: for all of it, for a section, for a question. */
export function Component() {
  const { workbookId = '' } = useParams();
  // What is shown are the levels that `SharingChanges` has had confirmed, one after the other; this is where it begins.
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
      {(workbook) => <Sharing key={workbook.id} first={workbook} />}
    </QueryBoundary>
  );
}

function Sharing({ first }: { first: SharingWorkbook }) {
  const { t } = useTranslation('workbook');
  const { workbook, notes, set } = useSharingChanges(first);
  const can = useWorkbookAbility(workbook.municipality.id);
  useShownCampaign(workbook.campaign.id);
  const mayShare = can('share');
  const editable = mayShare && holdOf(workbook) === null;
  const level = workbook.sharing ?? 'PRIVATE';
  return (
    <Page
      title={t('sharing.title')}
      lead={t('sharing.lead', { consortium: workbook.campaign.consortium.name })}
      breadcrumbs={[
        { label: t('ui:pages.workbooks'), to: '/workbooks' },
        { label: workbook.municipality.name, to: `/workbooks/${workbook.id}` },
      ]}
      {...provenanceOf(workbook)}
    >
      <div>
        <Announced notes={notes} />
        <Hold workbook={workbook} />
        {!mayShare && <p className={classes.readOnly}>{t('sharing.readOnly')}</p>}
        <SharingLevels
          level={level}
          municipality={workbook.municipality.name}
          consortium={workbook.campaign.consortium.name}
          note={notes.get(workbook.id)}
          disabled={!editable}
          onChoose={(next) => set({ level: next })}
        />
      </div>
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
              notes={notes}
              disabled={!editable}
              set={set}
            />
          ))}
        </ul>
      </section>
    </Page>
  );
}

/** That levels cannot be changed, until when, and why. */
function Hold({ workbook }: { workbook: SharingWorkbook }) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const { release } = workbook.campaign;
  const hold = holdOf(workbook);
  return (
    <div role="status">
      {hold && (
        <div className={classes.hold}>
          <p>
            <strong>{t(`sharing.hold.${hold}.title`)}</strong>
          </p>
          <p>
            {t(`sharing.hold.${hold}.why`, { date: release ? format.dateTime(release.requestedAt) : '' })}
          </p>
        </div>
      )}
    </div>
  );
}

/** For those who listen: what was saved; a failure announces itself where it happened. */
function Announced({ notes }: Pick<SharingView, 'notes'>) {
  const { t } = useTranslation('workbook');
  const nameOf = useLevelName();
  const last = [...notes.values()].at(-1);
  return (
    <p role="status" className={classes.announced}>
      {last?.state === 'SAVING' && t('sharing.saving', { level: nameOf(last.level) })}
      {last?.state === 'SAVED' && t('sharing.savedLevel', { level: nameOf(last.level) })}
    </p>
  );
}

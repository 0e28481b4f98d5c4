import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { Page } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { viewOf } from '../frame/view-of.js';
import { ActionsSection } from '../actions/actions-section.js';
import { ChampionSection } from '../champion/champion-section.js';
import { TimelineSection } from '../timeline/timeline-section.js';
import { DocumentsSection } from '../documents/documents-section.js';
import { DecisionsSection } from '../decisions/decisions-section.js';
import { DiscussionSection } from '../discussion/discussion-section.js';
import { EvidenceSection } from '../evidence/evidence-section.js';
import { FactsSection } from '../facts/facts-section.js';
import { FilesSection } from '../files/files-section.js';
import { ResolutionsSection } from '../resolutions/resolutions-section.js';
import { ScopeSection } from '../scope/scope-section.js';
import { countMembers } from '../frame/own-members.js';
import { StageBadge } from '../frame/stage-badge.js';
import { MeetingsSection } from '../meetings/meetings-section.js';
import { AdoptedSection } from '../minutes/adopted-section.js';
import { MembersSection } from '../members/members-section.js';
import { StageSection } from '../stage/stage-section.js';
import { GroupActions } from './group-actions.js';
import classes from './group-page-view.module.css';
import { OwnPlace } from './own-place.js';
import { PageContents } from './page-contents.js';

/** A group from what it is for down to what happened in it, as far as the reader sees it. */
export function GroupPageView({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const view = viewOf(group.viewer.standings);
  const { name, purpose, stage, paused, consortium, synthetic } = group;
  return (
    <Page
      title={name}
      breadcrumbs={[{ label: t('ui:pages.groups'), to: '/groups' }]}
      synthetic={synthetic}
      actions={<GroupActions group={group} />}
      lead={
        <>
          <p className={classes.lead}>
            {t('detail.lead', { count: countMembers(group), consortium: consortium.name })}
          </p>
          <StageBadge stage={stage} paused={paused !== null} />
        </>
      }
    >
      <p className={classes.purpose} data-empty={purpose === '' || undefined}>
        {purpose === '' ? t('detail.noPurpose') : purpose}
      </p>
      {view === 'WHOLE' && <PageContents />}
      <OwnPlace group={group} />
      <StageSection group={group} />
      <MembersSection group={group} />
      {(view === 'WHOLE' || group.champion !== null) && <ChampionSection group={group} />}
      <EvidenceSection group={group} />
      {(view === 'WHOLE' || group.meetings.length > 0) && <MeetingsSection group={group} />}
      {view === 'WHOLE' && <ScopeSection group={group} />}
      {(view === 'WHOLE' || view === 'RECORD') && <DocumentsSection group={group} />}
      {(view === 'WHOLE' || view === 'RECORD') && <DecisionsSection group={group} />}
      {view === 'RECORD' && <AdoptedSection groupId={group.id} />}
      {view === 'WHOLE' && (
        <>
          <ActionsSection group={group} />
          <DiscussionSection group={group} />
        </>
      )}
      {(view === 'WHOLE' || view === 'RECORD') && (
        <>
          <FilesSection group={group} />
          <ResolutionsSection group={group} />
        </>
      )}
      {view === 'WHOLE' && <FactsSection group={group} />}
      {(view === 'WHOLE' || view === 'RECORD') && <TimelineSection group={group} />}
    </Page>
  );
}

import { type CampaignBriefFragment, type OpportunityWholeFragment } from '@commonworks/web-graphql';
import { Page, StatusBadge, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { CurationActions } from '../curation/curation-actions.js';
import { useMayCurate } from '../frame/use-may-curate.js';
import { stageOf, stageTone } from '../frame/stage.js';
import { useAbout } from '../frame/use-about.js';
import { GroupSection } from '../group/group-section.js';
import { OwnInterest } from '../interest/own-interest.js';
import { RegionInterest } from '../interest/region-interest.js';
import { MunicipalitiesSection } from './municipalities-section.js';
import classes from './opportunity-view.module.css';
import { SystemsSection } from './systems-section.js';
import { WhySection } from './why-section.js';
import { WindowsSection } from './windows-section.js';

export interface OpportunityViewProps {
  opportunity: OpportunityWholeFragment;
  campaign: CampaignBriefFragment;
}

/** An opportunity from what it is down to what it was found from. */
export function OpportunityView({ opportunity, campaign }: OpportunityViewProps) {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const about = useAbout();
  const mayCurate = useMayCurate(campaign);
  const { name, rank, score, description, curated, candidates, synthetic, asOf, releasedAt } = opportunity;
  const cited = candidates.map((candidate) =>
    candidate.score === null
      ? candidate.name
      : t('detail.cited', { name: candidate.name, score: format.number(candidate.score, 1) }),
  );
  const named = t('detail.source', {
    campaign: campaign.name,
    consortium: campaign.consortium.name,
    date: format.date(releasedAt),
    asOf: format.date(asOf),
  });
  const source = synthetic ? t('ui:marks.sourceSynthetic', { source: named }) : named;
  const standing = score === null ? 'unknown' : rank === null ? 'unlisted' : 'ranked';
  return (
    <Page
      title={name}
      breadcrumbs={[{ label: t('ui:pages.opportunities'), to: '/opportunities' }]}
      synthetic={synthetic}
      actions={
        mayCurate && <CurationActions opportunity={opportunity} consortium={campaign.consortium.name} />
      }
      lead={
        <>
          <p className={classes.lead}>
            {t(`detail.${standing}`, { rank, score: score === null ? '' : format.number(score, 1) })}{' '}
            {about(opportunity)}
          </p>
          <StatusBadge tone={stageTone(opportunity)} label={t(`stage.${stageOf(opportunity)}`)} />
        </>
      }
    >
      {description !== '' && <p className={classes.description}>{description}</p>}
      {curated && <p className={classes.description}>{t('detail.cites', { names: format.list(cited) })}</p>}
      <OwnInterest opportunity={opportunity} consortium={campaign.consortium.name} />
      {mayCurate && opportunity.status === 'PUBLISHED' && <RegionInterest opportunity={opportunity} />}
      <GroupSection opportunity={opportunity} consortium={campaign.consortium} />
      <WhySection opportunity={opportunity} source={source} />
      <WindowsSection opportunity={opportunity} source={source} />
      <MunicipalitiesSection opportunity={opportunity} source={source} />
      <SystemsSection opportunity={opportunity} source={source} />
      <p className={classes.source}>{source}</p>
    </Page>
  );
}

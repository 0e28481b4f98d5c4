import {
  type CampaignBriefFragment,
  type OpportunityRowFragment,
  type SavedWeightsFragment,
} from '@commonworks/web-graphql';
import { DataTable, EmptyState, ExportMenu, Page, useFileTable, useFormat } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayCurate } from '../frame/use-may-curate.js';
import { useMovedWeights } from '../weights/use-moved-weights.js';
import { WeightsPanel } from '../weights/weights-panel.js';
import { arrange } from './arrange.js';
import { KindSwitch, useKind } from './kind-switch.js';
import classes from './opportunities-view.module.css';
import { useOpportunitiesTable } from './use-opportunities-table.js';
import { type OwnStanding } from './worth.js';

export interface OpportunitiesViewProps {
  campaign: CampaignBriefFragment;
  opportunities: readonly OpportunityRowFragment[];
  saved: SavedWeightsFragment | null;
  /** Of the municipality one acts for; null for who acts for none. */
  own: OwnStanding | null;
}

/** Opportunities in their order; for a coordinator with the weights that make it. */
export function OpportunitiesView({ campaign, opportunities, saved, own }: OpportunitiesViewProps) {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const mayCurate = useMayCurate(campaign);
  const weights = useMovedWeights(saved, mayCurate);
  const placed = useMemo(() => arrange(opportunities, weights.moved), [opportunities, weights.moved]);
  const kind = useKind();
  const kinds = new Set(opportunities.map((opportunity) => opportunity.kind));
  const shown = useMemo(
    () => (kind === null ? placed : placed.filter(({ opportunity }) => opportunity.kind === kind)),
    [placed, kind],
  );
  const table = useOpportunitiesTable({
    caption: t('list.caption', { campaign: campaign.name }),
    placed: shown,
    own,
    coordinates: mayCurate,
  });
  const fileTable = useFileTable();
  const synthetic = opportunities.some((opportunity) => opportunity.synthetic);
  const named = t('list.source', {
    campaign: campaign.name,
    consortium: campaign.consortium.name,
    date: campaign.releasedAt ? format.date(campaign.releasedAt) : '',
  });
  const source = synthetic ? t('ui:marks.sourceSynthetic', { source: named }) : named;
  const published = opportunities.filter(({ status }) => status === 'PUBLISHED').length;
  const first = placed.at(0);
  return (
    <Page
      title={t('ui:pages.opportunities')}
      lead={t(mayCurate ? 'list.leadRegion' : 'list.lead', {
        count: opportunities.length,
        published,
        first: first?.opportunity.name ?? '',
      })}
      synthetic={synthetic}
      actions={<ExportMenu table={() => fileTable(table, source)} />}
    >
      {saved && <WeightsPanel saved={saved} weights={weights} mayMove={mayCurate} />}
      <DataTable
        table={table}
        cardsBelow={60}
        tools={(kinds.size > 1 || kind !== null) && <KindSwitch />}
        empty={<EmptyState title={t('list.noneOfKind')} />}
      />
      <p className={classes.source}>{source}</p>
    </Page>
  );
}

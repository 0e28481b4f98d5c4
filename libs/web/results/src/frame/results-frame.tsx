import { useQuery } from '@apollo/client/react';
import { ResultsCampaignsDocument } from '@commonworks/web-graphql';
import { QueryBoundary, useMe } from '@commonworks/web-ui';
import { NativeSelect } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useNavigate, useParams } from 'react-router';
import classes from './frame.module.css';
import { releasedFirst, useMayCompare, useOwnWorkbooks, type ResultsCampaign } from './results-campaign.js';

export type ResultsPageName = 'benchmark' | 'quadrants' | 'heat-map' | 'systems' | 'indicators';

export interface ResultsFrameProps {
  page: ResultsPageName;
  children: (campaign: ResultsCampaign) => ReactNode;
}

/** What all pages of results share: the way between them, and the choice of the campaign in the address. */
export function ResultsFrame({ page, children }: ResultsFrameProps) {
  const { campaignId = '' } = useParams();
  const result = useQuery(ResultsCampaignsDocument);
  return (
    <QueryBoundary
      result={result}
      layout="table"
      select={({ campaigns }) => campaigns.find(({ id }) => id === campaignId)}
    >
      {(campaign) => (
        <div className={classes.frame}>
          <Bar page={page} campaign={campaign} campaigns={result.data?.campaigns ?? []} />
          {children(campaign)}
        </div>
      )}
    </QueryBoundary>
  );
}

interface BarProps {
  page: ResultsPageName;
  campaign: ResultsCampaign;
  campaigns: readonly ResultsCampaign[];
}

function Bar({ page, campaign, campaigns }: BarProps) {
  const { t } = useTranslation('results');
  const navigate = useNavigate();
  const me = useMe();
  const mayCompare = useMayCompare();
  const workbook = useOwnWorkbooks(campaign.id)?.at(0);
  const compares = me?.memberships.some(({ municipality }) => municipality && mayCompare(municipality.id));
  const pages: ResultsPageName[] = ['quadrants', 'heat-map', 'systems', 'indicators'];
  const nav = useRef<HTMLElement>(null);
  const released = releasedFirst(campaigns);
  // One's own campaign stays in the list before its release: its quadrants can be seen already.
  const choices = released.includes(campaign) ? released : [campaign, ...released];
  useEffect(() => {
    // On a narrow screen the pages scroll sideways: the one looked at must be among those in view.
    nav.current
      ?.querySelector('[aria-current="page"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [page, workbook]);
  return (
    <div className={classes.bar} data-print="no">
      <nav ref={nav} className={classes.pages} aria-label={t('frame.pages')}>
        {(compares ? (['benchmark', ...pages] as const) : pages).map((name) => (
          <NavLink key={name} to={`/results/${campaign.id}/${name}`} className={classes.page}>
            {t(`pages.${name}`)}
          </NavLink>
        ))}
        {workbook && (
          <NavLink to={`/workbooks/${workbook.id}/assessment-map`} className={classes.page}>
            {t('pages.assessment-map')}
          </NavLink>
        )}
      </nav>
      {choices.length > 1 && (
        <NativeSelect
          className={classes.campaign}
          aria-label={t('frame.campaign')}
          value={campaign.id}
          onChange={({ currentTarget }) => void navigate(`/results/${currentTarget.value}/${page}`)}
          data={choices.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </div>
  );
}

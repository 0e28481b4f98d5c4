import { useQuery } from '@apollo/client/react';
import { HomeResultsDocument, type CampaignBriefFragment } from '@commonworks/web-graphql';
import { LoadingState, useFormat } from '@commonworks/web-ui';
import { Anchor, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mostMarked, type RegionReading } from './most-marked.js';
import classes from './results-say.module.css';

export interface ResultsSayProps {
  /** Released, and with its results at hand. */
  campaign: CampaignBriefFragment;
  /** Whose results; the region's where null. */
  municipalityId: string | null;
}

/**
 * What came of the newest released campaign, in two figures: what is worth taking up with others, and what could be
 * offered to them. Left out where there is nothing to be seen of it.
 */
export function ResultsSay({ campaign, municipalityId }: ResultsSayProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { data, loading } = useQuery(HomeResultsDocument, {
    variables: { campaignId: campaign.id, municipalityId },
    // A release does not change; one made again has another campaign status meanwhile.
    fetchPolicy: 'cache-first',
  });
  if (loading && !data) {
    return (
      <div className={classes.section} data-waiting>
        <LoadingState layout="list" />
      </div>
    );
  }
  const pursued = data?.pursued && mostMarked(data.pursued, 'PURSUE');
  const offered = data?.offered && mostMarked(data.offered, 'HARVEST');
  if (!pursued && !offered) return null;
  const whose = data?.pursued?.municipality?.name ?? t('results.region');
  const address = `/results/${campaign.id}/quadrants`;
  const subject = municipalityId === null ? 'municipality=region' : `municipality=${municipalityId}`;
  return (
    <section aria-labelledby="results-say" className={classes.section}>
      <Title order={2} size="h3" id="results-say">
        {t('results.title')}
      </Title>
      <p className={classes.source}>
        {campaign.releasedAt === null
          ? t('results.source', { whose, campaign: campaign.name })
          : t('results.released', { whose, campaign: campaign.name, date: format.date(campaign.releasedAt) })}
      </p>
      <div className={classes.readings}>
        {pursued && <Reading kind="pursued" reading={pursued} to={`${address}?${subject}`} />}
        {offered && <Reading kind="offered" reading={offered} to={`${address}?${subject}&lens=supplier`} />}
      </div>
    </section>
  );
}

interface ReadingProps {
  kind: 'pursued' | 'offered';
  reading: RegionReading;
  to: string;
}

function Reading({ kind, reading: { name, count, total, first }, to }: ReadingProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const further = count - first.length;
  return (
    <div className={classes.reading}>
      <p className={classes.count}>
        <span className={classes.value}>{format.number(count)}</span>
        <span className={classes.of}>{t('of', { total: format.number(total) })}</span>
      </p>
      <p className={classes.label}>{t(`results.${kind}`, { count })}</p>
      {first.length > 0 && (
        <ul className={classes.services}>
          {first.map((service) => (
            <li key={service}>{service}</li>
          ))}
          {further > 0 && <li className={classes.further}>{t('results.further', { count: further })}</li>}
        </ul>
      )}
      <Anchor component={Link} to={to} size="sm">
        {t('results.see', { region: name })}
      </Anchor>
    </div>
  );
}

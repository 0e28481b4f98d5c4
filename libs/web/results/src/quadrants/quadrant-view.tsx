import {
  isWhole,
  quadrantPicture,
  QuadrantPlot,
  shownRanges,
  type QuadrantSubject,
  PictureExport,
} from '@commonworks/web-charts';
import { DataTable, EmptyState, Page, useFileTable, useFormat } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { useSource } from '../frame/use-source.js';
import { useView } from '../frame/view-switch.js';
import { QuadrantFilters, REGION, type Subject } from './quadrant-filters.js';
import { axisFigures } from './axis-figures.js';
import { CORNERS, countPlaces, sortPlaces, type Quadrant } from './quadrant-place.js';
import classes from './quadrant-view.module.css';
import { QuadrantReading } from './quadrant-reading.js';
import { LineServices } from './line-services.js';
import { RegionsExplained } from './regions-explained.js';
import { ServiceExplained } from './service-explained.js';
import { useWhole } from './range-switch.js';
import { UnplacedServices } from './unplaced-services.js';
import { useQuadrantTable } from './use-quadrant-table.js';

export interface QuadrantViewProps {
  campaign: ResultsCampaign;
  subjects: readonly Subject[];
  quadrant: Quadrant;
  /** Id of the subject shown. */
  chosen: string;
}

/** A file is drawn wide, whatever the screen; in pixels. */
const FILE_WIDTH = 760;

/** The picture or its table, the explanation of the chosen service, and the services without one. */
export function QuadrantView({ campaign, subjects, quadrant, chosen }: QuadrantViewProps) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const address = useAddress();
  const view = useView();
  const { lens, points, unplaced, thresholds, regions, synthetic, municipality } = quadrant;
  const region = chosen === REGION;
  const whose = municipality?.name ?? t('quadrants.region');
  const title = t('quadrants.title', { lens: t(`quadrants.lenses.${lens}`), whose });
  const source = useSource()(campaign, quadrant);
  const whole = useWhole();
  const near = shownRanges(points, thresholds);
  const zooms = view === 'picture' && !(isWhole(near.x) && isWhole(near.y));
  const counts = countPlaces(quadrant);
  const selected = points.find(({ service }) => service.id === address.get('service')) ?? null;

  const plot = useMemo<QuadrantSubject>(
    () => ({
      title,
      thresholds,
      points: points.map(({ service, x, y, n, region: code }) => ({
        id: service.id,
        label: service.name,
        region: code,
        x,
        y,
        ...(region && n !== null && { weight: n }),
      })),
      regions: regions.map(({ code, name }) => ({ code, label: name, corner: CORNERS[code] })),
      xLabel: t(`terms:dimension.${lens === 'CLIENT' ? 'PRIORITY' : 'READINESS'}`),
      yLabel: t('terms:dimension.IMPROVEMENT'),
      onLine: t('quadrants.onLine'),
      shared: t('quadrants.shared'),
      size: (weight) => t('municipalities', { count: weight }),
      whole,
      shown: ({ x, y }) => t('quadrants.shown', { xFrom: x.from, xTo: x.to, yFrom: y.from, yTo: y.to }),
      formatNumber: axisFigures({ points, thresholds }, format, 0),
    }),
    [title, thresholds, points, regions, region, lens, whole, t, format],
  );
  const table = useQuadrantTable({ quadrant, title, xLabel: plot.xLabel, yLabel: plot.yLabel });
  const fileTable = useFileTable();
  const file = () => {
    const places = view === 'table' ? table.groups.flatMap(({ rows }) => rows) : sortPlaces(quadrant, null);
    return fileTable({ ...table, groups: [{ key: 'all', rows: [...places, ...unplaced] }] }, source);
  };
  const select = (id: string) => address.set({ service: id });
  return (
    <Page
      title={t('pages.quadrants')}
      lead={<QuadrantReading {...{ counts, whose }} total={points.length} />}
      synthetic={synthetic}
      actions={
        points.length > 0 && <PictureExport table={file} picture={() => quadrantPicture(plot, FILE_WIDTH)} />
      }
    >
      <QuadrantFilters {...{ lens, chosen, subjects, zooms }} />
      {points.length === 0 && unplaced.length === 0 ? (
        <EmptyState title={t('quadrants.empty')} description={t('quadrants.emptyWhy')} />
      ) : (
        <div className={classes.columns}>
          <div className={classes.main}>
            <h2 className={classes.title}>{title}</h2>
            {view === 'picture' ? (
              <QuadrantPlot subject={plot} onSelect={select} selectedId={selected?.service.id ?? null} />
            ) : (
              <DataTable table={table} cardsBelow={26} />
            )}
            <p className={frame.source}>{source}</p>
          </div>
          <div className={classes.side}>
            <ServiceExplained
              place={selected}
              quadrant={quadrant}
              xLabel={plot.xLabel}
              yLabel={plot.yLabel}
            />
            <RegionsExplained regions={regions} />
            <LineServices points={points} />
            <UnplacedServices unplaced={unplaced} />
          </div>
        </div>
      )}
    </Page>
  );
}

import { Bars, barsPicture, PictureExport } from '@commonworks/web-charts';
import { LockIcon, useFileTable, useFormat, useMeasure } from '@commonworks/web-ui';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import classes from './indicator-card.module.css';
import { type IndicatorFigures } from './indicator-figures.js';
import { type Indicator, type IndicatorMunicipality } from './indicator-table.js';
import { type OwnFigure } from './own-figure.js';
import { OwnStanding } from './own-standing.js';
import { useFiguresTable } from './use-figures-table.js';
import { useIndicatorBars } from './use-indicator-bars.js';

export interface IndicatorCardProps {
  campaign: ResultsCampaign;
  indicator: Indicator;
  figures: IndicatorFigures;
  /** How it is computed, in words; null where it was answered as it stands. */
  formula: string | null;
  /** The reader's own figure; null where there is none to be read. */
  own: OwnFigure | null;
  /** The reader's own municipalities, by id. */
  ownIds: ReadonlySet<string>;
  /** Where the figures come from. */
  source: string;
}

/** A file is drawn wide, whatever the screen; in pixels. */
const FILE_WIDTH = 720;

/** One indicator: one's own figure in words, all that are shared by name as bars, and who shows none. */
export function IndicatorCard({
  campaign,
  indicator,
  figures,
  formula,
  own,
  ownIds,
  source,
}: IndicatorCardProps) {
  const { t } = useTranslation('results');
  const measure = useMeasure();
  const heading = useId();
  const toBars = useIndicatorBars(ownIds);
  const subject = useMemo(() => toBars(indicator, figures), [toBars, indicator, figures]);
  const figuresTable = useFiguresTable();
  const fileTable = useFileTable();
  const { text, unit, higherIsBetter } = indicator;
  const { named, notKnown, notShown } = figures;
  const title = t('indicators.fileTitle', {
    indicator: unit ? `${text} (${measure.unit(unit)})` : text,
    campaign: campaign.name,
  });
  return (
    <section className={classes.card} aria-labelledby={heading}>
      <div className={classes.head}>
        <div>
          <h3 id={heading}>{text}</h3>
          <p className={classes.second}>
            {[unit && measure.unit(unit), !higherIsBetter && t('benchmark.lowerIsBetter')]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {formula && <p className={classes.second}>{t('indicators.computed', { formula })}</p>}
        </div>
        {named.length > 0 && (
          <PictureExport
            quiet
            of={text}
            table={() => fileTable(figuresTable(title, indicator, figures), source)}
            picture={() => barsPicture(subject, FILE_WIDTH)}
          />
        )}
      </div>
      {own && <OwnStanding indicator={indicator} own={own} named={named.map(({ value }) => value)} />}
      <MeanNote indicator={indicator} drawn={named.length > 0} line={subject.line?.written ?? null} />
      {named.length > 0 ? (
        <Bars subject={subject} />
      ) : (
        <p className={classes.second}>{t('indicators.noneNamed')}</p>
      )}
      <Missing heading={t('indicators.notKnown')} municipalities={notKnown} />
      <Missing heading={t('heatMap.notShown')} municipalities={notShown} />
    </section>
  );
}

/** What is to be said of the mean beside the line that is drawn for it. */
function MeanNote({
  indicator: { withheld, n, mean },
  drawn,
  line,
}: {
  indicator: Indicator;
  /** Whether there is a picture with the mean's line. */
  drawn: boolean;
  line: string | null;
}) {
  const { t } = useTranslation('results');
  if (withheld) {
    return (
      <p className={classes.note}>
        <LockIcon size={14} />
        {withheld.text}
      </p>
    );
  }
  if (mean === null) return n === 0 ? <p className={classes.second}>{t('noAnswers')}</p> : null;
  return !drawn && line ? <p>{line}</p> : null;
}

/** Municipalities without a bar, by name. */
function Missing({
  heading,
  municipalities,
}: {
  heading: string;
  municipalities: readonly IndicatorMunicipality[];
}) {
  const { t } = useTranslation('results');
  const format = useFormat();
  if (municipalities.length === 0) return null;
  return (
    <p className={classes.second}>
      {t('indicators.missing', { heading, names: format.list(municipalities.map(({ name }) => name)) })}
    </p>
  );
}

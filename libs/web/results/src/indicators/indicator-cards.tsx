import { useFormulaWords } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { IndicatorCard } from './indicator-card.js';
import classes from './indicator-cards.module.css';
import { figuresOf } from './indicator-figures.js';
import { type Indicator, type IndicatorTable } from './indicator-table.js';
import { type OwnFigure } from './own-figure.js';

export interface IndicatorGroup {
  key: string;
  heading: string;
  rows: readonly Indicator[];
}

export interface IndicatorCardsProps {
  campaign: ResultsCampaign;
  table: IndicatorTable;
  groups: readonly IndicatorGroup[];
  ownIds: ReadonlySet<string>;
  ownFigure: (questionId: string) => OwnFigure | null;
  source: string;
}

/** Each indicator with its bars, ratios before the figures they are made of. */
export function IndicatorCards({ campaign, table, groups, ownIds, ownFigure, source }: IndicatorCardsProps) {
  const inWords = useFormulaWords(table.indicators);
  const figures = useMemo(
    () => new Map(table.indicators.map((one) => [one.questionId, figuresOf(one, table)])),
    [table],
  );
  return groups.map(({ key, heading, rows }) => (
    <div key={key} className={classes.group}>
      <h2>{heading}</h2>
      <div className={classes.cards}>
        {rows.map((indicator) => {
          const { questionId, formula } = indicator;
          const shown = figures.get(questionId);
          return (
            shown && (
              <IndicatorCard
                key={questionId}
                {...{ campaign, indicator, ownIds, source }}
                figures={shown}
                formula={formula && inWords(formula)}
                own={ownFigure(questionId)}
              />
            )
          );
        })}
      </div>
    </div>
  ));
}

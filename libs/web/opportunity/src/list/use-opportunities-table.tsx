import { FACTORS, type Factor } from '@commonworks/domain-opportunity';
import {
  AnswerStateMark,
  StatusBadge,
  useFormat,
  type Column,
  type RowGroup,
  type TableModel,
} from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { firmnessOf } from '../frame/firmness-of.js';
import { stageOf, stageTone } from '../frame/stage.js';
import { useAbout } from '../frame/use-about.js';
import { InterestMark } from '../interest/interest-mark.js';
import { type Placed } from './arrange.js';
import classes from './opportunities-view.module.css';
import { reasonsOf, type OwnStanding } from './worth.js';

export interface OpportunitiesTableOptions {
  caption: string;
  placed: readonly Placed[];
  own: OwnStanding | null;
  /** Shows what is published and what is not. */
  coordinates: boolean;
}

/** Opportunities with what their place is made of; for a municipality those that are worth its while come first. */
export function useOpportunitiesTable({
  caption,
  placed,
  own,
  coordinates,
}: OpportunitiesTableOptions): TableModel<Placed> {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const reasons = ({ opportunity }: Placed) => (own === null ? [] : reasonsOf(opportunity, own));
  const about = useAbout();
  const factor = (code: Factor): Column<Placed> => ({
    kind: 'number',
    id: code.toLowerCase(),
    heading: t(`factor.${code}`),
    digits: 2,
    // A card says what comes of them; its page says the rest.
    card: 'hidden',
    value: ({ factors }) => factors.find((part) => part.factor === code)?.value ?? null,
    cell: ({ factors }) => {
      const value = factors.find((part) => part.factor === code)?.value ?? null;
      return value === null ? <AnswerStateMark state="UNKNOWN" compact /> : format.number(value, 2);
    },
  });
  const columns: Column<Placed>[] = [
    {
      kind: 'text',
      id: 'name',
      heading: t('list.columns.name'),
      width: '28%',
      value: ({ opportunity }) => opportunity.name,
      cell: (row) => (
        <>
          <Anchor component={Link} to={`/opportunities/${row.opportunity.id}`} className={classes.name}>
            {row.opportunity.name}
          </Anchor>
          <span className={classes.second}>{about(row.opportunity)}</span>
          <InterestMark
            interests={row.opportunity.ownInterests}
            municipalityId={own?.municipalityId ?? null}
          />
        </>
      ),
      // What one's own municipality answered is not among them: a file is passed on, and others would learn of it.
      files: [
        { id: 'name', heading: t('list.columns.name'), value: ({ opportunity }) => opportunity.name },
        {
          id: 'kind',
          heading: t('list.columns.kind'),
          value: ({ opportunity }) => t(`kind.${opportunity.kind}`),
        },
        {
          id: 'services',
          heading: t('list.columns.services'),
          value: ({ opportunity }) => opportunity.services.map(({ name }) => name).join('; ') || null,
        },
      ],
    },
    {
      kind: 'number',
      id: 'rank',
      heading: t('ui:term.rank'),
      card: 'labelled',
      value: ({ rank }) => rank,
    },
    {
      kind: 'number',
      id: 'score',
      heading: t('list.columns.score'),
      digits: 1,
      card: 'labelled',
      value: ({ score }) => score,
    },
    ...FACTORS.map(factor),
    {
      kind: 'mark',
      id: 'firmness',
      heading: t('list.columns.firmness'),
      card: 'labelled',
      value: ({ opportunity }) => t(`firmness.${firmnessOf(opportunity.firmness)}`),
      rank: ({ opportunity }) => opportunity.firmness,
      cell: ({ opportunity: { firmness } }) => t(`firmness.${firmnessOf(firmness)}`),
      files: [
        {
          id: 'firmness',
          heading: t('list.columns.firmnessShare'),
          value: ({ opportunity }) => opportunity.firmness,
        },
      ],
    },
  ];
  if (own !== null)
    columns.push({
      kind: 'custom',
      id: 'worth',
      heading: t('list.columns.worth'),
      card: 'block',
      cell: (row) => (
        <ul className={classes.reasons}>
          {reasons(row).map((reason) => (
            <li key={reason}>{t(`reason.${reason}`)}</li>
          ))}
        </ul>
      ),
      files: [
        {
          id: 'worth',
          heading: t('list.columns.worth'),
          value: (row) =>
            reasons(row)
              .map((reason) => t(`reason.${reason}`))
              .join('; ') || null,
        },
      ],
    });
  if (coordinates)
    columns.push({
      kind: 'mark',
      id: 'status',
      heading: t('ui:term.state'),
      card: 'block',
      value: ({ opportunity }) => t(`stage.${stageOf(opportunity)}`),
      cell: ({ opportunity }) => (
        <StatusBadge tone={stageTone(opportunity)} label={t(`stage.${stageOf(opportunity)}`)} />
      ),
    });
  return { caption, columns, groups: groupsOf(), rowKey: ({ opportunity }) => opportunity.id, sorting: null };

  function groupsOf(): RowGroup<Placed>[] {
    if (own === null) return [{ key: 'all', rows: placed }];
    const worth = placed.filter((row) => reasons(row).length > 0);
    const others = placed.filter((row) => reasons(row).length === 0);
    if (worth.length === 0) return [{ key: 'all', rows: others }];
    return [
      { key: 'worth', heading: t('list.worth'), rows: worth },
      ...(others.length > 0 ? [{ key: 'others', heading: t('list.others'), rows: others }] : []),
    ];
  }
}

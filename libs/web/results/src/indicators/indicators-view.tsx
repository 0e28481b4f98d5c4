import { DataTable, ExportMenu, LockIcon, Page, useFileTable, useMe } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { type OwnWorkbook, type ResultsCampaign } from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { useSource } from '../frame/use-source.js';
import { useView } from '../frame/view-switch.js';
import { IndicatorCards } from './indicator-cards.js';
import { IndicatorFilters } from './indicator-filters.js';
import { orderMunicipalities, readOrder, type IndicatorTable } from './indicator-table.js';
import { ownFigureFinder, type OwnAnswer } from './own-figure.js';
import { useIndicatorTable } from './use-indicator-table.js';

export interface IndicatorsViewProps {
  campaign: ResultsCampaign;
  table: IndicatorTable;
  /** One's own whose figures stand out; null for readers without one. */
  workbook: OwnWorkbook | null;
  workbooks: readonly OwnWorkbook[];
  /** The answers of that workbook, as only those read them who may compare it. */
  answers: readonly OwnAnswer[];
}

const nobody = () => null;

/** Ratios first, the figures they are made of below: each as bars, or all side by side in a table. */
export function IndicatorsView({ campaign, table, workbook, workbooks, answers }: IndicatorsViewProps) {
  const { t } = useTranslation('results');
  const me = useMe();
  const address = useAddress();
  const view = useView();
  const source = useSource()(campaign, table);
  const { indicators } = table;
  const order = readOrder(address.get('sort'), indicators);
  const municipalities = orderMunicipalities(table, order);
  const ownIds = useMemo(
    () => new Set(me?.memberships.flatMap(({ municipality }) => municipality?.id ?? [])),
    [me],
  );
  const ownFigure = useMemo(
    () => (workbook ? ownFigureFinder(workbook.municipality.id, table, answers) : nobody),
    [workbook, table, answers],
  );
  const groups = [true, false].map((derived) => ({
    key: derived ? 'derived' : 'figures',
    heading: t(derived ? 'ui:pages.indicators' : 'ui:term.figures'),
    rows: indicators.filter((indicator) => indicator.derived === derived),
  }));
  const filled = groups.filter(({ rows }) => rows.length > 0);
  const chosen = indicators.find(({ questionId }) => questionId === address.get('indicator')) ?? null;
  const drawn = chosen
    ? filled.map((group) => ({ ...group, rows: group.rows.filter((row) => row === chosen) }))
    : filled;
  const shown = useIndicatorTable({
    title: t('indicators.title', { campaign: campaign.name }),
    table,
    municipalities,
    groups: filled,
    order,
    ownIds,
    ownId: workbook?.municipality.id ?? null,
  });
  const fileTable = useFileTable();
  const withheld = indicators.filter((one) => one.withheld).length;
  return (
    <Page
      title={t('pages.indicators')}
      lead={t('indicators.reading', {
        derived: t('indicators.ratios', { count: groups[0].rows.length }),
        figures: t('indicators.figuresCount', { count: groups[1].rows.length }),
        municipalities: t('municipalities', { count: municipalities.length }),
      })}
      synthetic={table.synthetic}
      actions={<ExportMenu table={() => fileTable(shown, source)} />}
    >
      <IndicatorFilters groups={filled} {...{ chosen, order, workbook, workbooks }} />
      {withheld > 0 && (
        <p className={frame.note}>
          <LockIcon size={16} />
          {t('indicators.withheld', { count: withheld })}
        </p>
      )}
      {view === 'picture' && indicators.some(({ namedOnly }) => namedOnly) && (
        <p className={frame.note}>
          <LockIcon size={16} />
          {t('indicators.namedOnly')}
        </p>
      )}
      {view === 'picture' ? (
        <IndicatorCards
          {...{ campaign, table, ownIds, ownFigure, source }}
          groups={drawn.filter(({ rows }) => rows.length > 0)}
        />
      ) : (
        <DataTable table={shown} wide />
      )}
      <p className={frame.source}>{source}</p>
    </Page>
  );
}

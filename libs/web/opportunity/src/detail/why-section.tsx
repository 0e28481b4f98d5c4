import { Bars, barsPicture, PictureExport } from '@commonworks/web-charts';
import { type OpportunityWholeFragment } from '@commonworks/web-graphql';
import { DataTable, Section, useFileTable, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { firmnessOf } from '../frame/firmness-of.js';
import { useContributionBars } from './use-contribution-bars.js';
import { useFactorTable } from './use-factor-table.js';

/** As wide as a file is drawn, in pixels. */
const FILE_WIDTH = 720;

export interface PartProps {
  opportunity: OpportunityWholeFragment;
  /** Where it comes from, for files. */
  source: string;
}

/** Why it has its rank: what each factor adds to the score, and how firm the rank is. */
export function WhySection({ opportunity, source }: PartProps) {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const bars = useContributionBars(opportunity);
  const table = useFactorTable(opportunity);
  const fileTable = useFileTable();
  const { factors, firmness } = opportunity;
  const unknown = factors.filter(({ value }) => value === null).map(({ code }) => t(`factorWord.${code}`));
  return (
    <Section
      title={t('why.title')}
      tools={
        <PictureExport
          quiet
          of={t('why.title')}
          table={() => fileTable(table, source)}
          picture={() => barsPicture(bars, FILE_WIDTH)}
        />
      }
    >
      {unknown.length > 0 && (
        <p>{t('why.unknown', { factors: format.list(unknown), count: unknown.length })}</p>
      )}
      <Bars subject={bars} />
      <DataTable table={table} cardsBelow={48} />
      <p>
        <strong>{t(`firmness.${firmnessOf(firmness)}`)}.</strong>{' '}
        {t('why.firmness', { share: format.percent(firmness) })}
      </p>
    </Section>
  );
}

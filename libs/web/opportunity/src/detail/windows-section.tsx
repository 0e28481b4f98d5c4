import { PictureExport, Windows, windowsPicture } from '@commonworks/web-charts';
import { Section, useFileTable, useFormat } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './opportunity-view.module.css';
import { useSystemsTable } from './use-systems-table.js';
import { useWindowsSubject } from './use-windows-subject.js';
import { type PartProps } from './why-section.js';
import { sharedWindows, type SharedWindow } from './windows-of.js';

/** As wide as a file is drawn, in pixels. */
const FILE_WIDTH = 960;

/** When the users of a product can replace it together, a picture for each product. */
export function WindowsSection({ opportunity, source }: PartProps) {
  const { t } = useTranslation('opportunity');
  const shared = useMemo(() => sharedWindows(opportunity), [opportunity]);
  if (shared.length === 0) return null;
  return (
    <Section title={t('windows.title')}>
      {shared.map((each) => (
        <OfProduct
          key={`${each.window.questionId} ${each.window.product}`}
          shared={each}
          asOf={opportunity.asOf}
          source={source}
        />
      ))}
    </Section>
  );
}

function OfProduct({ shared, asOf, source }: { shared: SharedWindow; asOf: string; source: string }) {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const { product, from, to, municipalityCount: count, named } = shared.window;
  const more = shared.systems.length - shared.drawn.length;
  const subject = useWindowsSubject(shared, asOf);
  const table = useSystemsTable(subject.name, shared.systems);
  const fileTable = useFileTable();
  return (
    <>
      <div className={classes.head}>
        <h3>{product}</h3>
        <PictureExport
          quiet
          of={product}
          table={() => fileTable(table, source)}
          picture={() => windowsPicture(subject, FILE_WIDTH)}
        />
      </div>
      <p>{t('windows.reading', { count, named, from: format.date(from), to: format.date(to) })}</p>
      <Windows subject={subject} />
      {more > 0 && <p>{t('windows.more', { count: more })}</p>}
    </>
  );
}

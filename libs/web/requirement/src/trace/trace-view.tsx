import { DataTable, EmptyState, ExportMenu, useFileTable } from '@commonworks/web-ui';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { oneOf, useAddress } from '../frame/use-address.js';
import list from '../list/list.module.css';
import { useTraceTable } from './use-trace-table.js';
import classes from './trace.module.css';

const SHOWN = ['gaps', 'orphans'] as const;

/** From need to result, with each place at which the chain is broken. */
export function TraceView({ document }: { document: SpecifiedDocument }) {
  const { t } = useTranslation('requirement');
  const address = useAddress();
  const fileTable = useFileTable();
  const shown = oneOf(address.get('rows'), SHOWN);
  const all = document.traceability;
  const rows = all.filter(
    ({ gaps }) => shown === null || (shown === 'gaps' ? gaps.length > 0 : gaps.includes('NO_NEED')),
  );
  const table = useTraceTable(document, rows);
  const passed = all.filter(({ gaps }) => gaps.length === 0).length;
  return (
    <>
      <p className={classes.reading}>{t('trace.reading', { count: all.length, passed })}</p>
      <DataTable
        table={table}
        cardsBelow={52}
        empty={<EmptyState title={t(shown === null ? 'trace.none' : 'trace.noneSuch')} />}
        tools={
          <>
            <div className={list.filters}>
              <NativeSelect
                label={t('trace.rows')}
                value={shown ?? ''}
                onChange={({ currentTarget }) => address.set({ rows: currentTarget.value })}
                data={[
                  { value: '', label: t('trace.all') },
                  ...SHOWN.map((value) => ({ value, label: t(`trace.${value}`) })),
                ]}
              />
            </div>
            <ExportMenu quiet table={() => fileTable(table)} />
          </>
        }
      />
    </>
  );
}

import { type SystemsQuery } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  ExportMenu,
  Page,
  readSorting,
  SearchField,
  useFileTable,
  useFormat,
  writeSorting,
  type Column,
  type TableModel,
  type TextColumn,
} from '@commonworks/web-ui';
import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import frame from '../frame/frame.module.css';
import { type ResultsCampaign } from '../frame/results-campaign.js';
import { useAddress } from '../frame/use-address.js';
import { useSource } from '../frame/use-source.js';
import {
  arrangeSystems,
  byProduct,
  SYSTEM_SORTS,
  type ProductGroup,
  type RegisteredSystem,
  type SystemSort,
} from './arrange-systems.js';
import { supportOf, today } from './support.js';
import { SupportMark } from './support-mark.js';
import classes from './systems-view.module.css';

type Register = NonNullable<SystemsQuery['systems']>;

/** The register as the filters of the address leave it, by function or by product. */
export function SystemsView({ campaign, register }: { campaign: ResultsCampaign; register: Register }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const address = useAddress();
  const source = useSource()(campaign, { releasedAt: campaign.releasedAt, synthetic: register.synthetic });
  const day = today();
  const grouped = address.get('by') === 'product';
  const sorting = readSorting(address.get('sort'), SYSTEM_SORTS);
  const shown = arrangeSystems(register.rows, {
    functionId: address.get('function'),
    search: address.get('search') ?? '',
    sorting,
  });
  const functions = new Map(register.rows.map((row) => [row.questionId, row.function]));
  const count = (kind: string) =>
    shown.filter((row) => supportOf(row.supportEnds, day)?.kind === kind).length;
  const groups = grouped
    ? byProduct(shown).map((group) => ({
        key: group.product,
        heading: <ProductHeading group={group} today={day} />,
        rows: group.systems,
      }))
    : [{ key: 'all', rows: shown }];
  const title = t('systems.title', { campaign: campaign.name });
  const text = (
    id: SystemSort,
    value: (row: RegisteredSystem) => string | null,
  ): TextColumn<RegisteredSystem> => ({
    kind: 'text',
    id,
    heading: t(`systems.columns.${id}`),
    value,
  });
  const columns: Column<RegisteredSystem>[] = [
    text('function', (row) => row.function),
    text('municipality', ({ municipality }) => municipality.name),
    {
      ...text('product', ({ product }) => product),
      cell: ({ product }) => <span className={classes.product}>{product}</span>,
    },
    text('vendor', ({ vendor }) => vendor),
    text('hosting', ({ hosting }) => hosting && t(`terms:hosting.${hosting}`)),
    text('version', ({ version }) => version),
    {
      kind: 'date',
      id: 'supportEnds',
      heading: t('systems.columns.supportEnds'),
      value: ({ supportEnds }) => supportEnds,
      cell: ({ supportEnds }) => <SupportMark supportEnds={supportEnds} today={day} />,
    },
    {
      kind: 'file',
      id: 'support',
      heading: t('systems.columns.support'),
      value: ({ supportEnds }) => {
        const support = supportOf(supportEnds, day);
        return support && t(`systems.support.${support.kind}`, { date: format.date(support.date) });
      },
    },
    {
      kind: 'text',
      id: 'plannedReplacement',
      heading: t('systems.columns.plannedReplacement'),
      sortable: false,
      value: ({ plannedReplacement }) => plannedReplacement,
    },
  ];
  const table: TableModel<RegisteredSystem> = {
    caption: title,
    columns,
    groups,
    rowKey: ({ questionId, municipality }) => `${questionId} ${municipality.id}`,
    sorting,
    onSort: (by) => {
      const descending = sorting?.by === by && !sorting.descending;
      address.set({ sort: writeSorting({ by, descending }) });
    },
  };
  const fileTable = useFileTable();
  return (
    <Page
      title={t('pages.systems')}
      lead={[
        t('systems.reading', {
          count: shown.length,
          municipalities: t('municipalities', {
            count: new Set(shown.map((row) => row.municipality.id)).size,
          }),
        }),
        ...(['ended', 'ending'] as const).flatMap((kind) =>
          count(kind) > 0 ? t(`systems.${kind}`, { count: count(kind) }) : [],
        ),
      ].join(' ')}
      synthetic={register.synthetic}
      actions={<ExportMenu table={() => fileTable(table, source)} />}
    >
      <div className={frame.filters} data-print="no">
        <NativeSelect
          label={t('term.function')}
          value={address.get('function') ?? ''}
          onChange={({ currentTarget }) => address.set({ function: currentTarget.value })}
          data={[
            { value: '', label: t('systems.allFunctions') },
            ...[...functions].map(([value, label]) => ({ value, label })),
          ]}
        />
        <SearchField
          label={t('systems.search')}
          words={address.get('search') ?? ''}
          onSearch={(search) => address.set({ search }, { replace: true })}
        />
        <Checkbox
          className={classes.byProduct}
          label={t('systems.byProduct')}
          checked={grouped}
          onChange={({ currentTarget }) => address.set({ by: currentTarget.checked ? 'product' : null })}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={t('systems.nothingFound')}
          action={
            <Button variant="default" onClick={() => address.set({ function: null, search: null })}>
              {t('systems.showAll')}
            </Button>
          }
        />
      ) : (
        <DataTable table={table} wide />
      )}
      <p className={frame.source}>{source}</p>
    </Page>
  );
}

function ProductHeading({ group, today: day }: { group: ProductGroup; today: string }) {
  const { t } = useTranslation('results');
  const format = useFormat();
  const support = supportOf(group.supportEnds, day);
  return (
    <>
      {t('systems.runIt', { count: group.municipalities, product: group.product })}
      {support && (
        <span className={classes.support} data-support={support.kind}>
          {t(`systems.support.${support.kind}`, { date: format.date(support.date) })}
        </span>
      )}
    </>
  );
}

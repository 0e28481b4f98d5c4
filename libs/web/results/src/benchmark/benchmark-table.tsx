import { UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { SortArrow } from '../frame/data-table.js';
import { type Sorting, writeSorting } from '../frame/sorting.js';
import { useAddress } from '../frame/use-address.js';
import { type BenchmarkSort, type ItemGroup } from './arrange-items.js';
import { type BenchmarkItem } from './benchmark-item.js';
import { BenchmarkRow } from './benchmark-row.js';
import classes from './benchmark-table.module.css';
import { type AnswerWords } from './use-answer-words.js';

interface Heading {
  key: string;
  sort?: BenchmarkSort;
}

const HEADINGS: readonly Heading[] = [
  { key: 'question' },
  { key: 'own', sort: 'own' },
  { key: 'standing' },
  { key: 'mean', sort: 'mean' },
  { key: 'median' },
  { key: 'n' },
  { key: 'rank', sort: 'rank' },
  { key: 'distance', sort: 'distance' },
];

export interface BenchmarkTableProps {
  groups: readonly ItemGroup[];
  sorting: Sorting<BenchmarkSort> | null;
  answer: (item: BenchmarkItem) => AnswerWords | null;
  stale: boolean;
  /** Name of the peer group. */
  group: string;
}

/**
 * The questions as rows. Elements of layout with the roles of a table: a section far from view is then left out of the
 * layout, which the browser does not do for real tables, and on a narrow screen a row becomes a block.
 */
export const BenchmarkTable = memo(function BenchmarkTable(props: BenchmarkTableProps) {
  const { groups, sorting, answer, stale, group } = props;
  const { t } = useTranslation('results');
  return (
    <div
      role="table"
      aria-label={t('benchmark.caption')}
      className={classes.table}
      data-stale={stale || undefined}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" className={classes.row}>
          {HEADINGS.map((heading) => (
            <ColumnHeading key={heading.key} heading={heading} sorting={sorting} />
          ))}
        </div>
      </div>
      {groups.map(({ id, title, items }) => (
        <div
          key={id}
          role="rowgroup"
          className={classes.section}
          style={{ containIntrinsicBlockSize: `auto ${items.length * 4.5}rem` }}
        >
          {title && (
            <div role="row" className={classes.title}>
              <div role="rowheader">
                <h2>{title}</h2>
              </div>
            </div>
          )}
          {items.map((item) => (
            <BenchmarkRow
              key={item.question.id}
              item={item}
              answer={answer(item)}
              section={title === null ? item.question.sectionTitle : null}
              group={group}
            />
          ))}
        </div>
      ))}
    </div>
  );
});

function ColumnHeading({ heading: { key, sort }, sorting }: { heading: Heading; sorting: Sorting | null }) {
  const { t } = useTranslation('results');
  const address = useAddress();
  const direction =
    sort && sorting?.by === sort ? (sorting.descending ? 'descending' : 'ascending') : undefined;
  const words = (
    <>
      {t(`benchmark.columns.${key}`)}
      {direction && <SortArrow direction={direction} />}
    </>
  );
  return (
    <div
      role="columnheader"
      className={classes.heading}
      data-column={key}
      aria-sort={sort && (direction ?? 'none')}
    >
      {sort ? (
        <UnstyledButton
          className={classes.sort}
          onClick={() =>
            address.set({ sort: writeSorting({ by: sort, descending: direction !== 'descending' }) })
          }
        >
          {words}
        </UnstyledButton>
      ) : (
        words
      )}
    </div>
  );
}

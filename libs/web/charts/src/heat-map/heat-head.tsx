import type { HeatGroup, HeatMapLabels, HeatSort } from './heat-map.model.js';
import styles from './heat-map.module.css';
import { nextSort, sameKey } from './sort-rows.js';

export interface HeatHeadProps {
  groups: readonly HeatGroup[];
  labels: HeatMapLabels;
  sort: HeatSort | null;
  onSort?: (sort: HeatSort) => void;
  /** The one heading that the Tab key reaches, if it is in this line. */
  reachable: number | null;
}

/** The headings of the columns, grouped; each sorts by itself. */
export function HeatHead({ groups, labels, sort, onSort, reachable }: HeatHeadProps) {
  const columns = groups.flatMap(({ lines }) => lines);
  const starts = new Set(groups.slice(1).map(({ lines }) => lines[0].id));
  const heading = (column: number, label: string, key: HeatSort, upright: boolean) => (
    <SortHeading
      {...{ column, label, sort, onSort, upright }}
      sortKey={key}
      tabIndex={reachable === column ? 0 : -1}
    />
  );
  return (
    <thead>
      {groups.some(({ name }) => name !== '') && (
        <tr className={styles.groups}>
          <td className={styles.blank} />
          {groups.map(({ name, lines }, index) => (
            <th key={name} scope="colgroup" colSpan={lines.length} data-group-start={index > 0 || undefined}>
              <div>
                <span title={name}>{name}</span>
              </div>
            </th>
          ))}
          <td />
        </tr>
      )}
      <tr className={styles.headings}>
        <th
          className={styles.corner}
          scope="col"
          data-line={0}
          data-column={0}
          aria-sort={ariaSort(sort, { by: 'label' })}
        >
          {heading(0, labels.rows, { by: 'label', direction: 'ascending' }, false)}
        </th>
        {columns.map(({ id, label }, index) => (
          <th
            key={id}
            scope="col"
            data-line={0}
            data-column={index + 1}
            data-group-start={starts.has(id) || undefined}
            aria-sort={ariaSort(sort, { by: 'column', columnId: id })}
          >
            {heading(index + 1, label, { by: 'column', columnId: id, direction: 'descending' }, true)}
          </th>
        ))}
        <th
          scope="col"
          data-mean
          data-line={0}
          data-column={columns.length + 1}
          aria-sort={ariaSort(sort, { by: 'mean' })}
        >
          {heading(columns.length + 1, labels.mean, { by: 'mean', direction: 'descending' }, true)}
        </th>
      </tr>
    </thead>
  );
}

type SortKey = { by: 'label' } | { by: 'mean' } | { by: 'column'; columnId: string };

function ariaSort(sort: HeatSort | null, key: SortKey): HeatSort['direction'] | undefined {
  return sort && sameKey(sort, { ...key, direction: sort.direction }) ? sort.direction : undefined;
}

interface SortHeadingProps {
  column: number;
  label: string;
  sort: HeatSort | null;
  sortKey: HeatSort;
  onSort?: (sort: HeatSort) => void;
  upright: boolean;
  tabIndex: number;
}

function SortHeading({ column, label, sort, sortKey, onSort, upright, tabIndex }: SortHeadingProps) {
  const direction = sort && sameKey(sort, sortKey) ? sort.direction : null;
  return (
    <button
      type="button"
      className={styles.heading}
      data-upright={upright || undefined}
      data-line={0}
      data-column={column}
      title={label}
      tabIndex={tabIndex}
      onClick={onSort && (() => onSort(nextSort(sort, sortKey)))}
    >
      <span className={styles.headingText}>{label}</span>
      {direction && (
        <svg className={styles.arrow} width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d={direction === 'ascending' ? 'M5 2l4 6H1z' : 'M5 8L1 2h8z'} fill="currentColor" />
        </svg>
      )}
    </button>
  );
}

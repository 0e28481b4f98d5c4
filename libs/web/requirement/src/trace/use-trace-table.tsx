import { type TraceGap } from '@commonworks/domain-governance/requirements';
import { useTable, type TableModel } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type SpecifiedDocument } from '../frame/of-requirements.js';
import { useDomainWords } from '../frame/use-domain-words.js';
import classes from './trace.module.css';

type Row = SpecifiedDocument['traceability'][number];

/** A row for each way from a need to a result; where it ends, a word says what is missing. */
export function useTraceTable(document: SpecifiedDocument, rows: readonly Row[]): TableModel<Row> {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const statements = new Map(
    document.requirements.map(({ number, statement }) => [number, words.text(statement)]),
  );
  const missing = (row: Row, ...gaps: TraceGap[]) => {
    const gap = gaps.find((one) => row.gaps.includes(one));
    return gap ? t(`trace.gap.${gap}`) : null;
  };
  const cell = (value: string | null, gap: string | null) =>
    value ?? (gap === null ? t('ui:table.none') : <span className={classes.gap}>{gap}</span>);
  const need = ({ needId, needLabel }: Row) => needLabel ?? needId;
  const parameters = ({ parameterLabels }: Row) => parameterLabels.join(', ') || null;
  const result = ({ result: of }: Row) => of && t(`trace.result.${of}`);
  return useTable<Row>({
    caption: t('views.trace'),
    rows,
    // Several ways lead from one need through one requirement to tests of their own.
    rowKey: (row) => [row.needId, row.requirementId, row.testId].join(' '),
    columns: [
      {
        kind: 'text',
        id: 'need',
        heading: t('trace.need'),
        width: '22%',
        card: 'lead',
        value: (row) => need(row) ?? missing(row, 'NO_NEED'),
        cell: (row) => cell(need(row), missing(row, 'NO_NEED')),
      },
      {
        kind: 'text',
        id: 'requirement',
        heading: t('trace.requirement'),
        width: '32%',
        card: 'line',
        value: (row) => row.requirementId ?? missing(row, 'NO_REQUIREMENT'),
        cell: (row) =>
          row.requirementId ? (
            <>
              <Anchor component={Link} to={`/documents/${document.id}/requirements/${row.requirementId}`}>
                {row.requirementId}
              </Anchor>
              <span className={classes.second}>{statements.get(row.requirementId)}</span>
            </>
          ) : (
            cell(null, missing(row, 'NO_REQUIREMENT'))
          ),
      },
      {
        kind: 'text',
        id: 'parameters',
        heading: t('trace.parameters'),
        card: 'labelled',
        value: (row) => parameters(row) ?? missing(row, 'NO_PARAMETER'),
        cell: (row) => cell(parameters(row), missing(row, 'NO_PARAMETER')),
      },
      {
        kind: 'text',
        id: 'test',
        heading: t('trace.test'),
        card: 'labelled',
        value: (row) => row.testId ?? missing(row, 'NO_TEST', 'UNKNOWN_TEST'),
        cell: (row) => cell(row.testId, missing(row, 'NO_TEST', 'UNKNOWN_TEST')),
      },
      {
        kind: 'text',
        id: 'result',
        heading: t('trace.resultOf'),
        card: 'labelled',
        value: (row) => result(row) ?? missing(row, 'NO_RESULT'),
        cell: (row) => {
          const said = result(row);
          if (!said) return cell(null, missing(row, 'NO_RESULT'));
          return <span className={classes[row.result === 'FAILED' ? 'failed' : 'passed']}>{said}</span>;
        },
      },
    ],
  });
}

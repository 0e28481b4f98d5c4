import { type HeatCell, type HeatMapPicture, type HeatSort } from '@commonworks/web-charts';
import { useFormat } from '@commonworks/web-ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  commonLevels,
  figureFinder,
  heatCell,
  meanCell,
  municipalityLines,
  serviceLines,
  statesAmong,
  type ColumnOrder,
  type Heatmap,
  type HeatWords,
} from './heat-figures.js';

/** The heat map as a picture, in these orders of its columns and rows, under a legend that explains every cell of it. */
export function useHeatMapPicture(
  { services, municipalities, cells, dimension: code }: Heatmap,
  { columnOrder, sort }: { columnOrder: ColumnOrder; sort: HeatSort | null },
): HeatMapPicture {
  const { t } = useTranslation('results');
  const format = useFormat();
  return useMemo(() => {
    const dimension = t(`terms:dimension.${code}`);
    const words: HeatWords = {
      score: format.score,
      state: (state) => t(`ui:answerState.${state}`),
      notShown: t('heatMap.notShown'),
      withheld: t('ui:marks.withheld'),
      noAnswers: t('noAnswers'),
      namedOnly: (score) => t('heatMap.namedScore', { score }),
      level: ({ level, label }, levels) => t('heatMap.level', { level, levels, label }),
    };
    const find = figureFinder(cells);
    const levelsOf = new Map(services.map(({ id, levels }) => [id, levels]));
    const cell = (rowId: string, columnId: string): HeatCell =>
      heatCell(find(rowId, columnId), levelsOf.get(rowId) ?? [], words);
    const rowMeans = Object.fromEntries(services.map((service) => [service.id, meanCell(service, words)]));
    const columnMeans = Object.fromEntries(
      municipalities.map(({ id, mean }) => [id, meanCell({ mean, namedOnly: false, withheld: null }, words)]),
    );
    const all = services.flatMap((row) => municipalities.map((column) => cell(row.id, column.id)));
    return {
      rows: serviceLines(services, (layer) => t(`terms:layer.${layer}`)),
      columns: municipalityLines(municipalities, columnOrder, {
        type: (type) => t(`terms:municipalityTypes.${type}`),
        own: t('heatMap.own'),
        residents: (count) => t('residents', { count, residents: format.number(count) }),
      }),
      cell,
      rowMeans,
      columnMeans,
      legend: {
        title: t('heatMap.legend', { dimension }),
        low: t('heatMap.low'),
        high: t('heatMap.high'),
        levels: commonLevels(services).map(({ score, label }) => ({
          value: score,
          figure: format.score(score),
          text: label,
        })),
        states: statesAmong([...all, ...Object.values(rowMeans), ...Object.values(columnMeans)]),
        signs: services.some(({ namedOnly }) => namedOnly)
          ? [{ sign: t('heatMap.star'), text: t('heatMap.namedOnly') }]
          : [],
        ...(municipalities.some(({ own }) => own) && { own: t('heatMap.ownColumn') }),
      },
      labels: {
        title: t('heatMap.title', { dimension }),
        rows: t('term.service'),
        mean: t('term.mean'),
        sideways: t('heatMap.sideways', {
          municipalities: t('municipalities', { count: municipalities.length }),
        }),
      },
      sort,
    };
  }, [services, municipalities, cells, code, columnOrder, sort, t, format]);
}

import { type GroupWholeFragment, type ResolutionKind } from '@commonworks/web-graphql';
import { useFormat, type Column, type TableModel } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';

type Resolution = GroupWholeFragment['resolutions'][number];

/** A municipality with what it resolved. */
interface Row {
  readonly municipality: { readonly id: string; readonly name: string };
  readonly of: Partial<Record<ResolutionKind, Resolution>>;
}

/** Each member with its resolutions; who left stays where it resolved on something. */
export function useResolutionsTable(group: GroupWholeFragment): TableModel<Row> {
  const { t } = useTranslation('group');
  const format = useFormat();
  const words = (resolution: Resolution | undefined) => {
    if (!resolution) return null;
    if (resolution.pays === false) return t('resolutions.paysNot');
    const { number, resolvedOn } = resolution;
    if (number === null || resolvedOn === null) return null;
    const said = t('resolutions.named', { number, date: format.date(resolvedOn) });
    return resolution.current === false ? t('resolutions.former', { said }) : said;
  };
  const column = (kind: ResolutionKind): Column<Row> => ({
    kind: 'text',
    id: kind.toLowerCase(),
    heading: t(`resolutions.kind.${kind}`),
    card: 'labelled',
    value: ({ of }) => words(of[kind]),
  });
  return {
    caption: t('resolutions.caption', { name: group.name }),
    columns: [
      {
        kind: 'text',
        id: 'municipality',
        heading: t('terms:municipality'),
        card: 'lead',
        width: '34%',
        value: ({ municipality }) => municipality.name,
      },
      column('CHARTER'),
      column('FUNDING'),
    ],
    groups: [{ key: 'all', rows: rowsOf(group) }],
    rowKey: ({ municipality }) => municipality.id,
    sorting: null,
  };
}

function rowsOf({ members, resolutions }: GroupWholeFragment): Row[] {
  const all = [
    ...members.filter(({ standing }) => standing === 'MEMBER').map(({ municipality }) => municipality),
    ...resolutions.map(({ municipality }) => municipality),
  ];
  const once = [...new Map(all.map((municipality) => [municipality.id, municipality])).values()];
  return once.map((municipality) => ({
    municipality,
    of: Object.fromEntries(
      resolutions
        .filter((resolution) => resolution.municipality.id === municipality.id)
        .map((resolution) => [resolution.kind, resolution]),
    ),
  }));
}

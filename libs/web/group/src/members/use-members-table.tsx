import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { StatusBadge, useFormat, type Column, type TableModel } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { STANDING_TONES } from '../frame/standing-of.js';
import classes from './members.module.css';

type Member = GroupWholeFragment['members'][number];

/** The municipalities of a group, those that take part first; what nobody is told has no column. */
export function useMembersTable(group: GroupWholeFragment): TableModel<Member> {
  const { t } = useTranslation('group');
  const format = useFormat();
  const { members, champion, delegates, viewer } = group;
  const has = (told: (member: Member) => unknown) => members.some((member) => told(member) != null);
  const isOwn = ({ municipality }: Member) => viewer.municipalityIds.includes(municipality.id);
  const named = (member: Member) => {
    const { name } = member.municipality;
    return isOwn(member) ? t('ui:interest.yours', { municipality: name }) : name;
  };
  const leads = ({ municipality }: Member) => champion?.municipality.id === municipality.id;
  const writers = ({ municipality }: Member) =>
    delegates.filter((delegate) => delegate.municipality.id === municipality.id);
  const columns: Column<Member>[] = [
    {
      kind: 'text',
      id: 'municipality',
      heading: t('terms:municipality'),
      card: 'lead',
      width: '30%',
      value: named,
      cell: (member) => (
        <>
          {named(member)}
          {leads(member) && <span className={classes.second}>{t('members.hasChampion')}</span>}
          {writers(member).map(({ person }) => (
            <span key={person.id} className={classes.second}>
              {t('members.delegate', { name: person.name ?? t('author.gone') })}
            </span>
          ))}
          {member.leavesOn !== null && (
            <span className={classes.second}>
              {t('members.leaves', { date: format.date(member.leavesOn) })}
            </span>
          )}
        </>
      ),
    },
    {
      kind: 'mark',
      id: 'standing',
      heading: t('members.standing'),
      card: 'block',
      value: ({ standing }) => t(`standing.${standing}`),
      cell: ({ standing }) => (
        <StatusBadge tone={STANDING_TONES[standing]} label={t(`standing.${standing}`)} />
      ),
    },
  ];
  if (has(({ level }) => level))
    columns.push({
      kind: 'text',
      id: 'level',
      heading: t('ui:interest.field.level'),
      card: 'known',
      value: ({ level }) => level && t(`ui:interest.level.${level}`),
    });
  if (has(({ collaborationLevel }) => collaborationLevel))
    columns.push({
      kind: 'text',
      id: 'collaborationLevel',
      heading: t('ui:interest.field.collaborationLevel'),
      card: 'known',
      value: ({ collaborationLevel }) =>
        collaborationLevel && t(`ui:interest.collaboration.${collaborationLevel}`),
    });
  if (has(({ contact }) => contact || null))
    columns.push({
      kind: 'text',
      id: 'contact',
      heading: t('ui:interest.field.contact'),
      card: 'known',
      value: ({ contact }) => contact || null,
    });
  columns.push({
    kind: 'date',
    id: 'since',
    heading: t('members.since'),
    card: 'known',
    value: ({ since }) => since,
  });
  return {
    caption: t('members.caption', { name: group.name }),
    columns,
    groups: [{ key: 'all', rows: inOrder(members) }],
    rowKey: ({ municipality }) => municipality.id,
    sorting: null,
  };
}

const ORDER: Record<Member['standing'], number> = { MEMBER: 0, OBSERVER: 1, INVITED: 2, FORMER: 3 };

/** Those that take part before those that look on, are asked, or have left; each by name. */
function inOrder(members: readonly Member[]): Member[] {
  return [...members].sort(
    (a, b) => ORDER[a.standing] - ORDER[b.standing] || a.municipality.name.localeCompare(b.municipality.name),
  );
}

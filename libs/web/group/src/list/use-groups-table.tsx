import { GROUP_STAGES } from '@commonworks/domain-group';
import { type GroupRowFragment } from '@commonworks/web-graphql';
import { StatusBadge, type RowGroup, type TableModel } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { countMembers } from '../frame/own-members.js';
import { StageBadge } from '../frame/stage-badge.js';
import { standingOf, STANDING_TONES } from '../frame/standing-of.js';
import classes from './groups.module.css';
import { useNextWords } from './use-next-words.js';

/** Groups with where they stand and what one is in them: one's own first. */
export function useGroupsTable(
  caption: string,
  groups: readonly GroupRowFragment[],
): TableModel<GroupRowFragment> {
  const { t } = useTranslation('group');
  const next = useNextWords();
  const isOwn = ({ viewer }: GroupRowFragment) => viewer.standings.length > 0;
  const own = groups.filter(isOwn);
  const others = groups.filter((group) => !isOwn(group));
  const standing = ({ viewer }: GroupRowFragment) => standingOf(viewer.standings);
  const parts: RowGroup<GroupRowFragment>[] = [
    { key: 'own', heading: t('list.own'), rows: own },
    { key: 'others', heading: t('list.others'), rows: others },
  ];
  return {
    caption,
    rowKey: ({ id }) => id,
    sorting: null,
    groups: own.length > 0 ? parts.filter(({ rows }) => rows.length > 0) : [{ key: 'all', rows: others }],
    columns: [
      {
        kind: 'text',
        id: 'name',
        heading: t('list.columns.name'),
        width: '42%',
        value: ({ name }) => name,
        cell: ({ id, name, purpose }) => (
          <>
            <Anchor component={Link} to={`/groups/${id}`} className={classes.name}>
              {name}
            </Anchor>
            {purpose !== '' && <span className={classes.purpose}>{purpose}</span>}
          </>
        ),
      },
      {
        kind: 'mark',
        id: 'stage',
        heading: t('list.columns.stage'),
        card: 'block',
        value: ({ stage }) => t(`terms:groupStage.${stage}`),
        rank: ({ stage }) => GROUP_STAGES.indexOf(stage),
        cell: ({ stage, paused }) => <StageBadge stage={stage} paused={paused !== null} />,
      },
      {
        kind: 'text',
        id: 'next',
        heading: t('list.columns.next'),
        card: 'known',
        value: next,
      },
      {
        kind: 'number',
        id: 'members',
        heading: t('members.title'),
        card: 'labelled',
        value: countMembers,
      },
      {
        kind: 'text',
        id: 'champion',
        heading: t('champion.title'),
        card: 'known',
        value: ({ champion }) => champion?.municipality.name ?? null,
      },
      {
        kind: 'mark',
        id: 'standing',
        heading: t('list.columns.standing'),
        card: 'block',
        value: (group) => {
          const which = standing(group);
          return which && t(`you.${which}`);
        },
        cell: (group) => {
          const which = standing(group);
          return which && <StatusBadge tone={STANDING_TONES[which]} label={t(`you.${which}`)} />;
        },
      },
    ],
  };
}

import { useQuery } from '@apollo/client/react';
import { permits } from '@commonworks/access';
import {
  GroupsOfOpportunitiesDocument,
  type CampaignBriefFragment,
  type OpportunityWholeFragment,
} from '@commonworks/web-graphql';
import { Section, useAbility } from '@commonworks/web-ui';
import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CreateGroupDialog } from './create-group-dialog.js';

export interface GroupSectionProps {
  opportunity: OpportunityWholeFragment;
  consortium: CampaignBriefFragment['consortium'];
}

/** As many municipalities have to be named to each other before a group can begin. */
const NAMED = 2;

/** The group that grew out of an opportunity; or the way to begin one, for those who may. */
export function GroupSection({ opportunity, consortium }: GroupSectionProps) {
  const { t } = useTranslation('opportunity');
  const ability = useAbility();
  const [creating, setCreating] = useState(false);
  const { id, named } = opportunity;
  const { data } = useQuery(GroupsOfOpportunitiesDocument, {
    variables: { consortiumCode: consortium.code },
    fetchPolicy: 'cache-and-network',
  });
  const groups = data?.opportunityGroups.filter((group) => group.opportunity.id === id);
  const mayCreate =
    named.length >= NAMED &&
    permits(ability, 'create', 'Group', {
      consortiumId: consortium.id,
      members: named.map(({ municipality }) => municipality.id),
      observers: [],
      invited: [],
      former: [],
      delegates: [],
      paused: false,
    });
  // Until it is known whether there is one, nothing is offered.
  if (!groups || (groups.length === 0 && !mayCreate)) return null;
  return (
    <Section title={t('group.title')}>
      {groups.length === 0 && <p>{t('group.none')}</p>}
      {groups.map((group) => (
        <p key={group.id}>
          <Anchor component={Link} to={`/groups/${group.id}`}>
            {group.name}
          </Anchor>{' '}
          ({t(`terms:groupStage.${group.stage}`)})
        </p>
      ))}
      {mayCreate && groups.every(({ stage }) => stage === 'CLOSED') && (
        <div>
          <Button variant="default" onClick={() => setCreating(true)}>
            {t('group.open')}
          </Button>
        </div>
      )}
      {creating && <CreateGroupDialog opportunity={opportunity} onClose={() => setCreating(false)} />}
    </Section>
  );
}

import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { Section } from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What the group grew out of: there the figures, places and systems stand that municipalities share by name. */
export function EvidenceSection({ group: { opportunity } }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  return (
    <Section id="evidence" title={t('evidence.title')}>
      <p>{t('evidence.means')}</p>
      <p>
        <Anchor component={Link} to={`/opportunities/${opportunity.id}`}>
          {opportunity.name}
        </Anchor>
      </p>
    </Section>
  );
}

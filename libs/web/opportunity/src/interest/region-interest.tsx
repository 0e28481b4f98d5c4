import {
  type OpportunityInterestsFragment,
  type OpportunityInvitationsFragment,
} from '@commonworks/web-graphql';
import { Section } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { InvitationsTable } from '../invitation/invitations-table.js';
import { InterestCounts } from './interest-counts.js';
import { NamedTable } from './named-table.js';
import { ToldTable } from './told-table.js';

/** What a coordinator is told of who would take part: who lets it know, how many others, who is named. */
export function RegionInterest({
  opportunity,
}: {
  opportunity: OpportunityInterestsFragment & OpportunityInvitationsFragment & { name: string };
}) {
  const { t } = useTranslation('opportunity');
  return (
    <Section title={t('regionInterest.title')}>
      <InvitationsTable opportunity={opportunity} />
      <ToldTable opportunity={opportunity} />
      <InterestCounts counts={opportunity.interest} />
      {opportunity.named.length > 0 ? (
        <NamedTable opportunity={opportunity} />
      ) : (
        <p>
          {opportunity.interest.matched === true && `${t('regionInterest.matched')} `}
          {t('regionInterest.nobodyNamed')}
        </p>
      )}
    </Section>
  );
}

import { type OpportunityInterestsFragment } from '@commonworks/web-graphql';
import { Section } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { InterestBlock } from './interest-block.js';
import { NamedTable } from './named-table.js';

export interface OwnInterestProps {
  opportunity: OpportunityInterestsFragment & { name: string };
  /** Whose opportunity it is. */
  consortium: string;
}

/** Whether one's own municipalities would take part, each by itself, and who is named with them. */
export function OwnInterest({ opportunity, consortium }: OwnInterestProps) {
  const { t } = useTranslation('opportunity');
  const own = opportunity.ownInterests;
  if (own.length === 0) return null;
  return (
    <Section title={t('interest.title')}>
      <p>{t('interest.explained')}</p>
      {own.map((interest) => (
        <InterestBlock
          key={interest.id}
          opportunityId={opportunity.id}
          interest={interest}
          consortium={consortium}
          headed={own.length > 1}
          alone={opportunity.named.length < 2}
        />
      ))}
      {opportunity.named.length > 1 && (
        <NamedTable opportunity={opportunity} own={own.map(({ municipality }) => municipality)} />
      )}
      <p>{t('interest.alike')}</p>
    </Section>
  );
}

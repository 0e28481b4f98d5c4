import type { GovernancePageQuery, GovernanceWholeFragment } from '@commonworks/web-graphql';

/** A document as its page reads it. */
export type Governance = NonNullable<GovernancePageQuery['governanceDocument']>;
export type GovernanceClause = GovernanceWholeFragment['clauses'][number];

/** What each part of the page is given. */
export interface GovernanceProps {
  governance: Governance;
}

import { type OpportunityInterestsFragment } from '@commonworks/web-graphql';

/** What one's own municipality answered, and what it is told. */
export type OwnInterest = OpportunityInterestsFragment['ownInterests'][number];

/** What the dialog of each step of taking part is given. */
export interface InterestStepProps {
  opportunityId: string;
  interest: OwnInterest;
  /** Whose coordinators may be told. */
  consortium: string;
  onClose: () => void;
}

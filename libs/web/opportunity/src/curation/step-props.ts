import { type OpportunityWholeFragment } from '@commonworks/web-graphql';

/** What the dialog of each step of curation is given. */
export interface StepProps {
  opportunity: OpportunityWholeFragment;
  /** Who will see it. */
  consortium: string;
  onClose: () => void;
}

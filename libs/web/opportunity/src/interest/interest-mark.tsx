import { type OpportunityRowFragment } from '@commonworks/web-graphql';
import { StatusBadge } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { INTEREST_TONES, stageOfInterest } from './stage-of-interest.js';

export interface InterestMarkProps {
  interests: OpportunityRowFragment['ownInterests'];
  /** The municipality one acts for; null for who acts for none. */
  municipalityId: string | null;
}

/** Says that one's own municipality has answered, or that a match waits for its yes. */
export function InterestMark({ interests, municipalityId }: InterestMarkProps) {
  const { t } = useTranslation('opportunity');
  const interest = interests.find(({ municipality }) => municipality.id === municipalityId);
  const stage = interest ? stageOfInterest(interest) : 'NONE';
  return (
    stage !== 'NONE' && <StatusBadge tone={INTEREST_TONES[stage]} label={t(`interest.stage.${stage}`)} />
  );
}

import { serverClock } from '@commonworks/web-ui';
import { type MinutesPartProps } from '../minutes-props.js';

/** What has to be there before minutes are adopted. */
export const ADOPTION_CONDITIONS = ['CORRECTED', 'ANSWERED', 'HELD'] as const;
export type AdoptionCondition = (typeof ADOPTION_CONDITIONS)[number];

/** Each condition of the adoption, met or not. */
export function adoptionConditions({
  meeting,
  minutes,
}: Pick<MinutesPartProps, 'meeting' | 'minutes'>): { code: AdoptionCondition; met: boolean }[] {
  const { correctionsUntil, corrections } = minutes;
  const met: Record<AdoptionCondition, boolean> = {
    CORRECTED: correctionsUntil !== null && new Date(correctionsUntil) <= serverClock.now(),
    ANSWERED: corrections.every(({ accepted }) => accepted !== null),
    HELD: meeting.status === 'HELD',
  };
  return ADOPTION_CONDITIONS.map((code) => ({ code, met: met[code] }));
}

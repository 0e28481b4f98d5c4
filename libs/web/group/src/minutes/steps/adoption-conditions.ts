import { isOpenCorrection } from '@commonworks/domain-minutes';
import { serverClock } from '@commonworks/web-ui';
import { type MinutesPartProps } from '../minutes-props.js';

/** What has to be there before minutes are adopted. */
export const ADOPTION_CONDITIONS = ['CORRECTED', 'ANSWERED', 'WORKED_IN', 'HELD'] as const;
export type AdoptionCondition = (typeof ADOPTION_CONDITIONS)[number];

/** Each condition of the adoption, met or not. */
export function adoptionConditions({
  meeting,
  minutes,
}: Pick<MinutesPartProps, 'meeting' | 'minutes'>): { code: AdoptionCondition; met: boolean }[] {
  const { correctionsUntil, corrections, revision } = minutes;
  const met: Record<AdoptionCondition, boolean> = {
    CORRECTED: correctionsUntil !== null && new Date(correctionsUntil) <= serverClock.now(),
    ANSWERED: corrections.every(({ accepted }) => accepted !== null),
    WORKED_IN: corrections.every((one) => one.accepted !== true || !isOpenCorrection(one, revision)),
    HELD: meeting.status === 'HELD',
  };
  return ADOPTION_CONDITIONS.map((code) => ({ code, met: met[code] }));
}

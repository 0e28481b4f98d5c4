import { quorumAmong, type Voter } from '@commonworks/domain-minutes';
import { useTranslation } from 'react-i18next';

/** How many members are there, and whether that is a quorum. */
export function useQuorumWords(): (voters: readonly Pick<Voter, 'isPresent'>[]) => string {
  const { t } = useTranslation('group');
  return (voters) => {
    const { present, needed, met } = quorumAmong(voters);
    return t(met ? 'attendance.quorum' : 'attendance.noQuorum', { present, needed, of: voters.length });
  };
}

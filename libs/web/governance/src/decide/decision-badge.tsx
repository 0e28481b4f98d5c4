import type { AgreementDecision } from '@commonworks/web-graphql';
import { StatusBadge, type StatusTone } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';

const TONES: Record<AgreementDecision, StatusTone> = {
  AGREE: 'good',
  OBJECT: 'problem',
  SEND_BACK: 'attention',
};

/** What a municipality says; that it has said nothing yet where there is none. */
export function DecisionBadge({ decision }: { decision: AgreementDecision | null }) {
  const { t } = useTranslation('governance');
  return decision === null ? (
    <StatusBadge tone="idle" label={t('said.nothing')} />
  ) : (
    <StatusBadge tone={TONES[decision]} label={t(`terms:agreementDecision.${decision}`)} />
  );
}

import { FilePane } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { useEvidence } from './use-evidence.js';

interface EvidencePaneProps {
  questionId: string;
  /** Of which question, in words. */
  label: string;
  disabled: boolean;
}

/** The files of a question, below its answer. */
export function EvidencePane({ questionId, label, disabled }: EvidencePaneProps) {
  const { t } = useTranslation('workbook');
  const { desk } = useEvidence(questionId);
  return (
    <FilePane
      desk={desk}
      place={questionId}
      label={label}
      audience={t('ui:files.ownOnly')}
      disabled={disabled}
    />
  );
}

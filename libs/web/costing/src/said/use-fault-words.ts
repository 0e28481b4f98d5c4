import type { FaultReason } from '@commonworks/domain-costing';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureTrouble } from '../amount/read-figure.js';

/** What is wrong with a value, in a sentence that stands at its field. */
export function useFaultWords(): (reason: FaultReason | FigureTrouble) => string {
  const { t } = useTranslation('costing');
  return useCallback((reason) => t(`fault.${reason}`), [t]);
}

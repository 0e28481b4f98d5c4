import { explainError } from '@commonworks/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from './use-outcome.js';

/**
 * Runs an operation of a short form. What it gives is a problem to show, or null where all is well; what it throws is
 * told in words.
 */
export function useProblem(): {
  problem: Problem | null;
  busy: boolean;
  run: (operation: () => Promise<Problem | null>) => Promise<boolean>;
} {
  const { t } = useTranslation('identity');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const run = async (operation: () => Promise<Problem | null>) => {
    setBusy(true);
    setProblem(null);
    try {
      const found = await operation();
      setProblem(found);
      return found === null;
    } catch (error) {
      const { kind, message } = explainError(error);
      setProblem({
        field: null,
        message: message ?? t(kind === 'offline' ? 'failed.offline' : 'failed.server'),
      });
      return false;
    } finally {
      setBusy(false);
    }
  };

  return { problem, busy, run };
}

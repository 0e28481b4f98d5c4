import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaveQuestionProps } from './leave-question.js';

/**
 * The same question in the browser's own window, which nobody has to fetch: without an answer one could neither leave
 * nor stay.
 */
export function LeaveAskedByBrowser({ onStay, onLeave }: LeaveQuestionProps) {
  const { t } = useTranslation('ui');
  useEffect(() => {
    // Later, because an effect may be begun twice while the product is developed: it is asked once.
    const timer = setTimeout(() => {
      if (window.confirm(`${t('form.leave.title')}\n\n${t('form.leave.lead')}`)) onLeave();
      else onStay();
    });
    return () => clearTimeout(timer);
  }, [t, onStay, onLeave]);
  return null;
}

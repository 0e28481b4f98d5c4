import type { AuditEventFieldsFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';
import type { Acting } from '../context/acting.js';

export interface AuditWords {
  /** What was done, in a few words. */
  action(event: AuditEventFieldsFragment): string;
  /** Who did it, as far as the reader may know; the system itself when nobody did. */
  actor(event: AuditEventFieldsFragment): string;
  /** Where it was done: for the municipality or the consortium, if any, else from which device and address. */
  scope(event: AuditEventFieldsFragment): string | null;
}

/**
 * Words for the events of the audit log of whom one acts for. An action without words of its own is shown by its code,
 * made readable.
 */
export function useAuditWords(of: Acting['kind']): AuditWords {
  const { t } = useTranslation('ui');
  // Who reads the log of a municipality or a consortium may know everybody there; an administrator knows everybody.
  const unnamed = of === 'INSTALLATION' ? 'audit.system' : `audit.outside.${of}`;
  return {
    action: ({ action }) => {
      const readable = action.toLowerCase().replaceAll('_', ' ');
      return t(`audit.action.${action}`, {
        defaultValue: readable.charAt(0).toUpperCase() + readable.slice(1),
      });
    },
    actor: ({ actor, byPerson }) => actor ?? t(byPerson ? unnamed : 'audit.system'),
    scope: ({ municipalityName, consortiumName, device, address }) =>
      municipalityName ?? consortiumName ?? ([device, address].filter(Boolean).join(' · ') || null),
  };
}

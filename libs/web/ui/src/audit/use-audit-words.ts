import type { AuditEventFieldsFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';

export interface AuditWords {
  /** What was done, in a few words. */
  action(event: AuditEventFieldsFragment): string;
  /** Who did it; the system itself when nobody did. */
  actor(event: AuditEventFieldsFragment): string;
  /** Where it was done: for the municipality or the consortium, if any, else from which device and address. */
  scope(event: AuditEventFieldsFragment): string | null;
}

/** Words for the events of the audit log. An action without words of its own is shown by its code, made readable. */
export function useAuditWords(): AuditWords {
  const { t } = useTranslation('ui');
  return {
    action: ({ action }) => {
      const readable = action.toLowerCase().replaceAll('_', ' ');
      return t(`audit.action.${action}`, {
        defaultValue: readable.charAt(0).toUpperCase() + readable.slice(1),
      });
    },
    actor: ({ actor }) => actor ?? t('audit.system'),
    scope: ({ municipalityName, consortiumName, device, address }) =>
      municipalityName ?? consortiumName ?? ([device, address].filter(Boolean).join(' · ') || null),
  };
}

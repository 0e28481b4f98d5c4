import type { LocalText } from '@commonworks/domain-assessment';
import type { CollaborationLevel } from '@commonworks/domain-opportunity';

const TEXTS: Readonly<Record<CollaborationLevel, LocalText>> = {
  KNOWLEDGE: { en: 'share knowledge', fr: 'mettre en commun les connaissances' },
  PURCHASES: { en: 'buy together', fr: 'acheter ensemble' },
  SYSTEM: { en: 'share a system', fr: 'partager un système' },
  SERVICE: { en: 'share a service', fr: 'partager un service' },
};

/** A level of collaboration as documents say it. */
export const levelText = (level: CollaborationLevel): LocalText => TEXTS[level];

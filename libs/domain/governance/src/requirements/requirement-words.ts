import type { LocalText } from '@commonworks/domain-assessment';
import type {
  RequirementPriority,
  RequirementStatus,
  RequirementType,
  VerificationMethod,
} from './requirement.js';

/** What attributes are called in documents; as the template of the specification explains them. */
export const TYPE_WORDS: Readonly<Record<RequirementType, LocalText>> = {
  FUNCTIONAL: { en: 'Functional', fr: 'Fonctionnel' },
  DATA: { en: 'Data', fr: 'Données' },
  INTERFACE: { en: 'Interface', fr: 'Interface' },
  QUALITY: { en: 'Quality', fr: 'Qualité' },
  SECURITY_PRIVACY: { en: 'Security and privacy', fr: 'Sécurité et vie privée' },
  LEGAL: { en: 'Legal', fr: 'Juridique' },
  MIGRATION: { en: 'Migration', fr: 'Migration' },
  TRAINING: { en: 'Training', fr: 'Formation' },
  SUPPORT: { en: 'Support', fr: 'Soutien' },
};

export const PRIORITY_WORDS: Readonly<Record<RequirementPriority, LocalText>> = {
  MUST: { en: 'Must', fr: 'Indispensable' },
  SHOULD: { en: 'Should', fr: 'Important' },
  COULD: { en: 'Could', fr: 'Souhaitable' },
  WONT: { en: 'Won’t', fr: 'Écarté' },
};

export const METHOD_WORDS: Readonly<Record<VerificationMethod, LocalText>> = {
  INSPECTION: { en: 'Inspection', fr: 'Inspection' },
  ANALYSIS: { en: 'Analysis', fr: 'Analyse' },
  DEMONSTRATION: { en: 'Demonstration', fr: 'Démonstration' },
  TEST: { en: 'Test', fr: 'Essai' },
};

export const STATUS_WORDS: Readonly<Record<RequirementStatus, LocalText>> = {
  PROPOSED: { en: 'Proposed', fr: 'Proposée' },
  REVIEWED: { en: 'Reviewed', fr: 'Examinée' },
  AGREED: { en: 'Agreed', fr: 'Convenue' },
  VERIFIED: { en: 'Verified', fr: 'Vérifiée' },
  REJECTED: { en: 'Rejected', fr: 'Rejetée' },
};

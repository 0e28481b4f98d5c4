import type { GovernanceTemplate } from '../../template/template.js';
import { PARTIES } from './01-parties.js';
import { SERVICE } from './02-service.js';
import { ROLES } from './03-roles.js';
import { HOURS } from './04-hours.js';
import { INCIDENTS } from './05-incidents.js';
import { REQUESTS } from './06-requests.js';
import { AVAILABILITY } from './07-availability.js';
import { CAPACITY } from './08-capacity.js';
import { CONTINUITY } from './09-continuity.js';
import { SECURITY } from './10-security.js';
import { CHANGE } from './11-change.js';
import { REPORTS } from './12-reports.js';
import { REMEDIES } from './13-remedies.js';
import { ESCALATION } from './14-escalation.js';
import { CHARGES } from './15-charges.js';
import { REVIEW } from './16-review.js';
import { SUPPLIERS } from './17-suppliers.js';
import { DISPUTES } from './18-disputes.js';
import { EXIT } from './19-exit.js';
import { SIGNATURES } from './20-signatures.js';
import { EXAMPLE } from './example.js';

export const SLA: GovernanceTemplate = {
  kind: 'SLA',
  version: '1.1',
  dated: '2026-11-28',
  title: { en: 'Service level agreement', fr: 'Entente de niveau de service' },
  about: {
    en: 'How well a shared service must run: how soon incidents are taken up and resolved, how much it may be away, and what follows when it falls short. It is no legal advice: have counsel review it before anyone signs.',
    fr: 'La qualité qu’un service partagé doit offrir : délais de prise en charge et de résolution des incidents, interruptions permises, et suites d’un manquement. Ce document n’est pas un avis juridique : faites-le réviser par votre contentieux avant toute signature.',
  },
  clauses: [
    PARTIES,
    SERVICE,
    ROLES,
    HOURS,
    INCIDENTS,
    REQUESTS,
    AVAILABILITY,
    CAPACITY,
    CONTINUITY,
    SECURITY,
    CHANGE,
    REPORTS,
    REMEDIES,
    ESCALATION,
    CHARGES,
    REVIEW,
    SUPPLIERS,
    DISPUTES,
    EXIT,
    SIGNATURES,
  ],
  example: EXAMPLE,
};

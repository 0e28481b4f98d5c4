import type { ClauseTable } from '../../template/clause.js';

/** Source: governance.md, part B. */
export const QUALITY_CATALOGUE: ClauseTable = {
  type: 'table',
  caption: {
    en: 'Quality requirements and their default measures',
    fr: 'Exigences de qualité et leurs mesures par défaut',
  },
  columns: [
    { title: { en: 'Quality', fr: 'Qualité' }, share: 3 },
    { title: { en: 'Default measure', fr: 'Mesure par défaut' }, share: 8 },
    { title: { en: 'Verification', fr: 'Vérification' }, share: 3 },
  ],
  rows: [
    [
      { en: 'Accessibility', fr: 'Accessibilité' },
      {
        en: 'WCAG 2.2, level AA, for all screens and documents, of staff too; the legal floor in Ontario is 2.0 AA (O. Reg. 191/11, s. 14)',
        fr: 'WCAG 2.2, niveau AA, pour tous les écrans et documents, y compris ceux du personnel; en Ontario, le minimum légal est 2.0 AA (Règl. de l’Ont. 191/11, art. 14)',
      },
      { en: 'Test, with people who use aids', fr: 'Essai, avec des personnes qui utilisent des aides' },
    ],
    [
      { en: 'Bilingual', fr: 'Bilinguisme' },
      {
        en: 'Public screens, mail and documents complete in English and in French',
        fr: 'Écrans publics, courriels et documents complets en français et en anglais',
      },
      { en: 'Inspection', fr: 'Inspection' },
    ],
    [
      { en: 'Privacy', fr: 'Vie privée' },
      {
        en: 'Impact assessment complete before anything is collected; notice of a breach within {field:breachHours} h',
        fr: 'Évaluation des facteurs relatifs à la vie privée terminée avant toute collecte; avis d’atteinte en {field:breachHours} h au plus',
      },
      { en: 'Inspection', fr: 'Inspection' },
    ],
    [
      { en: 'Residency', fr: 'Résidence des données' },
      {
        en: 'Data, backups and access for support in Canada',
        fr: 'Données, sauvegardes et accès pour le soutien au Canada',
      },
      { en: 'Inspection', fr: 'Inspection' },
    ],
    [
      { en: 'Security', fr: 'Sécurité' },
      {
        en: 'Controls by the baseline chosen below; second factor; critical patch within {field:patchDays} days; independent test once a year',
        fr: 'Mesures selon le profil choisi ci-dessous; deuxième facteur; correctif critique en {field:patchDays} jours au plus; vérification indépendante une fois l’an',
      },
      { en: 'Inspection, test', fr: 'Inspection, essai' },
    ],
    [
      { en: 'Identity', fr: 'Identité' },
      {
        en: 'Sign-in by OIDC or SAML, accounts by SCIM, with each member’s own directory',
        fr: 'Connexion par OIDC ou SAML, comptes par SCIM, avec l’annuaire de chaque membre',
      },
      { en: 'Demonstration', fr: 'Démonstration' },
    ],
    [
      { en: 'Integration', fr: 'Intégration' },
      {
        en: 'Documented API for all data, events, bulk export',
        fr: 'API documentée pour toutes les données, événements, exportation en bloc',
      },
      { en: 'Demonstration', fr: 'Démonstration' },
    ],
    [
      { en: 'Records', fr: 'Documents' },
      {
        en: 'Retention by each member’s by-law, legal hold, proof of disposition',
        fr: 'Conservation selon le règlement de chaque membre, suspension de l’élimination en cas de litige, preuve d’élimination',
      },
      { en: 'Demonstration', fr: 'Démonstration' },
    ],
    [
      { en: 'Audit, isolation', fr: 'Journaux, cloisonnement' },
      {
        en: 'Tamper-evident log of access and change for {field:auditYears} years; each member’s data apart',
        fr: 'Journal des accès et des modifications dont toute altération est décelable, conservé {field:auditYears} ans; données de chaque membre cloisonnées',
      },
      { en: 'Test', fr: 'Essai' },
    ],
    [
      { en: 'Performance', fr: 'Rendement' },
      {
        en: 'p95 within {field:p95Seconds} s at {field:peakUsers} users at once; headroom {field:headroomPct}',
        fr: 'p95 en {field:p95Seconds} s au plus avec {field:peakUsers} utilisateurs simultanés; marge de {field:headroomPct}',
      },
      { en: 'Test', fr: 'Essai' },
    ],
    [
      { en: 'Availability', fr: 'Disponibilité' },
      {
        en: '{field:availabilityPct} a month; RTO {field:rtoHours} h, RPO {field:rpoHours} h',
        fr: '{field:availabilityPct} par mois; RTO {field:rtoHours} h, RPO {field:rpoHours} h',
      },
      { en: 'Analysis, yearly test', fr: 'Analyse, essai annuel' },
    ],
    [
      { en: 'Exit', fr: 'Fin du contrat' },
      {
        en: 'Full export in an open format within {field:exportDays} days, {field:readOnlyDays} days of read-only access, certificate of deletion',
        fr: 'Exportation complète dans un format ouvert en {field:exportDays} jours au plus, {field:readOnlyDays} jours de consultation, attestation de destruction',
      },
      {
        en: 'Demonstration before the first year ends',
        fr: 'Démonstration avant la fin de la première année',
      },
    ],
  ],
};

import type { Field } from '../../template/field.js';

const number = (id: string, en: string, fr: string, usual?: number): Field => ({
  id,
  label: { en, fr },
  type: 'NUMBER',
  ...(usual !== undefined && { usual }),
});
const percent = (id: string, en: string, fr: string, usual: string): Field => ({
  id,
  label: { en, fr },
  type: 'PERCENT',
  usual,
});

/** The figures of the catalogue, each with its default. */
export const MEASURES: readonly Field[] = [
  number('breachHours', 'Notice of a breach, in hours', 'Avis d’atteinte, en heures', 24),
  number('patchDays', 'Critical patch, in days', 'Correctif critique, en jours', 14),
  number('auditYears', 'Log kept, in years', 'Conservation du journal, en années', 7),
  number('p95Seconds', 'p95, in seconds', 'p95, en secondes', 2),
  number(
    'peakUsers',
    'Users at once in the busiest hour',
    'Utilisateurs simultanés à l’heure la plus chargée',
  ),
  percent('headroomPct', 'Headroom', 'Marge', '20'),
  percent('availabilityPct', 'Availability in a month', 'Disponibilité mensuelle', '99.9'),
  number('rtoHours', 'RTO, in hours', 'RTO, en heures', 8),
  number('rpoHours', 'RPO, in hours', 'RPO, en heures', 4),
  number('exportDays', 'Full export, in days', 'Exportation complète, en jours', 30),
  number(
    'readOnlyDays',
    'Read-only access after the end, in days',
    'Consultation après la fin, en jours',
    90,
  ),
];

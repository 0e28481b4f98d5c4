import type { Clause } from '../../template/clause.js';
import { fieldRows, list, paragraph } from '../parts.js';

export const REPORTS: Clause = {
  id: 'reports',
  title: { en: 'Measurement, reports', fr: 'Mesures et rapports' },
  settles: {
    en: 'How results are measured, when they are reported, and who may check them.',
    fr: 'La façon de mesurer les résultats, le moment d’en rendre compte et le droit de les vérifier.',
  },
  guidance: {
    en: 'What is measured by the one who is paid for it must be open to check. Insist on figures per member: an average of all hides the one who was down. A report nobody reads is a cost; one page a month with targets beside results is enough, if the records behind it can be had.',
    fr: 'Ce que mesure celui qu’on paie pour le résultat doit pouvoir être vérifié. Exigez des chiffres par membre : une moyenne générale cache celui qui était en panne. Un rapport que personne ne lit n’est qu’une dépense; une page par mois, les résultats en regard des cibles, suffit si l’on peut obtenir les données qui l’appuient.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'reportDay',
      label: {
        en: 'Monthly report, business day of the next month',
        fr: 'Rapport mensuel, jour ouvrable du mois suivant',
      },
      hint: { en: 'As a number.', fr: 'En chiffres.' },
      type: 'NUMBER',
      usual: 10,
    },
    {
      id: 'probeMinutes',
      label: {
        en: 'Availability is probed every … minutes',
        fr: 'Sondage de la disponibilité, toutes les … minutes',
      },
      type: 'NUMBER',
      usual: 1,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'The Provider must probe each critical function from outside its own network at least once in every {field:probeMinutes} min, for each member, and keep the records for two years. Where records are missing for agreed time, that time counts as downtime unless the Provider proves that the service worked.',
      fr: 'Le Prestataire doit sonder chaque fonction essentielle de l’extérieur de son réseau, au moins une fois par tranche de {field:probeMinutes} min, pour chaque membre, et conserver les relevés pendant deux ans. Le temps convenu pour lequel il manque des relevés compte comme temps d’arrêt, à moins que le Prestataire ne prouve que le service marchait.',
    }),
    paragraph({
      en: 'Within {field:reportDay} business days of the end of each month the Provider must report to each member:',
      fr: 'Dans les {field:reportDay} jours ouvrables suivant la fin de chaque mois, le Prestataire doit présenter à chaque membre :',
    }),
    list(
      {
        en: 'availability, with T, M and D and each period of downtime;',
        fr: 'la disponibilité, avec T, M et D et chaque période d’arrêt;',
      },
      {
        en: 'incidents and requests by priority, how many were in time, each hold with its reason, and those still open;',
        fr: 'les incidents et les demandes par priorité, le nombre traité dans les délais, chaque suspension avec son motif, et ce qui reste ouvert;',
      },
      {
        en: 'capacity, changes, security incidents and tests;',
        fr: 'la capacité, les changements, les incidents de sécurité et les essais;',
      },
      {
        en: 'each target missed, its cause, what is being done, and the remedy that follows, with its arithmetic.',
        fr: 'chaque cible manquée, sa cause, ce que l’on fait et le recours qui s’ensuit, calculs à l’appui.',
      },
    ),
    paragraph({
      en: 'If a report is more than ten business days late, the targets it should show are treated as missed for that month until it is given.',
      fr: 'Si un rapport a plus de dix jours ouvrables de retard, les cibles dont il devait rendre compte sont réputées manquées pour le mois visé tant qu’il n’est pas présenté.',
    }),
    paragraph({
      en: 'A member may see the records behind a report, and may question a figure within 90 days of it. A member or an auditor it names may check them at the Provider once a year on ten business days’ notice; if a figure proves wrong by more than 5% to the members’ harm, the Provider pays for the check.',
      fr: 'Un membre peut consulter les relevés qui appuient un rapport et en contester un chiffre dans les 90 jours. Une fois l’an, moyennant un avis de dix jours ouvrables, le membre ou le vérificateur qu’il désigne peut les contrôler chez le Prestataire; si un chiffre s’avère faux de plus de 5 % au détriment des membres, le Prestataire paie la vérification.',
    }),
    fieldRows('reportDay', 'probeMinutes'),
  ],
};

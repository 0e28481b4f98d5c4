import type { Clause } from '../../template/clause.js';
import { both, chosen, fieldRows, list, paragraph } from '../parts.js';

export const AVAILABILITY: Clause = {
  id: 'availability',
  title: { en: 'Availability, maintenance', fr: 'Disponibilité et entretien' },
  settles: {
    en: 'How much of the agreed time the service must be there, how this is counted, and when it may be taken down.',
    fr: 'La part du temps convenu où le service doit être disponible, la façon de la compter et les moments où on peut l’interrompre.',
  },
  guidance: {
    en: 'Look at the minutes, not the percentage: at 99.9% a month of 30 days leaves 43.2 minutes, at 99.99% four. Each further nine costs a multiple of the one before; ask what an hour of downtime costs before paying for it. The service can be no better than its suppliers in a row: two at 99.9% give 99.8001%. Measured in service hours alone, the same percentage allows fewer minutes and says nothing of nights and weekends, when the public files its applications.',
    fr: 'Regardez les minutes plutôt que le pourcentage : à 99,9 %, un mois de 30 jours laisse 43,2 minutes; à 99,99 %, quatre. Chaque neuf de plus coûte un multiple du précédent; demandez-vous ce que coûte une heure d’arrêt avant de le payer. Le service ne peut être meilleur que la suite de ses fournisseurs : deux à 99,9 % donnent 99,8001 %. Mesuré dans les seules heures de service, le même pourcentage permet moins de minutes et ne dit rien des nuits ni des fins de semaine, alors que le public dépose ses demandes.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'availabilityPct',
      label: { en: 'Availability', fr: 'Disponibilité' },
      hint: {
        en: 'The allowed minutes follow from it; they are not settled on their own.',
        fr: 'Les minutes permises en découlent; elles ne se fixent pas séparément.',
      },
      type: 'PERCENT',
      usual: '99.9',
    },
    {
      id: 'maintenanceMinutes',
      label: {
        en: 'Maintenance in a month, at most, in minutes',
        fr: 'Entretien par mois, au plus, en minutes',
      },
      type: 'NUMBER',
      usual: 240,
    },
    {
      id: 'maintenanceNoticeDays',
      label: { en: 'Notice of maintenance, in business days', fr: 'Avis d’entretien, en jours ouvrables' },
      type: 'NUMBER',
      usual: 5,
    },
    {
      id: 'maintenanceWindow',
      label: { en: 'When maintenance may take place', fr: 'Moments où l’entretien est permis' },
      type: 'TEXT',
      usual: {
        en: 'Saturday 10 p.m. to Sunday 6 a.m.',
        fr: 'du samedi 22 h au dimanche 6 h',
      },
    },
  ],
  choices: [
    {
      id: 'agreedTime',
      question: {
        en: 'In which time must the service be there?',
        fr: 'Pendant quel temps le service doit-il être disponible?',
      },
      usual: 'always',
      options: [
        {
          id: 'always',
          label: { en: 'Around the clock', fr: 'Jour et nuit' },
          why: {
            en: 'The usual choice for what residents use or what other systems rely on.',
            fr: 'Le choix habituel pour ce dont se sert la population ou dont dépendent d’autres systèmes.',
          },
          paragraphs: [
            {
              en: 'The agreed minutes T are all minutes of the month: 43,200 in a month of 30 days.',
              fr: 'Les minutes convenues T sont toutes les minutes du mois : 43\u00A0200 pour un mois de 30 jours.',
            },
          ],
        },
        {
          id: 'serviceHours',
          label: { en: 'In service hours', fr: 'Pendant les heures de service' },
          why: {
            en: 'For a system that only staff use, by day. Far fewer minutes are allowed, and all of them fall in working time.',
            fr: 'Pour un système dont seul le personnel se sert, de jour. Bien moins de minutes sont permises, et toutes tombent pendant le travail.',
          },
          paragraphs: [
            {
              en: 'The agreed minutes T are the minutes of the month within service hours, holidays left out. Outside of service hours the Provider must keep the service running as far as its suppliers do, without a target.',
              fr: 'Les minutes convenues T sont celles du mois comprises dans les heures de service, jours fériés exclus. En dehors de ces heures, le Prestataire doit laisser le service en marche dans la mesure où ses fournisseurs le font, sans cible.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph(
      {
        en: 'The service must be available to each member for at least {field:availabilityPct} of the agreed time of every calendar month.',
        fr: 'Le service doit être disponible pour chaque membre pendant au moins {field:availabilityPct} du temps convenu de chaque mois civil.',
      },
      'availability.target',
    ),
    chosen('agreedTime'),
    paragraph(
      {
        en: 'Availability is (T − M − D) ÷ (T − M), where M is maintenance under paragraph {clause:availability.maintenance} and D is downtime, both in minutes of the agreed time. It is worked out for each member and never rounded up.',
        fr: 'La disponibilité est (T − M − D) ÷ (T − M), où M est l’entretien au sens du paragraphe {clause:availability.maintenance} et D le temps d’arrêt, tous deux en minutes du temps convenu. Elle se calcule pour chaque membre et ne s’arrondit jamais à la hausse.',
      },
      'availability.formula',
    ),
    {
      type: 'table',
      caption: {
        en: 'Availability beside its allowed downtime, around the clock, without maintenance',
        fr: 'Disponibilité et temps d’arrêt permis, jour et nuit, sans entretien',
      },
      columns: [
        { title: { en: 'Availability', fr: 'Disponibilité' }, share: 2, align: 'end' },
        { title: { en: 'Minutes in 30 days', fr: 'Minutes en 30 jours' }, share: 2, align: 'end' },
        { title: { en: 'Minutes in 365 days', fr: 'Minutes en 365 jours' }, share: 2, align: 'end' },
      ],
      rows: [
        [{ en: '99.0%', fr: '99,0 %' }, both('432'), { en: '5,256', fr: '5\u00A0256' }],
        [{ en: '99.5%', fr: '99,5 %' }, both('216'), { en: '2,628', fr: '2\u00A0628' }],
        [
          { en: '99.9%', fr: '99,9 %' },
          { en: '43.2', fr: '43,2' },
          { en: '525.6', fr: '525,6' },
        ],
        [
          { en: '99.95%', fr: '99,95 %' },
          { en: '21.6', fr: '21,6' },
          { en: '262.8', fr: '262,8' },
        ],
        [
          { en: '99.99%', fr: '99,99 %' },
          { en: '4.32', fr: '4,32' },
          { en: '52.56', fr: '52,56' },
        ],
      ],
    },
    paragraph({
      en: 'The allowed downtime is (1 − availability) × (T − M). In 30 days around the clock with 240 minutes of maintenance, 99.9% leaves 42.96 minutes. Where a figure in minutes and the percentage disagree, the percentage holds.',
      fr: 'Le temps d’arrêt permis est (1 − disponibilité) × (T − M). En 30 jours, jour et nuit, avec 240 minutes d’entretien, 99,9 % laisse 42,96 minutes. Si un nombre de minutes et le pourcentage se contredisent, le pourcentage prévaut.',
    }),
    paragraph({
      en: 'A minute counts as downtime, from its beginning, if in it:',
      fr: 'Une minute compte comme temps d’arrêt, dès son début, si pendant celle-ci :',
    }),
    list(
      {
        en: 'a critical function fails for a member’s users or for the public;',
        fr: 'une fonction essentielle fait défaut aux utilisateurs d’un membre ou au public;',
      },
      {
        en: 'a critical function is so slow that more than half of attempts take over 30 seconds;',
        fr: 'une fonction essentielle est si lente que plus de la moitié des tentatives prennent plus de 30 secondes;',
      },
      {
        en: 'the service returns wrong data or shows one member’s data to another;',
        fr: 'le service renvoie des données erronées ou montre à un membre les données d’un autre;',
      },
      {
        en: 'the service is down for maintenance that is not covered by paragraph {clause:availability.maintenance}.',
        fr: 'le service est interrompu pour un entretien que ne couvre pas le paragraphe {clause:availability.maintenance}.',
      },
    ),
    paragraph({
      en: 'Downtime begins at the first failed measurement or report, whichever is sooner, and ends when the function works and the member has been told.',
      fr: 'Le temps d’arrêt commence à la première mesure en échec ou au premier signalement, selon la première éventualité, et prend fin lorsque la fonction marche et que le membre en est avisé.',
    }),
    paragraph(
      {
        en: 'Maintenance counts as M only if the Provider gave members at least {field:maintenanceNoticeDays} business days’ written notice of its beginning, its end and what it affects; only within this window: {field:maintenanceWindow}; and only up to {field:maintenanceMinutes} minutes in a month. All beyond is downtime. An urgent security patch is also downtime; if the Provider applied it with the consent of the Steering Committee, no credit falls due for it.',
        fr: 'L’entretien ne compte dans M que si le Prestataire a donné aux membres, au moins {field:maintenanceNoticeDays} jours ouvrables d’avance, un avis écrit de son début, de sa fin et de ce qu’il touche; seulement dans la plage suivante : {field:maintenanceWindow}; et seulement jusqu’à concurrence de {field:maintenanceMinutes} minutes par mois. Tout excédent est du temps d’arrêt. Un correctif de sécurité urgent est aussi du temps d’arrêt; s’il est appliqué avec le consentement du comité directeur, il ne donne droit à aucun crédit.',
      },
      'availability.maintenance',
    ),
    paragraph({
      en: 'Only the following is left out of D: minutes in which a member’s own network or devices alone kept it from the service, and minutes in which an event no diligent provider could have foreseen, prevented or worked around made it impossible, for as long as the plan under clause {clause:continuity} could not yet apply. The failure of a supplier, of power, of a network or of a cloud region, and an attack, are not such events in themselves. The Provider must prove what it claims under this paragraph.',
      fr: 'N’est exclu de D que ce qui suit : les minutes où seuls le réseau ou les appareils d’un membre l’ont privé du service, et celles où un événement qu’aucun prestataire diligent n’aurait pu prévoir, empêcher ni contourner l’a rendu impossible, tant que le plan prévu à l’article {clause:continuity} ne pouvait encore s’appliquer. La défaillance d’un fournisseur, de l’alimentation, d’un réseau ou d’une région infonuagique, de même qu’une attaque, ne constituent pas en soi un tel événement. Il incombe au Prestataire de prouver ce qu’il invoque selon le présent paragraphe.',
    }),
    fieldRows('availabilityPct', 'maintenanceMinutes', 'maintenanceNoticeDays', 'maintenanceWindow'),
  ],
};

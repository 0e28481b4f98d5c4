import type { Clause } from '../../template/clause.js';
import { fieldRows, list, paragraph } from '../parts.js';

export const SERVICE: Clause = {
  id: 'service',
  title: { en: 'Service, exclusions', fr: 'Service et exclusions' },
  settles: {
    en: 'What is provided, what is not, and what the words mean.',
    fr: 'Ce qui est fourni, ce qui ne l’est pas, et le sens des termes.',
  },
  guidance: {
    en: 'Describe the service as the people who use it would: what they can do with it, not which machines run it. List the critical functions by name, for they decide when the service counts as down. Whatever a member might take for granted and will not get belongs among the exclusions; a short honest list prevents most disputes.',
    fr: 'Décrivez le service comme le feraient les gens qui s’en servent : ce qu’il leur permet de faire, et non les machines qui le font tourner. Nommez les fonctions essentielles, car ce sont elles qui déterminent quand le service est réputé en arrêt. Ce qu’un membre pourrait tenir pour acquis sans y avoir droit a sa place parmi les exclusions; une liste courte et franche prévient la plupart des différends.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'serviceName',
      label: { en: 'Name of the service', fr: 'Nom du service' },
      type: 'TEXT',
      source: 'OPPORTUNITY_NAME',
    },
    {
      id: 'serviceIncludes',
      label: { en: 'What is included', fr: 'Ce qui est inclus' },
      type: 'LONG_TEXT',
      source: 'SCOPE_IN',
    },
    {
      id: 'serviceExcludes',
      label: { en: 'What is excluded', fr: 'Ce qui est exclu' },
      type: 'LONG_TEXT',
      source: 'SCOPE_OUT',
    },
    {
      id: 'criticalFunctions',
      label: { en: 'Critical functions', fr: 'Fonctions essentielles' },
      hint: {
        en: 'If one of them cannot be used, the service is down.',
        fr: 'Si l’une d’elles est inutilisable, le service est en arrêt.',
      },
      type: 'LONG_TEXT',
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'The Provider must provide {field:serviceName} to each member (the “service”) as this Agreement describes it.',
      fr: 'Le Prestataire doit fournir à chaque membre {field:serviceName} (le « service »), comme le décrit l’Entente.',
    }),
    fieldRows('serviceIncludes', 'serviceExcludes', 'criticalFunctions'),
    paragraph({
      en: 'Whatever the included functions need in order to work is part of the service, even if it is not named: hosting, licences, monitoring, backups, updates and the people to run them.',
      fr: 'Fait partie du service, même sans être nommé, tout ce dont les fonctions incluses ont besoin pour marcher : hébergement, licences, surveillance, sauvegardes, mises à jour et personnel d’exploitation.',
    }),
    paragraph({
      en: 'The Provider is not responsible for:',
      fr: 'Le Prestataire ne répond pas :',
    }),
    list(
      {
        en: 'a member’s own network, devices and user accounts, up to the point where they meet the service;',
        fr: 'du réseau, des appareils ni des comptes propres à un membre, jusqu’au point où ils rejoignent le service;',
      },
      {
        en: 'what a member changed in the service against written instructions it had received;',
        fr: 'de ce qu’un membre a modifié dans le service à l’encontre d’instructions écrites qu’il avait reçues;',
      },
      {
        en: 'whatever is named above as excluded.',
        fr: 'de ce qui est nommé ci-dessus comme exclu.',
      },
    ),
    paragraph({
      en: 'In this Agreement the words in the table have the meaning given there.',
      fr: 'Dans l’Entente, les termes du tableau ont le sens qui y est indiqué.',
    }),
    {
      type: 'table',
      caption: { en: 'Definitions', fr: 'Définitions' },
      columns: [
        { title: { en: 'Term', fr: 'Terme' }, share: 1 },
        { title: { en: 'Meaning', fr: 'Sens' }, share: 3 },
      ],
      rows: [
        [
          { en: 'Incident', fr: 'Incident' },
          {
            en: 'The service does not do what this Agreement says, or is about to stop doing it.',
            fr: 'Le service ne fait pas ce que prévoit l’Entente, ou est sur le point de cesser de le faire.',
          },
        ],
        [
          { en: 'Request', fr: 'Demande' },
          {
            en: 'Somebody asks for something the service offers, such as access, a report or advice.',
            fr: 'Quelqu’un demande une chose que le service offre, comme un accès, un rapport ou un conseil.',
          },
        ],
        [
          { en: 'Response', fr: 'Prise en charge' },
          {
            en: 'A person qualified to work on the incident tells the member that work has begun. An automatic reply is no response.',
            fr: 'Une personne apte à traiter l’incident avise le membre que le travail est commencé. Une réponse automatique ne compte pas.',
          },
        ],
        [
          { en: 'Update', fr: 'Suivi' },
          {
            en: 'A person tells the member what is known, what is being done and when to expect the next word.',
            fr: 'Une personne indique au membre ce que l’on sait, ce que l’on fait et quand attendre la prochaine nouvelle.',
          },
        ],
        [
          { en: 'Resolution', fr: 'Résolution' },
          {
            en: 'The service works again as agreed, or a workaround that the member accepts lets its work go on. The member accepts or refuses within one business day; no answer counts as acceptance, until the same fault returns.',
            fr: 'Le service fonctionne de nouveau comme convenu, ou une solution de contournement que le membre accepte permet de poursuivre le travail. Le membre accepte ou refuse dans un délai d’un jour ouvrable; son silence vaut acceptation, jusqu’à ce que la même panne revienne.',
          },
        ],
        [
          { en: 'Hold', fr: 'Suspension' },
          {
            en: 'Time during which a clock stands still, as the clause on incidents allows.',
            fr: 'Période pendant laquelle un délai cesse de courir, dans les cas que permet l’article sur les incidents.',
          },
        ],
        [
          { en: 'Business day', fr: 'Jour ouvrable' },
          {
            en: 'A day with service hours. As a length of time, one day’s service hours.',
            fr: 'Jour qui comporte des heures de service. Comme durée, les heures de service d’un jour.',
          },
        ],
        [
          { en: 'Downtime', fr: 'Temps d’arrêt' },
          {
            en: 'Minutes in which a critical function cannot be used, as the clause on availability counts them.',
            fr: 'Minutes pendant lesquelles une fonction essentielle est inutilisable, comptées selon l’article sur la disponibilité.',
          },
        ],
        [
          { en: 'Steering Committee', fr: 'Comité directeur' },
          {
            en: 'The body of that name under the group’s charter; while there is none, the members’ contacts together, who decide by majority. A Provider that is a member has no vote there on its own performance.',
            fr: 'L’instance de ce nom prévue par la charte du groupe; à défaut, les répondants des membres réunis, qui décident à la majorité. Le Prestataire qui est membre n’y vote pas sur son propre rendement.',
          },
        ],
        [
          { en: 'Service credit', fr: 'Crédit de service' },
          {
            en: 'An amount taken off a charge because a target was missed. It prices the lesser service; it is no penalty.',
            fr: 'Montant déduit d’une facture parce qu’une cible n’a pas été atteinte. Il rajuste le prix d’un service amoindri; il n’est pas une pénalité.',
          },
        ],
      ],
    },
  ],
};

import type { Clause } from '../../template/clause.js';
import { chosen, fieldRows, paragraph } from '../parts.js';

export const PARTIES: Clause = {
  id: 'parties',
  title: { en: 'Parties, term', fr: 'Parties et durée' },
  settles: {
    en: 'Who provides the service, who receives it, from when and for how long.',
    fr: 'Qui fournit le service, qui le reçoit, à partir de quand et pour combien de temps.',
  },
  guidance: {
    en: 'Name one provider, even where several firms stand behind it: members need one door to knock on. A municipality that hosts the service signs as provider and remains a member with the same rights as the others. Let the term end no later than the charter, or the service outlives those who decide on it. This template is no legal advice: have counsel review it before anyone signs.',
    fr: 'Désignez un seul prestataire, même si plusieurs entreprises concourent au service : les membres doivent savoir à quelle porte frapper. La municipalité qui héberge le service signe à titre de prestataire; elle demeure membre et garde les mêmes droits que les autres. La durée ne doit pas dépasser celle de la charte, sans quoi le service survivrait à ceux qui en décident. Le présent modèle n’est pas un avis juridique : faites-le réviser par votre contentieux avant toute signature.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'groupName',
      label: { en: 'Name of the group', fr: 'Nom du groupe' },
      type: 'NAME',
      source: 'GROUP_NAME',
    },
    {
      id: 'providerName',
      label: { en: 'Provider, legal name', fr: 'Prestataire, dénomination légale' },
      hint: {
        en: 'The municipality that hosts the service, or the supplier that runs it.',
        fr: 'La municipalité hôte ou le fournisseur qui exploite le service.',
      },
      type: 'NAME',
      source: 'CHAMPION',
    },
    {
      id: 'legalName',
      label: { en: 'Member, legal name', fr: 'Membre, dénomination légale' },
      type: 'NAME',
      ofEachMember: true,
      source: 'MEMBER_NAME',
    },
    {
      id: 'startDate',
      label: { en: 'First day of service', fr: 'Premier jour du service' },
      type: 'DATE',
    },
    {
      id: 'termYears',
      label: { en: 'Term in years', fr: 'Durée en années' },
      hint: { en: 'No longer than the charter runs.', fr: 'Sans dépasser la durée de la charte.' },
      type: 'NUMBER',
      usual: 5,
    },
    {
      id: 'settlingDays',
      label: { en: 'Settling-in period in days', fr: 'Période de rodage en jours' },
      hint: {
        en: 'Results are measured and reported, and no credit falls due.',
        fr: 'Les résultats sont mesurés et communiqués, mais aucun crédit n’est exigible.',
      },
      type: 'NUMBER',
      usual: 60,
    },
  ],
  choices: [
    {
      id: 'providerKind',
      question: { en: 'Who provides the service?', fr: 'Qui fournit le service?' },
      usual: 'host',
      options: [
        {
          id: 'host',
          label: { en: 'A member, as host', fr: 'Un membre, à titre d’hôte' },
          why: {
            en: 'The usual choice where a member already runs the system and the others join it.',
            fr: 'Le choix habituel lorsqu’un membre exploite déjà le système et que les autres s’y joignent.',
          },
          paragraphs: [
            {
              en: 'The Provider is a municipality. It provides the service as host under the group’s charter, at cost, and keeps its own rights as a member. In its role as Provider it owes itself no less and no more than it owes every other member.',
              fr: 'Le Prestataire est une municipalité. Elle fournit le service au prix coûtant, à titre d’hôte au sens de la charte du groupe, et conserve ses propres droits de membre. À titre de Prestataire, elle se doit exactement ce qu’elle doit à chacun des autres membres.',
            },
          ],
        },
        {
          id: 'supplier',
          label: { en: 'A supplier, under contract', fr: 'Un fournisseur, sous contrat' },
          why: {
            en: 'Where the group buys the service. Attach this Agreement to the call for bids, so that prices include it.',
            fr: 'Lorsque le groupe achète le service. Joignez l’Entente à l’appel d’offres, pour que les prix en tiennent compte.',
          },
          paragraphs: [
            {
              en: 'The Provider is a supplier. This Agreement is part of its contract. No term of use, licence, policy or other document of the Provider, on paper or accepted on a screen, reduces what this Agreement promises.',
              fr: 'Le Prestataire est un fournisseur. L’Entente fait partie de son contrat. Aucune condition d’utilisation, licence, politique ni autre document du Prestataire, sur papier ou accepté à l’écran, ne réduit les engagements de l’Entente.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph({
      en: 'This Agreement is made between {field:providerName} (the “Provider”) and the municipalities in the table below (the “members”), which work together as {field:groupName}.',
      fr: 'La présente entente (l’« Entente ») est conclue entre {field:providerName} (le « Prestataire ») et les municipalités énumérées au tableau ci-dessous (les « membres »), réunies sous le nom de {field:groupName}.',
    }),
    {
      type: 'members',
      caption: { en: 'Members that receive the service', fr: 'Membres qui reçoivent le service' },
      columns: [
        { title: { en: 'Legal name', fr: 'Dénomination légale' }, share: 3, of: { field: 'legalName' } },
        { title: { en: 'Standing', fr: 'Qualité' }, share: 1, of: { fact: 'STANDING' } },
        { title: { en: 'Population', fr: 'Population' }, share: 1, of: { fact: 'POPULATION' } },
      ],
    },
    chosen('providerKind'),
    paragraph({
      en: 'The service begins on {field:startDate} and this Agreement runs for {field:termYears} years from that day, unless it ends sooner under clause {clause:exit}. Members decide at least six months before the last day whether to renew it; it does not renew itself.',
      fr: 'Le service commence le {field:startDate}. L’Entente dure {field:termYears} ans à partir de ce jour, à moins qu’elle ne prenne fin plus tôt selon l’article {clause:exit}. Les membres décident de son renouvellement au moins six mois avant l’échéance; elle ne se renouvelle pas d’elle-même.',
    }),
    paragraph({
      en: 'During the first {field:settlingDays} days, results are measured and reported as at any other time, but no service credit falls due. Each member that joins later has the same settling-in period for what is new to it; it does not suspend what is owed to the others.',
      fr: 'Pendant les {field:settlingDays} premiers jours, les résultats sont mesurés et communiqués comme en tout autre temps, mais aucun crédit de service n’est exigible. Le membre qui adhère plus tard bénéficie de la même période de rodage pour ce qui est nouveau chez lui; ce qui est dû aux autres n’en est pas suspendu.',
    }),
    paragraph({
      en: 'The group’s charter governs how members decide. On what the service is and how well it must run, this Agreement prevails over the charter.',
      fr: 'La charte du groupe régit la manière dont les membres décident. Quant à la nature du service et à la qualité exigée, l’Entente l’emporte sur la charte.',
    }),
    fieldRows('startDate', 'termYears', 'settlingDays'),
  ],
};

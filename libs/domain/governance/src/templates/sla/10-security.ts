import type { Clause } from '../../template/clause.js';
import { fieldRows, list, paragraph } from '../parts.js';

export const SECURITY: Clause = {
  id: 'security',
  title: { en: 'Security, privacy', fr: 'Sécurité et vie privée' },
  settles: {
    en: 'How data is protected, who controls it, and what happens when protection fails.',
    fr: 'La protection des données, qui en a la maîtrise, et ce qui se passe quand la protection fait défaut.',
  },
  guidance: {
    en: 'The member remains answerable to its residents for their information, whoever stores it. Assess the impact on privacy before the first record is collected, not after. Ask a supplier for its latest independent report, read its exceptions, and ask who outside Canada can see the data while giving support. A notice within 24 hours is short on purpose: members have their own deadlines with the commissioner and the public.',
    fr: 'Le membre répond toujours devant sa population des renseignements qui la concernent, peu importe qui les conserve. Évaluez les facteurs relatifs à la vie privée avant de recueillir le premier renseignement, et non après. Demandez au fournisseur son plus récent rapport indépendant, lisez-en les réserves, et sachez qui, hors du Canada, peut voir les données en donnant du soutien. Le délai d’avis de 24 heures est court à dessein : les membres ont leurs propres échéances envers le commissaire et le public.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'breachHours',
      label: { en: 'Notice of an incident, in hours', fr: 'Avis d’incident, en heures' },
      type: 'NUMBER',
      usual: 24,
    },
    {
      id: 'patchDays',
      label: { en: 'Critical patch, in days', fr: 'Correctif critique, en jours' },
      type: 'NUMBER',
      usual: 14,
    },
    {
      id: 'accessRequestDays',
      label: {
        en: 'Records for an access request, in business days',
        fr: 'Documents pour une demande d’accès, en jours ouvrables',
      },
      type: 'NUMBER',
      usual: 5,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'Each member keeps ownership and control of its data and of the personal information in it, as {law:privacy} requires. The Provider handles it only to provide the service and on the member’s instructions, and never to train models, to profile people or for its own ends, not even without names.',
      fr: 'Chaque membre demeure propriétaire de ses données et conserve la maîtrise des renseignements personnels qu’elles contiennent, comme l’exige {law:privacy}. Le Prestataire ne les traite que pour fournir le service et selon les directives du membre, jamais pour entraîner des modèles, dresser des profils de personnes ou servir ses propres fins, même sans les noms.',
    }),
    paragraph({
      en: 'No personal information enters the service before a privacy impact assessment is complete and its measures are in place.',
      fr: 'Aucun renseignement personnel n’entre dans le service avant qu’une évaluation des facteurs relatifs à la vie privée soit terminée et que les mesures qu’elle prévoit soient en place.',
    }),
    paragraph({
      en: 'The Provider must:',
      fr: 'Le Prestataire doit :',
    }),
    list(
      {
        en: 'keep data, backups and logs in Canada, and let nobody reach them from elsewhere, for support either, without the member’s prior written consent;',
        fr: 'garder au Canada les données, les sauvegardes et les journaux, et ne laisser personne y accéder d’ailleurs, même pour du soutien, sans le consentement écrit préalable du membre;',
      },
      {
        en: 'encrypt data in transit and at rest, keep each member’s data apart, and require a second factor of administrators and of anyone who signs in from outside;',
        fr: 'chiffrer les données en transit et au repos, isoler celles de chaque membre et exiger un deuxième facteur des administrateurs et de quiconque se connecte de l’extérieur;',
      },
      {
        en: 'apply critical security patches within {field:patchDays} days of their release, sooner where the flaw is being exploited;',
        fr: 'appliquer les correctifs de sécurité critiques dans les {field:patchDays} jours suivant leur parution, plus tôt si la faille est exploitée;',
      },
      {
        en: 'keep tamper-evident records of access and of changes for seven years, and show a member its own;',
        fr: 'tenir pendant sept ans des journaux des accès et des modifications dont toute altération est décelable, et montrer à chaque membre les siens;',
      },
      {
        en: 'have security tested once a year by somebody independent, and give members the summary and the plan to mend what was found.',
        fr: 'faire vérifier la sécurité une fois l’an par une personne indépendante, et remettre aux membres le sommaire et le plan de correction.',
      },
    ),
    paragraph({
      en: 'The Provider must tell each affected member of any loss of, unauthorized access to, or unauthorized use of its data within {field:breachHours} hours of learning of it, even if not all is known: what happened, whose information, what was done. It keeps the evidence, helps the member give the notices that law requires, and says nothing in public about it without the member.',
      fr: 'Le Prestataire doit aviser chaque membre touché de toute perte de ses données, de tout accès ou de toute utilisation non autorisés, dans les {field:breachHours} heures suivant le moment où il en prend connaissance, même si tout n’est pas connu : ce qui s’est produit, les personnes visées, les mesures prises. Il conserve les preuves, aide le membre à donner les avis qu’exige la loi et n’en dit rien publiquement sans lui.',
    }),
    paragraph({
      en: 'A request under {law:access} is answered by the member concerned. The Provider sends on at once any it receives, and hands over the records asked for within {field:accessRequestDays} business days.',
      fr: 'C’est le membre visé qui répond à une demande fondée sur {law:access}. Le Prestataire lui transmet aussitôt celles qu’il reçoit et lui fournit les documents demandés dans un délai de {field:accessRequestDays} jours ouvrables.',
    }),
    fieldRows('breachHours', 'patchDays', 'accessRequestDays'),
  ],
};

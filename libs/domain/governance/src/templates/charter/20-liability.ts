import type { Clause } from '../../template/clause.js';
import { chosen, paragraph } from '../parts.js';

export const LIABILITY: Clause = {
  id: 'liability',
  title: { en: 'Risk, insurance, liability', fr: 'Risques, assurance, responsabilité' },
  settles: {
    en: 'Who bears a loss, up to what limit, and what insurance stands behind it.',
    fr: 'Qui assume une perte, jusqu’à quelle limite et avec quelle assurance.',
  },
  guidance: {
    en: 'Nobody hosts if a mistake made for eight can ruin one. The usual text makes a loss of the service a shared cost unless the Host was grossly careless or meant it; take the ordinary standard where the Host is paid well for the task. Send this clause to each insurer or reciprocal before it is settled, and ask for its answer in writing.',
    fr: 'Personne n’accepte d’être l’hôte si une erreur faite pour huit peut en ruiner une. Le texte habituel fait d’une perte liée au service un coût partagé, sauf faute lourde ou intentionnelle de la municipalité hôte; prenez la norme ordinaire si celle-ci est bien payée pour la tâche. Envoyez cet article à chaque assureur ou réciproque avant de l’arrêter, et demandez une réponse écrite.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'generalLimit',
      label: { en: 'General liability insurance', fr: 'Assurance responsabilité civile générale' },
      hint: { en: 'For each event.', fr: 'Par événement.' },
      type: 'CENTS',
      usual: 500_000_000,
    },
    {
      id: 'cyberLimit',
      label: { en: 'Cyber insurance of the Host', fr: 'Assurance en cyberrisque de la municipalité hôte' },
      hint: {
        en: 'For each event; from the level at which a system is shared.',
        fr: 'Par événement; à partir du niveau où un système est partagé.',
      },
      type: 'CENTS',
      usual: 200_000_000,
    },
  ],
  choices: [
    {
      id: 'hostLiability',
      question: {
        en: 'When does the Host answer alone for a loss?',
        fr: 'Quand la municipalité hôte répond-elle seule d’une perte?',
      },
      usual: 'gross',
      options: [
        {
          id: 'gross',
          label: { en: 'For gross negligence and intent', fr: 'En cas de faute lourde ou intentionnelle' },
          why: {
            en: 'The usual choice: the Host works at cost, for all.',
            fr: 'Le choix habituel : la municipalité hôte travaille au coût réel, pour tous.',
          },
          paragraphs: [
            {
              en: 'The Host answers alone for a loss from what it does for the Group only where it acted with gross negligence or intent, or against a decision of the Steering Committee. Any other such loss that no insurance pays is a shared cost, which the paying members share as the recurring costs of that year, within their authorized maximums; what lies beyond a maximum, the member puts before its council within 60 days.',
              fr: 'La municipalité hôte ne répond seule d’une perte découlant de ce qu’elle fait pour le Groupe qu’en cas de faute lourde ou intentionnelle, ou si elle a agi contre une décision du comité directeur. Toute autre perte semblable qu’aucune assurance ne couvre est un coût partagé, que les membres payeurs se partagent comme les coûts récurrents de l’exercice, dans les limites de leurs maximums autorisés; ce qui dépasse un maximum, le membre le soumet à son conseil dans les 60 jours.',
            },
          ],
        },
        {
          id: 'ordinary',
          label: { en: 'For any negligence', fr: 'En cas de faute, même simple' },
          why: {
            en: 'Where the Host is paid for the risk and insured for it.',
            fr: 'Lorsque la municipalité hôte est payée pour ce risque et assurée en conséquence.',
          },
          paragraphs: [
            {
              en: 'The Host answers for a loss that its negligence causes in what it does for the Group, up to the insurance that this clause requires of it; beyond that only for gross negligence or intent.',
              fr: 'La municipalité hôte répond de la perte que cause sa faute dans ce qu’elle fait pour le Groupe, à concurrence de l’assurance que le présent article exige d’elle; au-delà, seulement en cas de faute lourde ou intentionnelle.',
            },
          ],
        },
      ],
    },
  ],
  parts: [
    paragraph({
      en: 'Each member answers for its own acts and omissions and for those of its staff and agents, and makes good the loss that they wrongfully cause another member or for which a third party claims from it. No member answers for another’s share.',
      fr: 'Chaque membre répond de ses actes et omissions et de ceux de son personnel et de ses mandataires, et répare la perte qu’ils causent fautivement à un autre membre ou qu’un tiers réclame à celui-ci. Aucun membre ne répond de la part d’un autre.',
    }),
    paragraph({
      en: 'The rule for the Host is the following; it prevails over the paragraph before it.',
      fr: 'La règle suivante s’applique à la municipalité hôte et l’emporte sur le paragraphe qui précède.',
    }),
    chosen('hostLiability'),
    paragraph({
      en: 'No member claims from another, or from the Host, lost revenue or other indirect loss. This does not limit what is owed for a breach of confidence or of {law:privacy}, for an intentional act, or to a third party.',
      fr: 'Aucun membre ne réclame à un autre, ni à la municipalité hôte, une perte de revenus ou une autre perte indirecte. Cela ne limite pas ce qui est dû pour un manquement à la confidentialité ou à {law:privacy}, pour un acte intentionnel ou à un tiers.',
    }),
    paragraph({
      en: 'Each member carries general liability insurance of at least {field:generalLimit} for each event, or belongs to a reciprocal that covers it as well. Where a system is shared, the Host also carries cyber insurance of at least {field:cyberLimit} for each event, whose premium is a shared cost. Each gives the secretary proof before 30 days have passed since this Charter came into force, and at each renewal, and 30 days’ notice before coverage ends.',
      fr: 'Chaque membre souscrit une assurance responsabilité civile générale d’au moins {field:generalLimit} par événement, ou fait partie d’une réciproque qui le couvre autant. Lorsqu’un système est partagé, la municipalité hôte souscrit aussi une assurance en cyberrisque d’au moins {field:cyberLimit} par événement, dont la prime est un coût partagé. Chacun en fournit la preuve au secrétariat dans les 30 jours de l’entrée en vigueur de la présente Charte et à chaque renouvellement, et donne un préavis de 30 jours avant la fin d’une couverture.',
    }),
    paragraph({
      en: 'A member against which a claim is made in a matter of the Group tells the secretary and its insurer within 10 days. It admits nothing in another’s name. The members concerned help each other to defend it.',
      fr: 'Le membre visé par une réclamation dans une affaire du Groupe en avise le secrétariat et son assureur dans les 10 jours. Il n’admet rien au nom d’un autre. Les membres concernés s’entraident pour se défendre.',
    }),
  ],
};

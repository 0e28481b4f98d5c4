import type { Clause } from '../../template/clause.js';
import { list, paragraph } from '../parts.js';

export const PRIVACY: Clause = {
  id: 'privacy',
  title: { en: 'Privacy, access', fr: 'Vie privée et accès' },
  settles: {
    en: 'Who controls personal information, and how requests for access are answered.',
    fr: 'Qui a la maîtrise des renseignements personnels, et comment on répond aux demandes d’accès.',
  },
  guidance: {
    en: 'Working together moves no duty from one head of institution to another: each member answers to its residents for what it collected, wherever it is stored. Do the privacy impact assessment before anything is collected or moved; done afterwards it finds what can no longer be changed. The names of the acts come from the dated law pack of your province; check them on the day. Members of two provinces need a clause that names both laws.',
    fr: 'Travailler ensemble ne transfère aucune obligation d’une personne responsable à une autre : chaque membre répond devant sa population de ce qu’il a recueilli, où que ce soit conservé. Faites l’évaluation des facteurs relatifs à la vie privée avant de recueillir ou de déplacer quoi que ce soit; faite après coup, elle trouve ce qu’on ne peut plus changer. Les noms des lois viennent du recueil daté de votre province; vérifiez-les le jour venu. Si les membres relèvent de deux provinces, l’article doit nommer les deux lois.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'accessDays',
      label: {
        en: 'Time to send on an access request, in days',
        fr: 'Délai de transmission d’une demande d’accès, en jours',
      },
      type: 'NUMBER',
      usual: 5,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'Each member keeps control of the personal information that it, or anyone on its behalf, collects, and of its other records. The Host and every supplier hold them only on its behalf, keep them apart from those of other members, and use them only as this Charter and that member allow under {law:privacy}.',
      fr: 'Chaque membre garde la maîtrise des renseignements personnels qu’il recueille ou fait recueillir, et de ses autres documents. La municipalité hôte et tout fournisseur ne les détiennent que pour son compte, les tiennent séparés de ceux des autres membres et ne les utilisent que comme le permettent la présente Charte et ce membre, selon {law:privacy}.',
    }),
    paragraph({
      en: 'Before personal information is collected, shared or moved for the Group',
      fr: 'Avant que des renseignements personnels soient recueillis, communiqués ou déplacés pour le Groupe',
    }),
    list(
      {
        en: 'the Host, or the Champion where there is no system in common, prepares a privacy impact assessment;',
        fr: 'la municipalité hôte, ou la municipalité championne en l’absence de système commun, rédige une évaluation des facteurs relatifs à la vie privée;',
      },
      {
        en: 'each member concerned approves it for itself, through the person who answers for privacy there; and',
        fr: 'chaque membre concerné l’approuve pour lui-même, par la personne qui y répond de la protection de la vie privée;',
      },
      {
        en: 'the measures it calls for are in place and the Steering Committee has noted them.',
        fr: 'les mesures qu’elle prévoit sont en place et le comité directeur en a pris acte.',
      },
    ),
    paragraph({
      en: 'The assessment is reviewed when what is collected, who has access, the supplier or the place of storage changes. Personal information, its backups and the staff who can read it stay in Canada, unless each member concerned has agreed otherwise in writing after an assessment of that matter.',
      fr: 'L’évaluation est révisée lorsque changent les renseignements recueillis, les personnes qui y ont accès, le fournisseur ou le lieu de conservation. Les renseignements personnels, leurs copies de sauvegarde et le personnel qui peut les lire demeurent au Canada, à moins que chaque membre concerné n’en ait convenu autrement par écrit après une évaluation de cette question.',
    }),
    paragraph({
      en: 'A member that receives a request for access, or a request to correct, that concerns another member’s records sends it on within {field:accessDays} days and tells the requester. The member that controls the records answers it under {law:access}. The Host finds and supplies the records in time for that member to keep its legal deadline.',
      fr: 'Le membre qui reçoit une demande d’accès ou de rectification visant les documents d’un autre membre la transmet dans les {field:accessDays} jours et en avise la personne qui l’a faite. Le membre qui a la maîtrise des documents y répond selon {law:access}. La municipalité hôte repère et fournit les documents à temps pour que ce membre respecte le délai légal.',
    }),
    paragraph(
      {
        en: 'Members and observers keep confidential the bids, prices, security reports, legal advice and results marked confidential that they receive through the Group, and use them for its purpose only. This ends where the information is public without a breach, or where a law requires that it be disclosed; the member then tells the one it came from before disclosing it, if the law allows.',
        fr: 'Les membres et les observatrices gardent confidentiels les soumissions, les prix, les rapports de sécurité, les avis juridiques et les résultats marqués confidentiels qu’ils reçoivent par l’entremise du Groupe, et ne s’en servent que pour l’objet de celui-ci. Cette obligation cesse lorsque l’information est publique sans manquement, ou lorsqu’une loi en exige la communication; le membre en avise alors au préalable celui de qui il la tient, si la loi le permet.',
      },
      'privacy.confidential',
    ),
  ],
};

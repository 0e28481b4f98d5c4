import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const CONFLICTS: Clause = {
  id: 'conflicts',
  title: { en: 'Conflicts of interest', fr: 'Conflits d’intérêts' },
  settles: {
    en: 'Who must say that it has another interest, and must then stand aside.',
    fr: 'Qui doit déclarer un autre intérêt, et alors se retirer du débat.',
  },
  guidance: {
    en: 'Two things are easily mixed up: a person who has a private interest (the alternate then acts) and a member that is itself bidder, supplier or debtor (it then does not vote). That a member pays, saves or hosts is no conflict; otherwise nobody could vote.',
    fr: 'Deux choses se confondent aisément : la personne qui a un intérêt privé (la personne suppléante la remplace alors) et le membre qui est lui-même soumissionnaire, fournisseur ou débiteur (il ne vote alors pas). Payer, économiser ou être l’hôte n’est pas un conflit, sans quoi personne ne pourrait voter.',
  },
  isMandatory: true,
  fields: [],
  choices: [],
  parts: [
    paragraph({
      en: 'A person who has, or whose family or business associate has, a private interest in a matter before a body of the Group says so as soon as that is known, leaves while it is discussed and takes no part in it. The alternate acts for the member.',
      fr: 'La personne qui a un intérêt privé dans une question soumise à une instance du Groupe, ou dont un proche ou un associé en a un, le déclare dès qu’elle le sait, se retire pendant qu’on en discute et n’y prend aucune part. La personne suppléante agit au nom du membre.',
    }),
    paragraph({
      en: 'A member that is a bidder, a supplier, or the other party to a claim in a matter says so, does not receive the confidential papers on it and does not vote on it. The Host does not vote on its overhead, where that is voted on by itself, on its own performance, or on a claim against it.',
      fr: 'Le membre qui est soumissionnaire, fournisseur ou partie adverse à une réclamation le déclare, ne reçoit pas les documents confidentiels sur la question et ne vote pas à son sujet. La municipalité hôte ne vote ni sur ses frais généraux, lorsqu’ils font l’objet d’un vote distinct, ni sur son propre rendement, ni sur une réclamation contre elle.',
    }),
    paragraph({
      en: 'A member has no conflict merely because it pays a share, saves, hosts or uses the service as others do.',
      fr: 'Un membre n’est pas en conflit du seul fait qu’il paie une part, réalise une économie, agit comme hôte ou utilise le service comme les autres.',
    }),
    paragraph({
      en: 'Nobody who takes part in a procurement accepts from a possible supplier any gift, travel or hospitality, from the day the need is put before the Working Group until the contract is signed.',
      fr: 'Quiconque participe à un appel d’offres n’accepte d’un fournisseur éventuel ni cadeau, ni voyage, ni marque d’hospitalité, du jour où le besoin est soumis au groupe de travail jusqu’à la signature du contrat.',
    }),
    paragraph({
      en: 'The secretary enters each declaration in the minutes. If it comes out that an interest was not declared, any member may within 60 days of learning of it require that the Steering Committee take the decision again; what was done in good faith under it with third parties stands.',
      fr: 'Le secrétariat consigne chaque déclaration au procès-verbal. S’il apparaît qu’un intérêt n’a pas été déclaré, tout membre peut, dans les 60 jours après l’avoir appris, exiger que le comité directeur reprenne la décision; ce qui a été fait de bonne foi avec des tiers en vertu de celle-ci demeure.',
    }),
    paragraph({
      en: 'The conflict of interest law and the code of conduct that apply to a person in that person’s own municipality apply here too.',
      fr: 'La loi sur les conflits d’intérêts et le code de conduite qui s’appliquent à une personne dans sa municipalité s’appliquent aussi ici.',
    }),
  ],
};

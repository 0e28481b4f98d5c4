import type { Clause } from '../../template/clause.js';
import { list, paragraph } from '../parts.js';

export const CHAMPION: Clause = {
  id: 'champion',
  title: { en: 'Champion and host', fr: 'Municipalité championne et hôte' },
  settles: {
    en: 'Which member leads, which one contracts and holds for the rest, and how each is replaced.',
    fr: 'Quel membre dirige, lequel contracte et détient pour les autres, et comment on les remplace.',
  },
  guidance: {
    en: 'The Champion gives time; the Host gives its name to contracts and its accounts to the others’ money. They may be one municipality, but the smallest group gains from two: whoever spends should not alone say what is needed. One year is short on purpose; renewal costs nothing and a way out keeps volunteers. A group whose contracts are in the Host’s name may want a longer term for it. At the level where knowledge alone is shared, name the Champion as Host: it then has nothing to hold.',
    fr: 'La municipalité championne donne du temps; la municipalité hôte prête son nom aux contrats et ses comptes à l’argent des autres. Ce peut être la même, mais même un petit groupe gagne à en avoir deux : celle qui dépense ne devrait pas dire seule ce qu’il faut. Un an, c’est court à dessein; le renouvellement ne coûte rien, et une porte de sortie garde les volontaires. Le groupe dont les contrats sont au nom de la municipalité hôte peut lui donner un mandat plus long. Si l’on ne partage que des connaissances, désignez la municipalité championne comme hôte : elle n’a alors rien à détenir.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'champion',
      label: { en: 'Champion', fr: 'Municipalité championne' },
      type: 'NAME',
      source: 'CHAMPION',
    },
    {
      id: 'host',
      label: { en: 'Host', fr: 'Municipalité hôte' },
      hint: {
        en: 'The member whose accounts and purchasing rules serve the Group.',
        fr: 'Le membre dont les comptes et les règles d’achat servent au Groupe.',
      },
      type: 'NAME',
    },
    {
      id: 'officeYears',
      label: { en: 'Term of Champion and Host, in years', fr: 'Durée des mandats, en années' },
      type: 'NUMBER',
      usual: 1,
    },
    {
      id: 'hostNoticeMonths',
      label: {
        en: 'Notice of a Host that resigns, in months',
        fr: 'Préavis de l’hôte qui démissionne, en mois',
      },
      hint: {
        en: 'Not longer than the notice of a member that leaves.',
        fr: 'Pas plus long que le préavis d’un membre qui se retire.',
      },
      type: 'NUMBER',
      usual: 6,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'The first Champion is {field:champion}. The first Host is {field:host}. One member may be both.',
      fr: 'La première municipalité championne est {field:champion}. La première municipalité hôte est {field:host}. Un même membre peut être les deux.',
    }),
    paragraph({ en: 'The Champion', fr: 'La municipalité championne' }),
    list(
      {
        en: 'calls and chairs the meetings of the Steering Committee and the Working Group;',
        fr: 'convoque et préside les réunions du comité directeur et du groupe de travail;',
      },
      {
        en: 'appoints the secretary from its staff;',
        fr: 'confie le secrétariat à une personne de son personnel;',
      },
      {
        en: 'proposes a work plan to the Steering Committee within 60 days of the coming into force of this Charter and before each later year, and reports on it at each meeting; and',
        fr: 'propose un plan de travail au comité directeur dans les 60 jours de l’entrée en vigueur de la présente Charte, puis avant chaque exercice, et en rend compte à chaque réunion;',
      },
      {
        en: 'keeps the register of risks and brings it to each meeting of the Steering Committee.',
        fr: 'tient le registre des risques et le dépose à chaque réunion du comité directeur.',
      },
    ),
    paragraph({
      en: 'Where something is bought, held or run in common, the Host',
      fr: 'Lorsqu’un bien ou un service est acheté, détenu ou exploité en commun, la municipalité hôte',
    }),
    list(
      {
        en: 'signs, in its own name and for the use of the members, the contracts that this Charter allows, and manages them;',
        fr: 'signe, en son nom et pour l’usage des membres, les contrats que la présente Charte permet, et les gère;',
      },
      {
        en: 'keeps the Group’s money in an account of its ledger that holds nothing else;',
        fr: 'tient l’argent du Groupe dans un compte de son grand livre réservé à cette fin;',
      },
      {
        en: 'pays suppliers, bills the members, and accounts to them; and',
        fr: 'paie les fournisseurs, facture les membres et leur rend compte;',
      },
      {
        en: 'gives the Steering Committee, at each meeting, a statement of what was spent, committed and forecast.',
        fr: 'remet au comité directeur, à chaque réunion, un état des sommes dépensées, engagées et prévues.',
      },
    ),
    paragraph({
      en: 'The term of each, in years, is {field:officeYears}; it runs from the coming into force of this Charter or from the election. It is renewed for as long again, unless at least 90 days before its end a member asks the secretary for an election. The Steering Committee elects by the votes of more than half of all members, at the last meeting before the term ends. Only a member that accepts may be elected.',
      fr: 'La durée du mandat de chacune, en années, est de {field:officeYears}; elle court à compter de l’entrée en vigueur de la présente Charte ou de l’élection. Le mandat est reconduit pour la même durée, à moins qu’un membre ne demande une élection au secrétariat au moins 90 jours avant son terme. Le comité directeur élit par les voix de plus de la moitié de tous les membres, à la dernière réunion avant le terme. Seul un membre qui accepte peut être élu.',
    }),
    paragraph(
      {
        en: 'The Steering Committee may remove a Champion or a Host by two thirds of the votes cast. The member concerned may speak, does not vote and is not counted among the members for that decision.',
        fr: 'Le comité directeur peut révoquer une municipalité championne ou hôte aux deux tiers des voix exprimées. Le membre en cause peut se faire entendre, ne vote pas et n’est pas compté parmi les membres pour cette décision.',
      },
      'champion.removal',
    ),
    paragraph({
      en: 'A Champion may resign by 60 days’ notice; a Host by {field:hostNoticeMonths} months’ notice. The Steering Committee elects a successor within 30 days of the notice or removal. Without a Champion, the Host’s representative calls and chairs the meetings; where the place of both is vacant, the secretary calls them and the members present choose who chairs.',
      fr: 'La municipalité championne peut démissionner moyennant un préavis de 60 jours; la municipalité hôte, moyennant un préavis de {field:hostNoticeMonths} mois. Le comité directeur élit une remplaçante dans les 30 jours de l’avis ou de la révocation. En l’absence de championne, la personne déléguée de la municipalité hôte convoque et préside les réunions; si les deux places sont vacantes, le secrétariat les convoque et les membres présents choisissent qui préside.',
    }),
    paragraph({
      en: 'A Host that resigns or is removed goes on with its duties until its successor takes over, for no longer than {field:hostNoticeMonths} months from the notice or removal; one that leaves the Group, until the day it leaves. Within 30 days of the election it hands over the accounts, contracts, title and records, and the costs of doing so are a shared cost. Where no member takes over in that time, the Steering Committee decides within 30 days how the common contracts end, and the Group is wound up under clause {clause:term}, unless it decides by a fundamental decision to go on without a Host.',
      fr: 'La municipalité hôte qui démissionne ou est révoquée continue d’exercer ses fonctions jusqu’à l’entrée en fonction de sa remplaçante, mais pas plus de {field:hostNoticeMonths} mois à compter de l’avis ou de la révocation; celle qui se retire du Groupe, jusqu’au jour de son retrait. Dans les 30 jours de l’élection, elle transfère les comptes, les contrats, les titres et les documents; les frais du transfert sont un coût partagé. Si aucun membre ne prend la relève dans ce délai, le comité directeur décide dans les 30 jours comment prennent fin les contrats communs, et le Groupe est dissous selon l’article {clause:term}, à moins que le comité ne décide, par une décision fondamentale, de continuer sans municipalité hôte.',
    }),
    paragraph({
      en: 'The Champion bears its own costs. The Host recovers its direct costs and the overhead that the Costing sets, and no profit.',
      fr: 'La municipalité championne assume ses propres frais. La municipalité hôte recouvre ses frais directs et les frais généraux que fixe le Modèle de coût, sans profit.',
    }),
  ],
};

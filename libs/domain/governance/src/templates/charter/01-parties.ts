import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const PARTIES: Clause = {
  id: 'parties',
  title: { en: 'Parties and authority', fr: 'Parties et habilitation' },
  settles: {
    en: 'Who makes this Charter, and by what authority each council does so.',
    fr: 'Qui conclut la présente Charte, et ce qui habilite chaque conseil à le faire.',
  },
  guidance: {
    en: 'Write the legal name as it stands in the act or order that incorporated the municipality, not the name on its letterhead. Ask counsel whether your law wants a by-law or a resolution, and whether a minister must be told. A council usually votes after the text is settled: leave number and date empty until then, and the record of agreement will supply them. Staff can agree to a text, but only a council, or somebody to whom it delegated the power by by-law, can put it in force.',
    fr: 'Inscrivez la dénomination légale qui figure dans la loi ou le décret constitutif, et non le nom du papier à en-tête. Demandez à vos juristes si la loi exige un règlement ou une résolution, et si le ou la ministre doit en être avisé. Le conseil vote d’ordinaire une fois le texte arrêté : laissez jusque-là le numéro et la date en blanc, le registre des acceptations les fournira. Le personnel peut accepter un texte; seul un conseil, ou la personne à qui il a délégué ce pouvoir par règlement, peut le mettre en vigueur.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'groupName',
      label: { en: 'Name of the Group', fr: 'Nom du Groupe' },
      type: 'NAME',
      source: 'GROUP_NAME',
    },
    {
      id: 'legalName',
      label: { en: 'Legal name', fr: 'Dénomination légale' },
      hint: {
        en: 'As in the act or order that incorporated it.',
        fr: 'Celle de la loi ou du décret constitutif.',
      },
      type: 'NAME',
      ofEachMember: true,
      source: 'MEMBER_NAME',
    },
    {
      id: 'resolutionNumber',
      label: { en: 'Resolution or by-law', fr: 'Résolution ou règlement' },
      hint: {
        en: 'Its number; may follow when the council has voted.',
        fr: 'Son numéro; peut suivre, une fois que le conseil a voté.',
      },
      type: 'NAME',
      ofEachMember: true,
      isOptional: true,
    },
    {
      id: 'resolutionDate',
      label: { en: 'Date adopted', fr: 'Date d’adoption' },
      type: 'DATE',
      ofEachMember: true,
      isOptional: true,
    },
  ],
  choices: [],
  parts: [
    paragraph({
      en: 'The municipalities listed in the table below make this Charter. Together they are known as {field:groupName} (the “Group”).',
      fr: 'Les municipalités énumérées au tableau ci-dessous concluent la présente Charte. Elles sont désignées ensemble sous le nom de {field:groupName} (le « Groupe »).',
    }),
    {
      type: 'members',
      caption: { en: 'Parties and their authority', fr: 'Parties et habilitation' },
      columns: [
        { title: { en: 'Legal name', fr: 'Dénomination légale' }, share: 4, of: { field: 'legalName' } },
        { title: { en: 'Standing', fr: 'Qualité' }, share: 2, of: { fact: 'STANDING' } },
        {
          title: { en: 'Resolution or by-law', fr: 'Résolution ou règlement' },
          share: 2,
          of: { field: 'resolutionNumber' },
        },
        { title: { en: 'Date adopted', fr: 'Date d’adoption' }, share: 2, of: { field: 'resolutionDate' } },
      ],
    },
    paragraph({
      en: 'Each member makes this Charter under {law:municipal}. It confirms that its council has authorized it by resolution or by-law, or that a person to whom the council delegated that power by by-law has done so, and that it has obtained every approval its law requires.',
      fr: 'Chaque membre conclut la présente Charte selon {law:municipal}. Il confirme que son conseil l’y a autorisé par résolution ou par règlement, ou que la personne à qui le conseil a délégué ce pouvoir par règlement l’a fait, et qu’il a obtenu toute approbation que la loi exige.',
    }),
    paragraph({
      en: 'Where a council votes after this text is settled, the number and date in the record of agreement described in clause {clause:signatures} complete the table and are no change to this Charter.',
      fr: 'Lorsqu’un conseil vote une fois le texte arrêté, le numéro et la date inscrits au registre des acceptations que décrit l’article {clause:signatures} complètent le tableau; ils ne modifient pas la présente Charte.',
    }),
    paragraph({
      en: 'A municipality listed as an observer has the rights and duties of an observer under clause {clause:members} and no others. It needs no resolution of its council to observe; whoever may bind it to confidence signs for it.',
      fr: 'La municipalité inscrite à titre d’observatrice n’a que les droits et les obligations que l’article {clause:members} reconnaît aux observatrices. Il ne lui faut aucune résolution de son conseil pour observer; la personne qui peut l’engager à la confidentialité signe en son nom.',
    }),
  ],
};

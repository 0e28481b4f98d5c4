import type { ClauseTable } from '../../template/clause.js';

/** Source: governance.md, part B. */
export const ATTRIBUTES_TABLE: ClauseTable = {
  type: 'table',
  caption: { en: 'What each requirement carries', fr: 'Ce que comporte chaque exigence' },
  columns: [
    { title: { en: 'Attribute', fr: 'Attribut' }, share: 1 },
    { title: { en: 'What it says', fr: 'Ce qu’il indique' }, share: 3 },
  ],
  rows: [
    [
      { en: 'Id', fr: 'Identifiant' },
      {
        en: 'REQ, an area, three digits: REQ-PAY-014 is the fourteenth requirement on payments. It is never changed and never given to another, even after a rejection.',
        fr: 'REQ, un domaine, trois chiffres : REQ-PAY-014 est la quatorzième exigence sur les paiements. Il ne change jamais et ne sert jamais à une autre, même après un rejet.',
      },
    ],
    [
      { en: 'Type', fr: 'Type' },
      {
        en: 'Functional, data, interface, quality, security and privacy, legal, migration, training or support.',
        fr: 'Fonctionnel, données, interface, qualité, sécurité et vie privée, juridique, migration, formation ou soutien.',
      },
    ],
    [
      { en: 'Statement', fr: 'Énoncé' },
      {
        en: 'One sentence in English with one “shall”, one in French with one « doit », saying the same.',
        fr: 'Une phrase en français avec un seul « doit », une en anglais avec un seul « shall », de même sens.',
      },
    ],
    [
      { en: 'Rationale', fr: 'Justification' },
      {
        en: 'Why it is needed: what goes wrong without it.',
        fr: 'Pourquoi il le faut : ce qui irait mal sans cela.',
      },
    ],
    [
      { en: 'Source', fr: 'Source' },
      {
        en: 'The service, the question, the member or the group it comes from.',
        fr: 'Le service, la question, le membre ou le groupe d’où elle vient.',
      },
    ],
    [
      { en: 'Priority', fr: 'Priorité' },
      {
        en: 'Must, should, could or won’t: of each member, and agreed.',
        fr: 'Indispensable, important, souhaitable ou écarté : selon chaque membre, et convenu.',
      },
    ],
    [
      { en: 'Acceptance', fr: 'Critère d’acceptation' },
      {
        en: 'Given a situation, when something is done, then this is seen.',
        fr: 'Étant donné une situation, quand on fait une chose, alors on constate ceci.',
      },
    ],
    [
      { en: 'Verification', fr: 'Vérification' },
      {
        en: 'Inspection, analysis, demonstration or test.',
        fr: 'Inspection, analyse, démonstration ou essai.',
      },
    ],
    [
      { en: 'Owner', fr: 'Responsable' },
      {
        en: 'The position that answers questions about it.',
        fr: 'Le poste qui répond aux questions à son sujet.',
      },
    ],
    [
      { en: 'Status', fr: 'État' },
      {
        en: 'Proposed, reviewed, agreed, verified; or rejected, with the reason.',
        fr: 'Proposée, révisée, convenue, vérifiée; ou rejetée, avec le motif.',
      },
    ],
    [
      { en: 'Parents, version', fr: 'Exigences mères, version' },
      {
        en: 'The requirements it was drawn from; a number that rises with each change of its words.',
        fr: 'Les exigences dont elle découle; un numéro qui augmente à chaque changement de son texte.',
      },
    ],
  ],
};

import type { Clause } from '../../template/clause.js';
import { paragraph } from '../parts.js';

export const AMENDMENT: Clause = {
  id: 'amendment',
  title: { en: 'Amendment, review', fr: 'Modification, révision' },
  settles: {
    en: 'How this Charter and its schedules change, and how often they are looked at.',
    fr: 'Comment changent la présente Charte et ses annexes, et à quelle fréquence on les révise.',
  },
  guidance: {
    en: 'All agree to the charter itself, because each signed it; what changes often (budgets, requirements, service levels, offices) stands in schedules with a lighter rule, so that one council on summer recess does not stop the work. The review is short if measures and risks were kept through the year.',
    fr: 'Tous acceptent la charte elle-même, puisque chacun l’a signée; ce qui change souvent (budgets, exigences, niveaux de service, postes) se trouve dans des annexes à règle plus souple, pour qu’un conseil en relâche estivale n’arrête pas les travaux. La révision est courte si les mesures et les risques ont été suivis toute l’année.',
  },
  isMandatory: true,
  fields: [
    {
      id: 'reviewMonths',
      label: {
        en: 'Review of this Charter every, in months',
        fr: 'Révision de la présente Charte, tous les (mois)',
      },
      type: 'NUMBER',
      usual: 12,
    },
  ],
  choices: [],
  parts: [
    paragraph(
      {
        en: 'This Charter is amended only by a new version, in English and French, to which every member has agreed with the authority that clause {clause:signatures} asks for. Until the last has done so the version before stays in force. A proposal to change the purpose first needs a fundamental decision; any other proposal, an operating decision.',
        fr: 'La présente Charte n’est modifiée que par une nouvelle version, en français et en anglais, que chaque membre a acceptée avec l’habilitation qu’exige l’article {clause:signatures}. Tant que le dernier ne l’a pas fait, la version précédente demeure en vigueur. La proposition de changer l’objet exige d’abord une décision fondamentale; toute autre proposition, une décision courante.',
      },
      'amendment.charter',
    ),
    paragraph({
      en: 'A schedule changes by a decision of the class that clause {clause:signatures} names for it, and needs no amendment of this Charter. A change that raises a member’s authorized maximum also needs that member’s council. By a fundamental decision the Costing may give a line another share rule, floor or cap than this Charter states; the words of this Charter itself change by amendment only.',
      fr: 'Une annexe change par une décision de la catégorie que l’article {clause:signatures} lui assigne, sans modification de la présente Charte. Le changement qui relève le maximum autorisé d’un membre exige aussi l’accord du conseil de ce membre. Par une décision fondamentale, le Modèle de coût peut donner à un poste une autre règle, un autre plancher ou un autre plafond que ceux de la présente Charte; le texte même de celle-ci ne change que par une modification.',
    }),
    paragraph({
      en: 'These are no amendments: a change of a representative, an office or an address; the new populations of clause {clause:members}; a member that joins, leaves or is removed; a renewal under clause {clause:term}; the correction of a slip that changes no meaning, which the secretary announces to the members and to which none objects within 30 days.',
      fr: 'Ne sont pas des modifications : le changement d’une personne déléguée, d’un poste ou d’une adresse; les nouvelles populations de l’article {clause:members}; l’adhésion, le retrait ou l’exclusion d’un membre; une reconduction selon l’article {clause:term}; la correction d’une erreur qui ne change pas le sens, que le secrétariat annonce aux membres et à laquelle aucun ne s’oppose dans les 30 jours.',
    }),
    paragraph({
      en: 'Every {field:reviewMonths} months the Working Group reviews this Charter and its schedules, with the law that applies on that day, and reports to the next meeting of the Steering Committee. Where a law that changed makes a provision unlawful, that provision has no effect, the rest stands, and the Steering Committee proposes an amendment within 90 days.',
      fr: 'Tous les {field:reviewMonths} mois, le groupe de travail révise la présente Charte et ses annexes, au regard du droit alors applicable, et fait rapport à la réunion suivante du comité directeur. Si une loi nouvelle rend une disposition illégale, cette disposition est sans effet, le reste demeure, et le comité directeur propose une modification dans les 90 jours.',
    }),
    paragraph({
      en: 'A member that has given notice of leaving need not agree to an amendment that takes effect after it leaves, and is not bound by it.',
      fr: 'L’accord d’un membre qui a donné son préavis de retrait n’est pas requis pour une modification qui prend effet après son retrait, et elle ne le lie pas.',
    }),
  ],
};

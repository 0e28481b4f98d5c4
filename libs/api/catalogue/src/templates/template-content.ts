import {
  parseFormula,
  type Dimension,
  type Formula,
  type LocalText,
  type QuestionKind,
  type QuestionSettings,
} from '@commonworks/domain-assessment';
import type { Service } from '../services/service.entity.js';
import type { Question, Section, TemplateVersion } from './template.entity.js';
import { typeset, typesetSettings } from './typeset.js';

/** A question as every language of it is kept, with its settings and, where it has one, its formula read. */
export interface QuestionRow {
  readonly id: string;
  readonly code: string;
  readonly kind: QuestionKind;
  readonly dimension: Dimension | null;
  readonly section: SectionHead;
  readonly service: Service | null;
  readonly text: LocalText;
  readonly help: LocalText | null;
  readonly settings: QuestionSettings;
  /** Of derived questions; null for all others. */
  readonly formula: Formula | null;
  /** Weight in its service's score, above 0. */
  readonly weight: number;
  readonly higherIsBetter: boolean;
}

export interface SectionHead {
  readonly id: string;
  readonly code: string;
  readonly title: LocalText;
}

export interface SectionRow extends SectionHead {
  readonly questions: readonly QuestionRow[];
}

/** A template version with all it asks, in order. */
export interface TemplateVersionContent {
  readonly id: string;
  readonly templateCode: string;
  readonly name: LocalText;
  readonly number: number;
  readonly published: boolean;
  readonly sections: readonly SectionRow[];
  /** The questions of all sections, in order. */
  readonly questions: readonly QuestionRow[];
  /** Questions a person answers: all but the derived. */
  readonly questionCount: number;
}

/**
 * Puts a template version together from its rows.
 * @throws Error when a derived question's formula cannot be read
 */
export function composeTemplate(
  version: TemplateVersion,
  sectionRows: readonly Section[],
): TemplateVersionContent {
  const sections = sectionRows.map((row) => {
    const head = { id: row.id, code: row.code, title: typeset({ en: row.titleEn, fr: row.titleFr }) };
    return { ...head, questions: row.questions.map((question) => composeQuestion(question, head)) };
  });
  const questions = sections.flatMap((section) => section.questions);
  return {
    id: version.id,
    templateCode: version.template.code,
    name: typeset({ en: version.template.nameEn, fr: version.template.nameFr }),
    number: version.number,
    published: version.publishedAt !== null,
    sections,
    questions,
    questionCount: questions.filter((question) => question.kind !== 'DERIVED').length,
  };
}

function composeQuestion(row: Question, section: SectionHead): QuestionRow {
  // What stands in the column was checked when the version was published, and has not changed since.
  const settings = typesetSettings({ kind: row.kind, ...row.settings } as QuestionSettings);
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    dimension: row.dimension,
    section,
    service: row.service,
    text: typeset({ en: row.textEn, fr: row.textFr }),
    help: row.helpEn === null || row.helpFr === null ? null : typeset({ en: row.helpEn, fr: row.helpFr }),
    settings,
    formula: settings.kind === 'DERIVED' ? readFormula(row.code, settings.formula) : null,
    weight: row.weight,
    higherIsBetter: row.higherIsBetter,
  };
}

function readFormula(code: string, formula: string): Formula {
  const parsed = parseFormula(formula);
  if (!parsed.ok) throw new Error(`the formula of ${code} cannot be read: ${parsed.message}`);
  return parsed;
}

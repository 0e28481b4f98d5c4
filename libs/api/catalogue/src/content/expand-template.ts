import type { LocalText } from '@commonworks/domain-assessment';
import type { QuestionContent, SectionContent, TemplateContent } from './reference-content.js';

/** A section with all its questions written out. */
export interface ExpandedSection {
  code: string;
  title: LocalText;
  questions: QuestionContent[];
}

/**
 * Writes the grids of a template out as questions, row by row: row `fire-services` and measure `priority`
 * become the question `fire_services.priority`.
 * @throws Error when a grid names a measure the template does not have
 */
export function expandTemplate(template: TemplateContent): ExpandedSection[] {
  return template.sections.map((section) => ({
    code: section.code,
    title: section.title,
    questions: 'questions' in section ? section.questions : expandGrid(template, section),
  }));
}

function expandGrid(
  template: TemplateContent,
  grid: Extract<SectionContent, { rows: unknown }>,
): QuestionContent[] {
  return grid.rows.flatMap((row) =>
    grid.measures.map((code) => {
      const measure = template.measures[code];
      if (!measure) throw new Error(`${template.code}: section ${grid.code} names no measure ${code}`);
      return {
        ...measure,
        code: `${row.service.replaceAll('-', '_')}.${code}`,
        service: row.service,
        text: { en: `${row.name.en}: ${measure.text.en}`, fr: `${row.name.fr}\u00a0: ${measure.text.fr}` },
      };
    }),
  );
}

import { isDeepStrictEqual } from 'node:util';
import type { OwnerQuery } from '@commonworks/api-platform/schema';
import { contentId } from './content-id.js';
import { expandTemplate, type ExpandedSection } from './expand-template.js';
import type { TemplateContent } from './reference-content.js';

/**
 * Publishes a template version, or makes sure that the published one is what the content says.
 * @throws Error when the template is faulty or differs from what was published under its number
 */
export async function loadTemplateVersion(
  query: OwnerQuery,
  template: TemplateContent,
  serviceCodes: ReadonlySet<string>,
): Promise<void> {
  const name = `template ${template.code}, version ${template.number}`;
  const sections = expandTemplate(template);
  const rows = rowsOf(template, sections);
  await saveTemplate(query, template, rows.versionId);
  const [version] = (await query(
    'select published_at is not null as published from template_version where id = $1',
    [rows.versionId],
  )) as { published: boolean }[];
  if (version?.published) {
    const difference = firstDifference(rows, await storedRows(query, rows.versionId));
    if (difference === null) return;
    throw new Error(
      `${name} was published and never changes, but its content differs in ${difference}: publish a new version`,
    );
  }
  // Reads formulas, and with them a parser: loaded only when there is something new to publish.
  const { checkTemplate } = await import('./check-template.js');
  const problems = checkTemplate(sections, serviceCodes);
  if (problems.length > 0) throw new Error(`${name} is faulty: ${problems.join('; ')}`);
  await saveQuestions(query, rows);
  await query('update template_version set published_at = now() where id = $1', [rows.versionId]);
}

interface SectionRow {
  id: string;
  code: string;
  title_en: string;
  title_fr: string;
  position: number;
}

interface QuestionRow {
  id: string;
  section_id: string;
  service_id: string | null;
  code: string;
  kind: string;
  dimension: string | null;
  text_en: string;
  text_fr: string;
  help_en: string | null;
  help_fr: string | null;
  settings: unknown;
  weight: number;
  higher_is_better: boolean;
  position: number;
}

interface VersionRows {
  versionId: string;
  sections: SectionRow[];
  questions: QuestionRow[];
}

function rowsOf(template: TemplateContent, expanded: readonly ExpandedSection[]): VersionRows {
  const path = `${template.code}/${template.number}`;
  const sections = expanded.map((section, position) => ({
    id: contentId('section', `${path}/${section.code}`),
    code: section.code,
    title_en: section.title.en,
    title_fr: section.title.fr,
    position,
  }));
  const questions = expanded
    .flatMap((section) => section.questions.map((question) => ({ section, question })))
    .map(({ section, question }, position) => ({
      id: contentId('question', `${path}/${question.code}`),
      section_id: contentId('section', `${path}/${section.code}`),
      service_id: question.service === undefined ? null : contentId('service', question.service),
      code: question.code,
      kind: question.kind,
      dimension: question.dimension ?? null,
      text_en: question.text.en,
      text_fr: question.text.fr,
      help_en: question.help?.en ?? null,
      help_fr: question.help?.fr ?? null,
      settings: question.settings,
      weight: question.weight ?? 1,
      higher_is_better: question.higherIsBetter ?? true,
      position,
    }));
  return { versionId: contentId('template-version', path), sections, questions };
}

async function saveTemplate(query: OwnerQuery, template: TemplateContent, versionId: string): Promise<void> {
  const id = contentId('template', template.code);
  await query(
    `insert into template (id, code, name_en, name_fr) values ($1, $2, $3, $4)
     on conflict (code) do update set name_en = excluded.name_en, name_fr = excluded.name_fr`,
    [id, template.code, template.name.en, template.name.fr],
  );
  await query(
    'insert into template_version (id, template_id, number) values ($1, $2, $3) on conflict do nothing',
    [versionId, id, template.number],
  );
}

/** Writes what an unpublished version holds, after taking away what an interrupted start may have left. */
async function saveQuestions(query: OwnerQuery, rows: VersionRows): Promise<void> {
  await query('delete from question where template_version_id = $1', [rows.versionId]);
  await query('delete from section where template_version_id = $1', [rows.versionId]);
  await query(
    `insert into section (template_version_id, id, code, title_en, title_fr, position)
     select $1, r.* from jsonb_to_recordset($2) as r (id uuid, code text, title_en text, title_fr text, position int)`,
    [rows.versionId, JSON.stringify(rows.sections)],
  );
  await query(
    `insert into question (template_version_id, id, section_id, service_id, code, kind, dimension, text_en,
       text_fr, help_en, help_fr, settings, weight, higher_is_better, position)
     select $1, r.* from jsonb_to_recordset($2) as r (id uuid, section_id uuid, service_id uuid, code text,
       kind text, dimension text, text_en text, text_fr text, help_en text, help_fr text, settings jsonb,
       weight double precision, higher_is_better boolean, position int)`,
    [rows.versionId, JSON.stringify(rows.questions)],
  );
}

async function storedRows(query: OwnerQuery, versionId: string): Promise<VersionRows> {
  const sections = (await query(
    'select id, code, title_en, title_fr, position from section where template_version_id = $1 order by position',
    [versionId],
  )) as SectionRow[];
  const questions = (await query(
    `select id, section_id, service_id, code, kind, dimension, text_en, text_fr, help_en, help_fr, settings,
       weight, higher_is_better, position
     from question where template_version_id = $1 order by position`,
    [versionId],
  )) as QuestionRow[];
  return { versionId, sections, questions };
}

/** Names the first section or question that is not the same on both sides; null when all are. */
function firstDifference(content: VersionRows, stored: VersionRows): string | null {
  for (const part of ['sections', 'questions'] as const) {
    const length = Math.max(content[part].length, stored[part].length);
    for (let at = 0; at < length; at++) {
      const [wanted, kept] = [content[part][at], stored[part][at]];
      // Spread, because a driver's row is no plain object and would never be strictly equal to one.
      if (!wanted || !kept || !isDeepStrictEqual({ ...wanted }, { ...kept })) return (wanted ?? kept)!.code;
    }
  }
  return null;
}

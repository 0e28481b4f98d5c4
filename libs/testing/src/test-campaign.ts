import type pg from 'pg';
import { idOf } from './id-of.js';

/** A question of every kind; the settings without the kind, as the table keeps them. */
const QUESTIONS = {
  scale: {
    kind: 'SCALE',
    settings: { levels: [1, 2, 3, 4, 5].map((n) => text(`Level ${n}`, `Niveau ${n}`)) },
  },
  rating: { kind: 'RATING', settings: {} },
  number: {
    kind: 'NUMBER',
    settings: { unit: text('dollars', 'dollars'), min: 0, max: 1_000_000, decimals: 2, amount: true },
  },
  choice: {
    kind: 'CHOICE',
    settings: {
      options: ['one', 'two', 'three'].map((code) => ({ code, label: text(code, code) })),
      multiple: false,
    },
  },
  text: { kind: 'TEXT', settings: { maxLength: 500 } },
  system: { kind: 'SYSTEM', settings: {} },
  derived: {
    kind: 'DERIVED',
    settings: {
      formula: 'number / population',
      unit: text('dollars a head', 'dollars par habitant'),
      decimals: 2,
    },
  },
} as const;

export type QuestionName = keyof typeof QUESTIONS;

export interface TestCampaign {
  readonly id: string;
  readonly templateVersionId: string;
  /** `first` holds the scale, the rating and the number, and is handed to the contributor. */
  readonly sections: Record<'first' | 'second', string>;
  readonly questions: Record<QuestionName, string>;
  /** In the order of the municipalities given. */
  readonly workbooks: readonly string[];
}

interface Participants {
  consortiumId: string;
  municipalityIds: readonly string[];
  contributorId: string;
}

/** A published template with a question of every kind, and an open campaign with workbooks nobody answered yet. */
export async function insertCampaign(client: pg.Client, participants: Participants): Promise<TestCampaign> {
  const template = await insertTemplate(client);
  const id = await idOf(
    client,
    `insert into campaign (consortium_id, template_version_id, name, cycle, year, status, opened_at)
     values ($1, $2, 'Capabilities', '2015', 2015, 'OPEN', now()) returning id`,
    [participants.consortiumId, template.templateVersionId],
  );
  const workbooks: string[] = [];
  const asked = Object.values(QUESTIONS).filter(({ kind }) => kind !== 'DERIVED').length;
  for (const municipalityId of participants.municipalityIds) {
    workbooks.push(
      await idOf(
        client,
        `insert into workbook (municipality_id, consortium_id, campaign_id, question_count)
         values ($1, $2, $3, $4) returning id`,
        [municipalityId, participants.consortiumId, id, asked],
      ),
    );
  }
  await client.query('insert into section_assignment values ($1, $2, $3, $4)', [
    participants.municipalityIds[0],
    workbooks[0],
    template.sections.first,
    participants.contributorId,
  ]);
  return { id, workbooks, ...template };
}

async function insertTemplate(client: pg.Client) {
  const area = await idOf(
    client,
    `insert into service_area (code, name_en, name_fr, position) values ('spec', 'Spec', 'Spec', 0) returning id`,
    [],
  );
  const service = await idOf(
    client,
    `insert into service (code, area_id, layer, name_en, name_fr, definition_en, definition_fr, position)
     values ('spec-payroll', $1, 'MAJOR_BUSINESS_SYSTEMS', 'Payroll', 'Paie', 'Pays people.', 'Verse la paie.', 0)
     returning id`,
    [area],
  );
  const template = await idOf(
    client,
    `insert into template (code, name_en, name_fr) values ('spec', 'Spec', 'Spec') returning id`,
    [],
  );
  const templateVersionId = await idOf(
    client,
    'insert into template_version (template_id, number) values ($1, 1) returning id',
    [template],
  );
  const sections = {
    first: await insertSection(client, templateVersionId, 'first', 0),
    second: await insertSection(client, templateVersionId, 'second', 1),
  };
  const questions: Partial<Record<QuestionName, string>> = {};
  for (const [position, [name, { kind, settings }]] of Object.entries(QUESTIONS).entries()) {
    const rated = kind === 'SCALE' || kind === 'RATING';
    questions[name as QuestionName] = await idOf(
      client,
      `insert into question (template_version_id, section_id, service_id, code, kind, dimension, text_en, text_fr, settings, position)
       values ($1, $2, $3, $4::text, $5, $6, $4, $4, $7, $8) returning id`,
      [
        templateVersionId,
        position < 3 ? sections.first : sections.second,
        rated || kind === 'SYSTEM' ? service : null,
        name,
        kind,
        kind === 'SCALE' ? 'ENABLEMENT' : null,
        JSON.stringify(settings),
        position,
      ],
    );
  }
  await client.query('update template_version set published_at = now() where id = $1', [templateVersionId]);
  return { templateVersionId, sections, questions: questions as Record<QuestionName, string> };
}

const insertSection = (client: pg.Client, versionId: string, code: string, position: number) =>
  idOf(
    client,
    `insert into section (template_version_id, code, title_en, title_fr, position)
     values ($1, $2::text, $2, $2, $3) returning id`,
    [versionId, code, position],
  );

function text(en: string, fr: string) {
  return { en, fr };
}

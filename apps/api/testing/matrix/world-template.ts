import type pg from 'pg';
import { insertOne } from './insert.js';

const text = (word: string) => ({ en: word, fr: word });
const LEVELS = { levels: [1, 2, 3, 4, 5].map((n) => text(`Level ${n}`)) };
const STAFF = { unit: text('people'), min: 0, max: 1_000_000, decimals: 2, amount: true };
const scale = (dimension: string) => ({ kind: 'SCALE', dimension, settings: LEVELS, service: 'permits' });

/** A question of every kind in the first section, so that whoever sees only that one meets them all. */
const FIRST = {
  priority: scale('PRIORITY'),
  readiness: scale('READINESS'),
  improvement: scale('IMPROVEMENT'),
  /** Of a service that nobody answers about. */
  unanswered: { ...scale('PRIORITY'), service: 'roads' },
  rating: { kind: 'RATING', dimension: null, settings: {}, service: 'permits' },
  number: { kind: 'NUMBER', dimension: null, settings: STAFF, service: null },
  derived: {
    kind: 'DERIVED',
    dimension: null,
    service: null,
    settings: { formula: 'number / population', unit: text('a head'), decimals: 4 },
  },
  text: { kind: 'TEXT', dimension: null, settings: { maxLength: 500 }, service: null },
  choice: {
    kind: 'CHOICE',
    dimension: null,
    service: null,
    settings: {
      options: ['one', 'two', 'three'].map((code) => ({ code, label: text(code) })),
      multiple: false,
    },
  },
  system: { kind: 'SYSTEM', dimension: null, settings: {}, service: 'permits' },
  /** Shared by name by all, and answered by few, so that each answer stands by itself. */
  few: { kind: 'SCALE', dimension: null, settings: LEVELS, service: null },
  /** Shared by name by all, and answered by enough for a deviation. */
  many: { kind: 'SCALE', dimension: null, settings: LEVELS, service: null },
};

/** What municipalities keep from others. */
const SECOND = {
  hiddenNumber: { kind: 'NUMBER', dimension: null, settings: STAFF, service: null },
  hiddenText: { kind: 'TEXT', dimension: null, settings: { maxLength: 500 }, service: null },
  hiddenSystem: { kind: 'SYSTEM', dimension: null, settings: {}, service: 'permits' },
  unansweredNumber: { kind: 'NUMBER', dimension: null, settings: STAFF, service: null },
};

export type QuestionName = keyof typeof FIRST | keyof typeof SECOND;

export interface WorldTemplate {
  readonly templateVersionId: string;
  readonly sections: Record<'first' | 'second', string>;
  readonly questions: Record<QuestionName, string>;
  /** Questions to be answered; the derived one is not. */
  readonly questionCount: number;
}

/** A published template. */
export async function insertTemplate(client: pg.Client): Promise<WorldTemplate> {
  const names = { name_en: 'Matrix', name_fr: 'Matrix' };
  const areaId = await insertOne(client, 'service_area', { code: 'matrix', ...names, position: 9 });
  const services: Record<string, string> = {
    permits: await insertService(client, areaId, 'permits'),
    roads: await insertService(client, areaId, 'roads'),
  };
  const templateId = await insertOne(client, 'template', { code: 'matrix', ...names });
  const templateVersionId = await insertOne(client, 'template_version', {
    template_id: templateId,
    number: 1,
  });
  const sections: Partial<WorldTemplate['sections']> = {};
  const questions: Partial<WorldTemplate['questions']> = {};
  for (const [code, asked] of [
    ['first', FIRST],
    ['second', SECOND],
  ] as const) {
    const sectionId = await insertOne(client, 'section', {
      template_version_id: templateVersionId,
      code,
      title_en: code,
      title_fr: code,
      position: code === 'first' ? 0 : 1,
    });
    sections[code] = sectionId;
    for (const [position, [name, question]] of Object.entries(asked).entries()) {
      const { kind, dimension, settings, service } = question;
      questions[name as QuestionName] = await insertOne(client, 'question', {
        // In lower case, as formulas name it.
        template_version_id: templateVersionId,
        section_id: sectionId,
        code: name.toLowerCase(),
        kind,
        dimension,
        settings: JSON.stringify(settings),
        service_id: service && services[service],
        text_en: name,
        text_fr: name,
        help_en: 'Help.',
        help_fr: 'Aide.',
        position,
      });
    }
  }
  await client.query('update template_version set published_at = now() where id = $1', [templateVersionId]);
  return {
    templateVersionId,
    sections: sections as WorldTemplate['sections'],
    questions: questions as WorldTemplate['questions'],
    questionCount: Object.keys({ ...FIRST, ...SECOND }).length - 1,
  };
}

async function insertService(client: pg.Client, areaId: string, name: string): Promise<string> {
  const id = await insertOne(client, 'service', {
    code: `matrix-${name}`,
    area_id: areaId,
    layer: 'CUSTOMER_FACING',
    name_en: name,
    name_fr: name,
    definition_en: name,
    definition_fr: name,
    position: 9,
  });
  await client.query(`insert into service_synonym values ($1, 'en', $2), ($1, 'fr', $2)`, [id, name]);
  await client.query(`insert into service_cross_reference values ($1, 'MRM', '2', '7', 'EXACT')`, [id]);
  return id;
}

import { randomUUID } from 'node:crypto';
import { insertCampaign, insertRequest, storeStep } from '@commonworks/api-campaign/schema';
import type { Queries } from '@commonworks/api-platform/schema';
import { insertAssignment, insertWorkbook, loadWorkbook } from '@commonworks/api-workbook/schema';
import type { DemoCampaign, DemoQuestion, DemoWorkbook } from './demo-campaign.js';
import { CONTRIBUTOR_SECTION } from './demo-people.js';
import type { DemoTransaction } from './demo-transaction.js';
import { place, type Places } from './load-members.js';

/** Takes a campaign as far as the demo shows it: a workbook for each municipality, and a release asked for. */
export async function loadCampaign(
  tx: DemoTransaction,
  consortiumId: string,
  places: Places,
  campaign: DemoCampaign,
): Promise<void> {
  const templateVersionId = await versionOf(tx, campaign);
  const questions = await questionsOf(tx, templateVersionId);
  const { name, cycle, year, closesOn, synthetic } = campaign;
  const id = randomUUID();
  const coordinate = () => tx.actFor({ consortium: consortiumId });

  await coordinate();
  const described = {
    name,
    cycle,
    year,
    closesOn,
    synthetic,
    thresholdKind: 'FIXED',
    thresholdValue: 50,
    lineIsHigh: false,
  } as const;
  await insertCampaign(tx, { id, consortiumId, templateVersionId, ...described });
  await storeStep(tx, { id, consortiumId }, 'OPEN', 'OPEN');
  for (const workbook of campaign.workbooks(questions)) {
    const municipalityId = place(places.municipalities, workbook.municipality);
    const own = { municipalityId, workbookId: randomUUID() };
    const questionCount = questions.filter((q) => q.settings.kind !== 'DERIVED').length;
    await coordinate();
    await insertWorkbook(tx, { ...own, consortiumId, campaignId: id, questionCount });
    await tx.actFor({ municipality: municipalityId });
    await fill(tx, own, workbook, questions, places);
  }
  if (campaign.outcome !== 'RELEASED') return;
  await coordinate();
  await storeStep(tx, { id, consortiumId }, 'CLOSED', 'CLOSE');
  await insertRequest(tx, { consortiumId, campaignId: id, personId: null });
}

async function fill(
  tx: Queries,
  own: { municipalityId: string; workbookId: string },
  { status, answers, findings = [], sharing, privateSections }: DemoWorkbook,
  questions: readonly DemoQuestion[],
  { contributors }: Places,
): Promise<void> {
  const sections = new Map(questions.map((q) => [q.sectionCode, q.sectionId]));
  await loadWorkbook(tx, {
    ...own,
    status,
    answers,
    findings,
    levels: [
      { scope: 'WORKBOOK', targetId: own.workbookId, level: sharing },
      ...privateSections.flatMap((code) => {
        const targetId = sections.get(code);
        return targetId ? [{ scope: 'SECTION', targetId, level: 'PRIVATE' } as const] : [];
      }),
    ],
    remark: status === 'CHANGES_REQUESTED' ? 'Please check the figures on staff before this goes out.' : null,
  });
  const handedOver = sections.get(CONTRIBUTOR_SECTION);
  if (status !== 'IN_PROGRESS' || handedOver === undefined) return;
  for (const { id, municipality } of contributors)
    if (municipality === own.municipalityId)
      await insertAssignment(tx, own.municipalityId, own.workbookId, handedOver, id);
}

async function versionOf(tx: Queries, { template, name }: DemoCampaign): Promise<string> {
  const [version] = await tx.query<{ id: string }>(
    'select v.id from template_version v join template t on t.id = v.template_id where t.code = $1 and v.number = $2',
    [template.code, template.version],
  );
  if (!version) throw new Error(`the template of ${name} is not in the catalogue`);
  return version.id;
}

interface QuestionRow extends Omit<DemoQuestion, 'settings'> {
  readonly kind: string;
  readonly settings: object;
}

async function questionsOf(tx: Queries, versionId: string): Promise<DemoQuestion[]> {
  const rows = await tx.query<QuestionRow>(
    `select q.id, q.code, q.section_id as "sectionId", s.code as "sectionCode", v.code as "serviceCode",
            v.name_en as "serviceName", q.dimension, q.kind, q.settings
       from question q join section s on s.id = q.section_id left join service v on v.id = q.service_id
      where q.template_version_id = $1 order by s.position, q.position`,
    [versionId],
  );
  return rows.map(({ kind, settings, ...question }) => ({
    ...question,
    settings: { ...settings, kind } as DemoQuestion['settings'],
  }));
}

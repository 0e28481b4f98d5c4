import { permits } from '@commonworks/access';
import type { NotificationRow, Queries, TenantContext } from '@commonworks/api-platform/worker';
import { typesetFrench, type LocalText } from '@commonworks/domain-assessment';

/** A workbook, or a section of one, as a notification tells of it. */
export interface ToldWorkbook {
  readonly workbookId: string;
  readonly municipality: string;
  readonly campaign: string;
  /** Null where it is about the whole workbook. */
  readonly section: (LocalText & { readonly code: string }) | null;
}

interface Row extends Omit<ToldWorkbook, 'section'> {
  readonly id: string;
  readonly municipalityId: string;
  readonly sectionId: string | null;
  readonly sectionCode: string | null;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
  /** Whether the reader answers the section meant, or where none is, any of the workbook. */
  readonly handedOver: boolean;
}

/**
 * The workbooks of the reader's municipalities that the reader may open, by notification: who sees the whole of one,
 * and of the others who has a section of it. A section is told of only while it is handed to the reader.
 */
export async function findToldWorkbooks(
  tx: Queries,
  reader: TenantContext,
  notifications: readonly NotificationRow[],
): Promise<Map<string, ToldWorkbook>> {
  const rows = await tx.query<Row>(
    `select told.id, w.id as "workbookId", w.municipality_id as "municipalityId", m.name as municipality,
            c.name as campaign, told.part_id as "sectionId", s.code as "sectionCode", s.title_en as "titleEn", s.title_fr as "titleFr",
            exists (select from section_assignment a
                     where (a.municipality_id, a.workbook_id) = (w.municipality_id, w.id) and a.person_id = $4
                       and (told.part_id is null or a.section_id = told.part_id)) as "handedOver"
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as told(id, subject_id, part_id)
       join workbook w on w.id = told.subject_id
       join campaign c on (c.consortium_id, c.id) = (w.consortium_id, w.campaign_id)
       join municipality m on m.id = w.municipality_id
       left join section s on s.id = told.part_id`,
    [
      notifications.map(({ id }) => id),
      notifications.map(({ subjectId }) => subjectId),
      notifications.map(({ partId }) => partId),
      reader.personId,
    ],
  );
  return new Map(rows.filter((row) => mayOpen(reader, row)).map((row) => [row.id, toldOf(row)]));
}

function mayOpen({ ability }: TenantContext, { municipalityId, sectionId, handedOver }: Row): boolean {
  if (!permits(ability, 'read', 'Workbook', { municipalityId })) return false;
  if (sectionId !== null) return handedOver;
  return handedOver || permits(ability, 'read', 'Benchmark', { municipalityId });
}

const toldOf = ({
  workbookId,
  municipality,
  campaign,
  sectionCode,
  titleEn,
  titleFr,
}: Row): ToldWorkbook => ({
  workbookId,
  municipality,
  campaign,
  section:
    sectionCode === null || titleEn === null || titleFr === null
      ? null
      : { code: sectionCode, en: titleEn, fr: typesetFrench(titleFr) },
});

import type { Queries } from '@commonworks/api-platform';

/** Hands a section over; done twice it changes nothing. @returns whether it was not handed to the person before */
export async function insertAssignment(
  tx: Queries,
  municipalityId: string,
  workbookId: string,
  sectionId: string,
  personId: string,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into section_assignment (municipality_id, workbook_id, section_id, person_id)
     values ($1, $2, $3, $4) on conflict do nothing returning section_id`,
    [municipalityId, workbookId, sectionId, personId],
  );
  return rows.length > 0;
}

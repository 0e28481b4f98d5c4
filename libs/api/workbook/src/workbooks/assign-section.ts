import type { Queries } from '@commonworks/api-platform';

/** Hands a section over; done twice it changes nothing. */
export async function insertAssignment(
  tx: Queries,
  municipalityId: string,
  workbookId: string,
  sectionId: string,
  personId: string,
): Promise<void> {
  await tx.query(
    `insert into section_assignment (municipality_id, workbook_id, section_id, person_id)
     values ($1, $2, $3, $4) on conflict do nothing`,
    [municipalityId, workbookId, sectionId, personId],
  );
}

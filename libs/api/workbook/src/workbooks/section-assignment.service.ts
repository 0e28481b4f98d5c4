import { Catalogue } from '@commonworks/api-catalogue';
import {
  notFound,
  notify,
  recordAudit,
  requireUuids,
  TenantDatabase,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { sectionHandedOver } from '../notification-kinds.js';
import { insertAssignment } from './assign-section.js';
import { lockWorkbook } from './lock-workbook.js';
import { nameInTemplate } from './name-in-template.js';
import { permittedWorkbook } from './own-workbook.js';
import type { AssignSectionInput } from './workbook.types.js';

/** Hands sections of a workbook to people, and takes them back. */
@Injectable()
export class SectionAssignment {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * Hands a section over, or takes it back; done twice it changes nothing. Once a section is taken back, no
   * save of the person's is under way in it any more.
   * @throws AppError NOT_FOUND where the person may not assign, or the one named cannot answer in the municipality
   */
  async assign(ctx: TenantContext, named: AssignSectionInput): Promise<void> {
    const { workbookId, sectionId, personId, assigned } = nameInTemplate(named);
    requireUuids(workbookId, personId);
    await this.database.write(ctx, async (tx) => {
      await lockWorkbook(tx, workbookId);
      const { municipalityId, templateVersionId } = await permittedWorkbook(tx, ctx, 'assign', workbookId);
      const template = await this.catalogue.templateVersion(tx, templateVersionId);
      if (!template.sections.some((section) => section.id === sectionId)) notFound();
      if (assigned) {
        const colleagues = await tx.query(
          `select from municipality_membership
           where municipality_id = $1 and person_id = $2 and role in ('LEAD', 'CONTRIBUTOR')`,
          [municipalityId, personId],
        );
        if (colleagues.length === 0) notFound();
        if (await insertAssignment(tx, municipalityId, workbookId, sectionId, personId)) {
          await notify(tx, {
            kind: sectionHandedOver,
            about: { subjectId: workbookId, partId: sectionId },
            place: { municipalityId },
            to: { people: [personId] },
          });
        }
      } else {
        await tx.query(
          `delete from section_assignment
           where (municipality_id, workbook_id, section_id, person_id) = ($1, $2, $3, $4)`,
          [municipalityId, workbookId, sectionId, personId],
        );
      }
      await recordAudit(tx, ctx, {
        action: assigned ? 'SECTION_ASSIGNED' : 'SECTION_TAKEN_BACK',
        subjectType: 'workbook',
        subjectId: workbookId,
        municipalityId,
        detail: { sectionId, personId },
      });
    });
  }
}

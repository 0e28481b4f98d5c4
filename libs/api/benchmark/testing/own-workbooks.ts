import { type OwnWorkbooks } from '@commonworks/api-campaign';
import { Catalogue } from '@commonworks/api-catalogue';
import { loadByPath } from '@commonworks/testing';

interface Workbooks {
  OwnWorkbooksService: new (catalogue: Catalogue) => OwnWorkbooks;
}

/** What the app wires results with: the workbook feature's own, which results may not import. */
export async function ownWorkbooks(catalogue: Catalogue): Promise<OwnWorkbooks> {
  const path = 'libs/api/workbook/src/workbooks/own-workbooks.service.ts';
  const { OwnWorkbooksService } = await loadByPath<Workbooks>(path);
  return new OwnWorkbooksService(catalogue);
}

import { CreateWorkbooks1795300000500 } from './1795300000500-create-workbooks.js';
import { SplitWorkbookRoles1795690000820 } from './1795690000820-split-workbook-roles.js';
import { AddEvidence1795700003110 } from './1795700003110-add-evidence.js';
import { TellOfSections1795700003220 } from './1795700003220-tell-of-sections.js';
import { FindSaveByKey1795700003300 } from './1795700003300-find-save-by-key.js';
import { AddPublishedFindings1795700005000 } from './1795700005000-add-published-findings.js';

export const workbookMigrations = [
  CreateWorkbooks1795300000500,
  SplitWorkbookRoles1795690000820,
  AddEvidence1795700003110,
  TellOfSections1795700003220,
  FindSaveByKey1795700003300,
  AddPublishedFindings1795700005000,
];

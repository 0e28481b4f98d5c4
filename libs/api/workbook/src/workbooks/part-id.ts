import { isUuid } from '@commonworks/api-platform';

/**
 * The identity of a section or question of one workbook: `<workbook>.<section or question of the template>`. The
 * template's id alone is the same in every workbook of its version, and so identifies none of their parts.
 * @param templateId id of the section or question in the template
 */
export const partId = (workbookId: string, templateId: string): string => `${workbookId}.${templateId}`;

/**
 * The template's id of a section or question that is named in a workbook: by its identity there, or by the template's
 * id itself, as answers kept in browsers and other clients name it. Null for what names nothing in this workbook: the
 * identity of another's part, or what is no id at all. Capitals make no difference.
 */
export function templateIdIn(workbookId: string, id: string): string | null {
  const parts = id.toLowerCase().split('.');
  const templateId = parts.pop() ?? '';
  const named = parts.length === 0 || parts.join('.') === workbookId.toLowerCase();
  return named && isUuid(workbookId) && isUuid(templateId) ? templateId : null;
}

import { type Breadcrumb } from '@commonworks/web-ui';
import { type SpecifiedDocument } from './of-requirements.js';

/** The pages above those of a document’s requirements. */
export function placesAbove({
  id,
  title,
  groupId,
  groupName,
}: Pick<SpecifiedDocument, 'id' | 'title' | 'groupId' | 'groupName'>): readonly Breadcrumb[] {
  return [
    { label: groupName, to: `/groups/${groupId}` },
    { label: title, to: `/documents/${id}` },
  ];
}

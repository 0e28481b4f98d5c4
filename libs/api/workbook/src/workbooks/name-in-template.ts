import { notFound } from '@commonworks/api-platform';
import { templateIdIn } from './part-id.js';

/** What an operation names: a workbook, and a section or a question of it. */
interface NamedPart {
  readonly workbookId: string;
  readonly sectionId?: string | null;
  readonly questionId?: string | null;
}

/**
 * The same with the ids under which sections and questions are stored, which are the template's. Every operation that
 * takes one in begins with this, so that behind it there is one kind of id.
 * @throws AppError NOT_FOUND for an id of another workbook, and for what is no id
 */
export function nameInTemplate<N extends NamedPart>(named: N): N {
  const { workbookId, sectionId, questionId } = named;
  const inTemplate = (id: string) => templateIdIn(workbookId, id) ?? notFound();
  return {
    ...named,
    workbookId: workbookId.toLowerCase(),
    ...(sectionId != null && { sectionId: inTemplate(sectionId) }),
    ...(questionId != null && { questionId: inTemplate(questionId) }),
  };
}

import type { DocumentLanguage, DocumentModel, Section } from '@commonworks/domain-document';
import { lawOf } from '../law/law-of.js';
import type { Filling, GovernanceTemplate } from '../template/template.js';
import { brokenReferences } from './broken-references.js';
import { clauseSection } from './clause-section.js';
import { fieldsOf } from './field-values.js';
import type { RenderView } from './render-view.js';
import { standingClauses } from './standing-clauses.js';
import { filledIn, WORDS } from './words.js';

/** From so many clauses on, a list of them helps to find one. */
const LONG = 6;

/**
 * A template and what was filled in, as a document in one language. Both languages have the same clauses, numbers, fields
 * and amounts; numbers and references are counted from what stands.
 * @throws Error where a text speaks of a clause, a field or a law that is not there: no sentence has a hole in it
 */
export function renderTemplate(
  template: GovernanceTemplate,
  filling: Filling,
  language: DocumentLanguage,
  view: RenderView,
): DocumentModel {
  const [broken] = brokenReferences(template, filling, view.options === true);
  if (broken) throw new Error(`clause ${broken.clauseId} speaks of ${broken.to}, which does not stand`);
  const law = lawOf(filling.province, view.lawOn ?? template.dated);
  const fields = fieldsOf(template.clauses);
  const sections = standingClauses(template, filling).map((clause): Section =>
    clauseSection(clause, { filling, fields, language, view, law }),
  );
  const title = view.title ?? template.title[language];
  return {
    language,
    issuer: view.issuer ?? 'Commonworks',
    kind: view.kind ?? template.title[language],
    title,
    subtitle: view.subtitle ?? [],
    status: view.status,
    ...(sections.length >= LONG && { contents: WORDS.contents[language] }),
    pageOf: filledIn(WORDS.pageOf[language], { page: '{page}', pages: '{pages}' }),
    dated: view.dated,
    blocks: [
      ...(view.guidance
        ? [
            {
              type: 'paragraph' as const,
              content: [{ type: 'text' as const, text: template.about[language] }],
            },
          ]
        : []),
      ...sections,
    ],
  };
}

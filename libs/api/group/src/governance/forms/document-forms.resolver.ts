import { defineLoader, LocaleEnum, RequestLoaders, Loaders, type Locale } from '@commonworks/api-platform';
import { Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GovernanceDocumentObject } from '../governance.types.js';
import type { SeenDocument } from '../seen-documents.js';

@ObjectType('GovernanceDocumentForm', {
  description:
    'A form of the consortium into which a document can be filled: `GET /documents/<id>.docx?form=<id>`.',
})
class DocumentFormObject {
  @Field(() => ID, { description: 'Of the form.' }) id: string;
  @Field({ description: 'What it is called.' }) name: string;
  @Field(() => LocaleEnum, { description: 'In which language it is filled in.' }) language: Locale;
}

/** The forms there are for documents, as far as their readers see them. */
const formsLoader = defineLoader<SeenDocument, DocumentFormObject[]>(async (tx, seen) => {
  const rows = await tx.query<DocumentFormObject & { consortiumId: string; kind: string }>(
    `select f.id, f.name, f.language, f.consortium_id as "consortiumId", f.kind from governance_form f
     where f.consortium_id = any($1::uuid[]) and f.removed_at is null order by f.uploaded_at desc, f.id`,
    [[...new Set(seen.map(({ group }) => group.consortiumId))]],
  );
  return new Map(
    seen.map((one) => [
      one,
      rows.filter(({ consortiumId, kind }) => consortiumId === one.group.consortiumId && kind === one.kind),
    ]),
  );
});

@Resolver(() => GovernanceDocumentObject)
export class DocumentFormsResolver {
  @ResolveField(() => [DocumentFormObject], {
    description: 'The forms of its consortium into which it can be filled, the newest first.',
  })
  async forms(
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<DocumentFormObject[]> {
    return (await loaders.of(formsLoader).load(seen)) ?? [];
  }
}

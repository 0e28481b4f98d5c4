import {
  CurrentContext,
  JsonScalar,
  Loaders,
  LocaleEnum,
  municipalityLoader,
  MunicipalityObject,
  type Locale,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { compareVersions, readClauses, type GovernanceStep } from '@commonworks/domain-governance';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { agreementLoader } from './agreement.loader.js';
import { documentLoader } from './document.loader.js';
import { GovernanceDocumentService } from './document.service.js';
import { asModel } from './draft-content.js';
import {
  GovernanceAgreementObject,
  GovernanceClauseObject,
  GovernanceDifferenceObject,
  GovernanceDocumentObject,
  GovernanceGapObject,
  GovernanceVersionObject,
} from './governance.types.js';
import { GovernanceStepEnum } from './governance.enums.js';
import { presentClauses } from './present-clauses.js';
import { atVersion } from './seen-documents.js';
import { decidesFor, mayDo } from './what-may.js';

/** Governance documents to be read. */
@Resolver(() => GovernanceDocumentObject)
export class GovernanceResolver {
  constructor(private readonly documents: GovernanceDocumentService) {}

  @Query(() => [GovernanceDocumentObject], {
    description: 'The governance documents of a group that the reader sees, the first one first.',
  })
  governanceDocuments(
    @CurrentContext() ctx: TenantContext,
    @Args('groupId', { type: () => ID, description: 'Of the group.' }) groupId: string,
  ): Promise<GovernanceDocumentObject[]> {
    return this.documents.list(ctx, groupId);
  }

  @Query(() => GovernanceDocumentObject, {
    nullable: true,
    description: 'A governance document, as it stands or by one of its versions.',
  })
  governanceDocument(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'Of the document.' }) id: string,
    @Args('version', {
      type: () => Int,
      nullable: true,
      description: 'The number of a version that was sent for review; as it stands where not given.',
    })
    version?: number | null,
  ): Promise<GovernanceDocumentObject | null> {
    return this.documents.one(ctx, id, version);
  }

  @ResolveField(() => String, {
    description: 'SHA-256 of all that it says, in hexadecimal digits; of a draft as it stands at present.',
  })
  async hash(
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string> {
    return seen.sent?.hash ?? (await loaders.of(documentLoader).load(seen))?.hash ?? '';
  }

  @ResolveField(() => JsonScalar, {
    nullable: true,
    description: 'The document that its files are made of, without what is said around it.',
  })
  async document(
    @CurrentContext() { locale }: TenantContext,
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
    @Args('language', {
      type: () => LocaleEnum,
      nullable: true,
      description: 'In which language; the reader’s where none is named.',
    })
    language: Locale | null,
  ): Promise<unknown> {
    const read = await loaders.of(documentLoader).load(seen);
    const chosen = language ?? locale;
    return read ? asModel(chosen, read.content[chosen]) : null;
  }

  @ResolveField(() => [GovernanceClauseObject], {
    description: 'Its clauses in the reader’s language; of a draft those that are left out too.',
  })
  async clauses(
    @CurrentContext() { locale }: TenantContext,
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GovernanceClauseObject[]> {
    const read = await loaders.of(documentLoader).load(seen);
    if (!read) return [];
    const ids = read.draft?.filling.members.map(({ id }) => id) ?? [];
    const places = await loaders.of(municipalityLoader).loadMany(ids);
    const named = places.flatMap((place) =>
      place && !(place instanceof Error) ? [[place.id, place] as const] : [],
    );
    return presentClauses(read, locale, new Map(named), TEMPLATES[seen.kind]);
  }

  @ResolveField(() => [GovernanceGapObject], {
    description: 'What has to be filled in before a draft is sent for review.',
  })
  async unsettled(
    @CurrentContext() { locale }: TenantContext,
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GovernanceGapObject[]> {
    const draft = (await loaders.of(documentLoader).load(seen))?.draft;
    if (!draft) return [];
    const fields = new Map(
      draft.template.clauses.flatMap((one) => one.fields.map((field) => [field.id, field])),
    );
    return draft.gaps.map(({ clauseId, fieldId, memberId }) => ({
      clauseId,
      clauseTitle: draft.template.clauses.find(({ id }) => id === clauseId)?.title[locale] ?? '',
      fieldId,
      label: fields.get(fieldId)?.label[locale] ?? '',
      member: draft.filling.members.find(({ id }) => id === memberId)?.name ?? null,
    }));
  }

  @ResolveField(() => [GovernanceAgreementObject], {
    description:
      'What each municipality that is asked says to this version, by their names; empty of a draft.',
  })
  async agreements(
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GovernanceAgreementObject[]> {
    return (await loaders.of(agreementLoader).load(seen))?.standing ?? [];
  }

  @ResolveField(() => [GovernanceAgreementObject], {
    description: 'All that was said to this version, in the order in which it was.',
  })
  async record(
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GovernanceAgreementObject[]> {
    return (await loaders.of(agreementLoader).load(seen))?.record ?? [];
  }

  @ResolveField(() => [GovernanceVersionObject], {
    description: 'The versions that were sent for review and that the reader sees, the newest first.',
  })
  versions(@Parent() { seen }: GovernanceDocumentObject): GovernanceVersionObject[] {
    return seen.versions.map(({ id, number, status, hash, sentAt, agreedAt, inForceAt }) => ({
      id,
      number,
      status,
      hash,
      sentAt,
      agreedAt,
      inForceAt,
    }));
  }

  @ResolveField(() => [GovernanceDifferenceObject], {
    description:
      'What is otherwise than in an earlier version, clause by clause in one language; both are agreed to.',
  })
  async differences(
    @CurrentContext() { locale }: TenantContext,
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
    @Args('since', {
      type: () => Int,
      nullable: true,
      description: 'The number of the earlier version; the last one before where not given.',
    })
    since?: number | null,
    @Args('language', {
      type: () => LocaleEnum,
      nullable: true,
      description: 'The language that is compared; the reader’s where not given.',
    })
    language?: Locale | null,
  ): Promise<GovernanceDifferenceObject[]> {
    const compared = language ?? locale;
    const earlierOne = since ?? seen.versions.find(({ number }) => number < seen.version)?.number;
    const before = earlierOne === undefined ? undefined : atVersion(seen, earlierOne);
    if (!before || before === seen) return [];
    const load = loaders.of(documentLoader);
    const [earlier, later] = [await load.load(before), await load.load(seen)];
    if (!earlier || !later) return [];
    const modelOf = (read: typeof later) => asModel(compared, read.content[compared]);
    const clauses = readClauses(modelOf(earlier), modelOf(later));
    return compareVersions(clauses, readClauses(modelOf(later))).map((one) => ({
      ...one,
      title: [...one.title],
      text: [...one.text],
    }));
  }

  @ResolveField(() => [GovernanceStepEnum], { description: 'What the reader can do with it at present.' })
  may(@CurrentContext() ctx: TenantContext, @Parent() { seen }: GovernanceDocumentObject): GovernanceStep[] {
    return mayDo(ctx, seen);
  }

  @ResolveField(() => [MunicipalityObject], {
    description: 'The municipalities for which the reader decides on it at present.',
  })
  async decidesFor(
    @CurrentContext() ctx: TenantContext,
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MunicipalityObject[]> {
    const places = await loaders.of(municipalityLoader).loadMany(decidesFor(ctx, seen));
    return places.flatMap((place) => (place && !(place instanceof Error) ? [place] : []));
  }
}

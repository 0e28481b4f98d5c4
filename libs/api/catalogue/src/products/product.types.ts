import { PartialDateScalar, RefusalObject } from '@commonworks/api-platform';
import type { PartialDate } from '@commonworks/domain-assessment';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Product', { description: 'A product that municipalities run, as a consortium knows it.' })
export class ProductObject {
  @Field(() => ID, { description: 'Identifier; another in each consortium.' }) id: string;
  @Field({ description: 'Name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'Who makes it; null where nobody said.' })
  vendor: string | null;
  @Field(() => [String], { description: 'Other names in use, the consortium’s own last.' })
  synonyms: string[];
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When its support ends, a year, a month or a day: the consortium’s own word goes first.',
  })
  supportEnds: PartialDate | null;
  @Field({ description: 'Whether it came with Commonworks: then its name and vendor stay.' })
  bundled: boolean;
  @Field(() => [String], { description: 'Of the other names, those that the consortium added.' })
  ownSynonyms: string[];
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The end of support that the consortium added.',
  })
  ownSupportEnds: PartialDate | null;
  @Field(() => Int, {
    description: 'Which version of the consortium’s words this is; a change names the one it is based on.',
  })
  version: number;
}

@InputType({ description: 'What a consortium says of a product.' })
class ProductWordsInput {
  @Field({ description: 'Name, 1 to 200 characters; that of one which came with Commonworks stays.' })
  name: string;
  @Field(() => String, {
    nullable: true,
    description: 'Who makes it, up to 200 characters; that of one which came with Commonworks stays.',
  })
  vendor: string | null;
  @Field(() => [String], {
    defaultValue: [],
    description: 'The consortium’s other names for it, up to 20; blank ones are left out.',
  })
  synonyms: string[];
  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When its support ends: a year, a month or a day; null where it is not known.',
  })
  supportEnds: PartialDate | null;
}

@InputType({ description: 'A further product.' })
export class AddProductInput extends ProductWordsInput {
  @Field({ description: 'Code of the consortium that knows it.' }) consortiumCode: string;
}

@InputType({ description: 'All that a consortium says of a product, as it is to be from now on.' })
export class ChangeProductInput extends ProductWordsInput {
  @Field(() => ID, { description: 'The product.' }) id: string;
  @Field(() => Int, { description: 'Version the change is based on.' }) expectedVersion: number;
}

@InputType({ description: 'A product to take away.' })
export class RemoveProductInput {
  @Field(() => ID, { description: 'The product, one of the consortium’s own.' }) id: string;
  @Field(() => Int, { description: 'Version that was read.' }) expectedVersion: number;
}

@ObjectType('TakenProductName', { description: 'A name under which another product is known.' })
export class TakenProductNameObject {
  @Field({ description: 'The input’s field: name or synonyms.' }) field: string;
  @Field({ description: 'The name, as it was sent.' }) name: string;
  @Field({ description: 'What is wrong, in the reader’s language.' }) message: string;
  @Field(() => ProductObject, { description: 'The product that bears it.' }) product: ProductObject;
}

@ObjectType('ProductNamesTaken', {
  description: 'Nothing was changed, because other products are known under some of the names.',
  implements: () => RefusalObject,
})
export class ProductNamesTakenObject implements RefusalObject {
  @Field({ description: 'What happened, in the reader’s language.' }) message: string;
  @Field(() => [TakenProductNameObject], { description: 'Those names.' }) names: TakenProductNameObject[];
}

@ObjectType('ProductConflict', {
  description: 'A change refused because somebody else changed the product since.',
  implements: () => RefusalObject,
})
export class ProductConflictObject implements RefusalObject {
  @Field({ description: 'What happened, in the reader’s language.' }) message: string;
  @Field(() => ProductObject, { description: 'The product as it stands.' }) current: ProductObject;
}

@ObjectType('RemovedProduct', { description: 'A product that is no longer there.' })
export class RemovedProductObject {
  @Field(() => ID, { description: 'Identifier it had.' }) id: string;
}

export type AddProductResult = ProductObject | ProductNamesTakenObject;
export const AddProductResultUnion = createUnionType({
  name: 'AddProductResult',
  description: 'The product as added, or why it was not.',
  types: () => [ProductObject, ProductNamesTakenObject] as const,
  resolveType: (result: AddProductResult) => ('names' in result ? ProductNamesTakenObject : ProductObject),
});

export type ChangeProductResult = ProductObject | ProductNamesTakenObject | ProductConflictObject;
export const ChangeProductResultUnion = createUnionType({
  name: 'ChangeProductResult',
  description: 'The product as changed, or why it was not.',
  types: () => [ProductObject, ProductNamesTakenObject, ProductConflictObject] as const,
  resolveType: (result: ChangeProductResult) =>
    'names' in result ? ProductNamesTakenObject : 'current' in result ? ProductConflictObject : ProductObject,
});

export type RemoveProductResult = RemovedProductObject | ProductConflictObject;
export const RemoveProductResultUnion = createUnionType({
  name: 'RemoveProductResult',
  description: 'The product that is gone, or why it was left.',
  types: () => [RemovedProductObject, ProductConflictObject] as const,
  resolveType: (result: RemoveProductResult) =>
    'current' in result ? ProductConflictObject : RemovedProductObject,
});

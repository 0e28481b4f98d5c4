import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** Texts that must never stand in a log, one of each kind; what the product takes for such a text. */
export const CANARIES = {
  answer: 'canary-answer-5b1f',
  name: 'canary-name-9c2e',
  email: 'canary.mail.77aa@secret.example',
  password: 'canary password 4f0d long enough',
  token: 'canaryToken7d3aQ0000000000000000000000000000',
} as const;

/** Ids that exist, by the name of the argument or field that takes them. */
export type Ids = Readonly<Record<string, string>>;

/** A call of the field with everything given: ids of the world, canaries for all texts. */
export function callWithCanaries({ name, args, type }: GraphQLField<unknown, unknown>, ids: Ids): string {
  const given = args.map((arg) => `${arg.name}: ${valueFor(arg.type, arg.name, ids)}`).join(', ');
  const selection = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
  return `${name}${given && `(${given})`}${selection}`;
}

function valueFor(type: GraphQLInputType, name: string, ids: Ids): string {
  if (isNonNullType(type)) return valueFor(type.ofType, name, ids);
  if (isListType(type)) return `[${valueFor(type.ofType, name, ids)}]`;
  if (isEnumType(type)) return String(type.getValues().at(0)?.name);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return `{ ${fields.map((field) => `${field.name}: ${valueFor(field.type, field.name, ids)}`).join(', ')} }`;
  }
  switch (type.name) {
    case 'Int':
    case 'Float':
      return name === 'expectedVersion' ? '0' : '2015';
    case 'Boolean':
      return 'true';
    case 'Date':
      return '"2016-06-30"';
    case 'ID':
      return JSON.stringify(ids[name] ?? ids.id);
    default:
      return JSON.stringify(textFor(type.name, name));
  }
}

function textFor(type: string, name: string): string {
  if (type === 'JSON') return CANARIES.answer;
  if (/email/i.test(name)) return CANARIES.email;
  if (/password/i.test(name)) return CANARIES.password;
  if (/token/i.test(name)) return CANARIES.token;
  if (/comment|remark/i.test(name)) return CANARIES.answer;
  return CANARIES.name;
}

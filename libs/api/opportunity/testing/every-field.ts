import type { TestApi } from '@commonworks/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';

interface Type {
  readonly name?: string;
  readonly ofType?: Type;
  getFields?(): Record<string, { name: string; type: Type; args: readonly unknown[] }>;
}

/** A selection of every field of a type that takes no argument, and of what lies in them, so many levels deep. */
export function everyField(api: TestApi, typeName: string, levels: number): string {
  const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
  const select = (type: Type, left: number): string => {
    const fields = Object.values(type.getFields?.() ?? {}).filter(({ args }) => args.length === 0);
    return fields
      .flatMap(({ name, type: wrapped }) => {
        const inner = named(wrapped);
        if (!inner.getFields) return [name];
        const inside = left > 1 ? select(inner, left - 1) : '';
        return inside ? [`${name} { ${inside} }`] : [];
      })
      .join(' ');
  };
  const type = schema.getType(typeName) as unknown as Type | undefined;
  if (!type) throw new Error(`there is no type ${typeName}`);
  return select(type, levels);
}

const named = (type: Type): Type => (type.ofType ? named(type.ofType) : type);

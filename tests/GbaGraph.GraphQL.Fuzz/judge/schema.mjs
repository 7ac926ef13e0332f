// The sample's schema for graphql-js, with the forms of literals that its scalars take.
import { buildSchema, valueFromASTUntyped, Kind, GraphQLError } from 'graphql';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const longest = 2n ** 63n;
const plain = (node) => node.kind !== Kind.ENUM
  && (node.kind !== Kind.LIST || node.values.every(plain))
  && (node.kind !== Kind.OBJECT || node.fields.every((f) => plain(f.value)));
const decimal = (node) => Math.abs(Number(node.value)) < 7.9e28;
/** What makes a text an address is .NET's matter: the judge knows only this to be one, and says that it is unsure of others. */
const address = 'https://example.org/a';
export const unsure = { seen: false };
const forms = {
  URL: (node) => {
    if (node.kind === Kind.STRING && node.value !== address) unsure.seen = true;
    return node.kind === Kind.STRING;
  },
  Any: plain,
  Long: (node) => node.kind === Kind.INT && BigInt(node.value) >= -longest && BigInt(node.value) < longest,
  Decimal: (node) => (node.kind === Kind.INT || node.kind === Kind.FLOAT) && decimal(node),
  UUID: (node) => node.kind === Kind.STRING && uuid.test(node.value),
};

/** Scalars without a form of their own are strings; what is in them is a matter of execution. */
export function schemaOf(sdl) {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.constructor.name !== 'GraphQLScalarType' || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
    const takes = forms[type.name] ?? ((node) => node.kind === Kind.STRING);
    const read = (node) => {
      if (!takes(node)) throw new GraphQLError(`${type.name} doesn't take this`, { nodes: node });
      return valueFromASTUntyped(node) ?? '';
    };
    type.parseLiteral = read;
    type.coerceInputLiteral = read;
  }
  return schema;
}

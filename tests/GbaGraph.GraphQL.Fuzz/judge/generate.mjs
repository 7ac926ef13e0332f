// Valid documents for a schema: operations with arguments, variables, fragments, aliases and directives.
import * as g from 'graphql';

export function generatorOf(schema, random) {
  const { below, chance, pick } = random;

  function literal(type, depth, variables) {
    if (variables && chance(0.15)) {
      const name = `v${variables.length}`;
      variables.push(`$${name}: ${type}`);
      return `$${name}`;
    }
    if (g.isNonNullType(type)) return literal(type.ofType, depth);
    if (chance(0.05)) return 'null';
    if (g.isListType(type)) return chance(0.2) ? literal(g.getNullableType(type.ofType), depth + 1) : `[${Array.from({ length: below(3) }, () => present(type.ofType, depth + 1)).join(' ')}]`;
    if (g.isEnumType(type)) return pick(type.getValues()).name;
    if (g.isInputObjectType(type)) return record(type, depth);
    return scalar(type.name);
  }
  const present = (type, depth) => {
    const value = literal(type, depth);
    return g.isNonNullType(type) && value === 'null' ? literal(g.getNullableType(type), depth).replace(/^null$/, fallback(type)) : value;
  };
  const fallback = (type) => (g.isLeafType(g.getNullableType(type)) ? scalar(g.getNullableType(type).name) : g.isListType(g.getNullableType(type)) ? '[]' : '{}');

  function record(type, depth) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) { const f = pick(fields); return `{${f.name}: ${scalar(g.getNamedType(f.type).name)}}`; }
    const chosen = fields.filter((f) => g.isRequiredInputField(f) || (depth < 3 && chance(0.3)));
    return `{${chosen.map((f) => `${f.name}: ${present(f.type, depth + 1)}`).join(', ')}}`;
  }

  function scalar(name) {
    switch (name) {
      case 'Int': case 'Long': return pick(['0', '1', '-5', '2147483647', '-0']);
      case 'Float': case 'Decimal': return pick(['0.5', '1', '-1e3', '2.5E+2']);
      case 'Boolean': return pick(['true', 'false']);
      case 'ID': return pick(['"x"', '7']);
      case 'URL': return '"https://example.org/a"';
      case 'UUID': return '"c9bf9e57-1685-4c89-bafb-ff5af830be8a"';
      default: return pick(['"a"', '""', '"深圳 \\u{1F600} \\u00e9"', '"""block "quoted" \\""" text"""', '"2020-01-01"']);
    }
  }

  function callOf(args, variables) {
    const given = args.filter((a) => g.isRequiredArgument(a) || chance(0.3));
    return given.length ? `(${given.map((a) => `${a.name}: ${g.isNonNullType(a.type) ? present(a.type, 0) : literal(a.type, 0, variables)}`).join(', ')})` : '';
  }

  function directives(variables) {
    if (!chance(0.08)) return '';
    if (variables && chance(0.4)) {
      variables.push(`$v${variables.length}: Boolean!`);
      return ` @${pick(['skip', 'include'])}(if: $v${variables.length - 1})`;
    }
    return ` @${pick(['skip', 'include'])}(if: ${pick(['true', 'false'])})`;
  }

  function selection(type, depth, context) {
    const named = g.getNamedType(type);
    if (g.isLeafType(named)) return '';
    const parts = chance(0.3) || g.isUnionType(named) ? ['__typename'] : [];
    if (!g.isUnionType(named)) {
      const fields = Object.values(named.getFields()).filter((f) => depth > 0 || g.isLeafType(g.getNamedType(f.type)));
      for (let n = 1 + below(4); n > 0 && fields.length > 0; n--) {
        const field = pick(fields);
        const alias = `a${context.aliases++}: `;
        parts.push(alias + field.name + callOf(field.args, context.variables) + directives(context.variables) + selection(field.type, depth - 1, context));
      }
    }
    if (depth > 0 && chance(0.3)) {
      const inside = g.isAbstractType(named) ? pick(schema.getPossibleTypes(named)) : named;
      if (chance(0.5)) parts.push(`... on ${inside.name}${directives(context.variables)}${selection(inside, depth - 1, context)}`);
      else if (context.fragments) {
        const name = `F${context.fragments.length}`;
        const at = context.fragments.push('') - 1;
        context.fragments[at] = ` fragment ${name} on ${inside.name}${selection(inside, depth - 1, { ...context, variables: null })}`;
        parts.push(`...${name}`);
      }
    }
    if (parts.length === 0) parts.push('__typename');
    return ` { ${parts.join(' ')} }`;
  }

  return function document() {
    const kind = pick(['query', 'query', 'query', 'mutation', 'subscription']);
    const root = schema.getRootType(kind);
    const context = { variables: [], fragments: [], aliases: 0 };
    let body;
    if (kind === 'subscription') {
      const field = pick(Object.values(root.getFields()));
      body = ` { ${field.name}${callOf(field.args, context.variables)}${selection(field.type, 2, context)} }`;
    } else body = selection(root, 1 + below(4), context);
    const head = context.variables.length ? `${kind} Q(${context.variables.join(', ')})` : kind === 'query' && chance(0.5) ? '' : `${kind} Q`;
    return head + body + context.fragments.join('');
  };
}

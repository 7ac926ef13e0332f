// Ways to damage a document, from single characters up to its syntax tree.
import * as g from 'graphql';

const characters = [...'{}()[]:=!|&$@."#\\,\n\t 0-+eE_aZ', '...', '"""', '\\u00', '\\u{1F600}', '\\uD83D\\uDE00', '\\uD800', '\uFEFF', '\u0000', '\u0007', '\r', '\r\n', '\u2028', '深', '😀', '0123', '1.e5', '-', '1.0', '9999999999'];
const words = ['query', 'mutation', 'subscription', 'fragment', 'on', 'true', 'false', 'null', '{', '}', '(', ')', '[', ']', ':', '=', '!', '@', '$', '...', '|', '&', '"text"', '"""block"""', '12', '-1.5', '1e10', '$v0', '@skip(if: true)', '@include(if: $v0)', '@deprecated', '@nope', '@oneOf', '__typename', '__schema { queryType { name } }', '...F0', '...F1', '... on Place', '... on Query', '... on Int', 'extend', 'type', 'schema', 'input', 'directive', '"description"', 'fragment F0 on Place { code }', 'fragment F0 on Query { __typename }', 'query Q { __typename }', '{ __typename }', '($v0: Int)', '($v0: Boolean! = true, $v0: [Int!])', '[[]]', '{a: {b: [1]}}', 'ALL_YEAR', 'SPRING'];
const token = /"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|[_A-Za-z][_0-9A-Za-z]*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\.\.\.|#[^\n]*|\s+|./gsu;

export function mutatorOf(schema, random, pool) {
  const { below, chance, pick } = random;
  const names = Object.values(schema.getTypeMap()).flatMap((t) => [t.name, ...Object.values(t.getFields?.() ?? {}).flatMap((f) => [f.name, ...(f.args ?? []).map((a) => a.name)]), ...(t.getValues?.() ?? []).map((v) => v.name)]);

  const onText = [
    (q) => { const i = below(q.length + 1); return q.slice(0, i) + pick(characters) + q.slice(i); },
    (q) => { const i = below(q.length); return q.slice(0, i) + q.slice(i + 1 + below(8)); },
    (q) => q.slice(0, below(q.length + 1)),
    (q) => { const i = below(q.length); return q.slice(0, i) + pick(characters) + q.slice(i + 1); },
    (q) => q + pick(pool),
    (q) => { const other = pick(pool); return q.slice(0, below(q.length)) + other.slice(below(other.length)); },
  ];

  const onTokens = [
    (t) => t.splice(below(t.length), 1),
    (t) => t.splice(below(t.length + 1), 0, ' ', pick(words), ' '),
    (t) => { t[below(t.length)] = ` ${pick(words)} `; },
    (t) => { t[below(t.length)] = ` ${pick(names)} `; },
    (t) => { const i = t.findIndex((x, n) => n >= below(t.length) && /^[_A-Za-z]/.test(x)); if (i >= 0) t[i] = pick(names); },
    (t) => { const i = below(t.length); const j = below(t.length); [t[i], t[j]] = [t[j], t[i]]; },
    (t) => { const i = below(t.length); t.splice(i, 0, ...t.slice(i, i + 1 + below(12))); },
    (t) => { const i = below(t.length); t.splice(below(t.length), 0, ...t.splice(i, 1 + below(6))); },
  ];

  const onNodes = {
    Field: [
      (n) => ({ ...n, name: { ...n.name, value: pick(names) } }),
      (n) => ({ ...n, alias: { kind: 'Name', value: pick(['a0', 'a1', 'code', 'name']) } }),
      (n) => ({ ...n, alias: undefined }),
      (n) => ({ ...n, selectionSet: n.selectionSet ? undefined : { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }] } }),
      (n) => ({ ...n, arguments: n.arguments?.slice(1) }),
      (n) => ({ ...n, arguments: [...(n.arguments ?? []), ...(n.arguments ?? []).slice(0, 1)] }),
      (n) => ({ ...n, directives: [...(n.directives ?? []), directive()] }),
    ],
    Argument: [
      (n) => ({ ...n, name: { ...n.name, value: pick(names) } }),
      (n) => ({ ...n, value: value() }),
    ],
    ObjectField: [(n) => ({ ...n, value: value() }), (n) => ({ ...n, name: { ...n.name, value: pick(names) } })],
    ObjectValue: [(n) => ({ ...n, fields: [...n.fields, ...n.fields.slice(0, 1)] }), (n) => ({ ...n, fields: n.fields.slice(1) })],
    ListValue: [(n) => ({ ...n, values: [...n.values, value()] })],
    VariableDefinition: [
      (n) => ({ ...n, type: g.parseType(pick(['Int', 'Int!', '[Int]', 'String', 'Boolean!', 'Season', 'PlaceFilterInput', '[PlaceSortInput!]', 'Peak', 'Nope', 'ID!'])) }),
      (n) => ({ ...n, defaultValue: constant() }),
      (n) => ({ ...n, variable: { ...n.variable, name: { kind: 'Name', value: 'v9' } } }),
      () => null,
    ],
    InlineFragment: [(n) => ({ ...n, typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: pick(names) } } }), (n) => ({ ...n, typeCondition: undefined })],
    FragmentDefinition: [(n) => ({ ...n, typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: pick(names) } } }), (n) => ({ ...n, name: { kind: 'Name', value: pick(['F0', 'F1', 'F9']) } }), () => null],
    FragmentSpread: [(n) => ({ ...n, name: { kind: 'Name', value: pick(['F0', 'F1', 'F9']) } })],
    OperationDefinition: [
      (n) => ({ ...n, operation: pick(['query', 'mutation', 'subscription']) }),
      (n) => ({ ...n, name: chance(0.5) ? undefined : { kind: 'Name', value: pick(['Q', 'R']) } }),
      (n) => ({ ...n, directives: [...(n.directives ?? []), directive()] }),
    ],
    SelectionSet: [
      (n) => ({ ...n, selections: [...n.selections, pick(n.selections)] }),
      (n) => ({ ...n, selections: [...n.selections].reverse() }),
      (n) => ({ ...n, selections: [...n.selections, { kind: 'InlineFragment', selectionSet: n }] }),
      (n) => ({ ...n, selections: [...n.selections, { kind: 'FragmentSpread', name: { kind: 'Name', value: pick(['F0', 'F1']) } }] }),
    ],
  };
  const constant = () => g.parseConstValue(pick(['1', '1.5', '"x"', 'true', 'null', 'SPRING', '[]', '[1]', '{}', '{code: "a"}', '9999999999', '[null]']));
  const value = () => (chance(0.2) ? { kind: 'Variable', name: { kind: 'Name', value: `v${below(3)}` } } : constant());
  const directive = () => ({ kind: 'Directive', name: { kind: 'Name', value: pick(['skip', 'include', 'deprecated', 'specifiedBy', 'nope']) }, arguments: chance(0.7) ? [{ kind: 'Argument', name: { kind: 'Name', value: 'if' }, value: value() }] : [] });

  function onTree(q) {
    const tree = g.parse(q);
    const places = [];
    g.visit(tree, { enter: (node) => { if (onNodes[node.kind]) places.push(node); } });
    const target = pick(places);
    const change = pick(onNodes[target.kind]);
    let done = false;
    const once = (node) => {
      if (done || node !== target) return undefined;
      done = true;
      return change(node);
    };
    return g.print(g.visit(tree, { enter: once }));
  }

  return function mutate(q) {
    let changed = q;
    for (let n = 1 + below(3); n > 0; n--) {
      const level = random.next();
      if (level < 0.45) {
        try { changed = onTree(changed); } catch { changed = pick(onText)(changed); }
      } else if (level < 0.8) {
        const tokens = changed.match(token) ?? ['{'];
        pick(onTokens)(tokens);
        changed = tokens.join('');
      } else changed = pick(onText)(changed);
    }
    return changed.slice(0, 20_000);
  };
}

// A megabyte of one thing each: what recurses, and what is counted.
const shapes = {
  lists: ['{ echoAny(value: ', '['],
  records: ['{ echoAny(value: ', '{a:'],
  parentheses: ['{ echoAny', '('],
  braces: ['', '{'],
  'inline fragments': ['{ ', '... on Query {'],
  fields: ['{ ', 'maybeWrap {'],
  'list types': ['query ($a: ', '['],
  'default values': ['query ($a: Any = ', '['],
  'one field': ['{', ' whoAmI'],
  aliases: ['{', ' a: whoAmI'],
  numbers: ['{ echoList(values: [', '1,'],
  directives: ['{ whoAmI', ' @skip(if: true)'],
  variables: ['query (', '$a: Int '],
  spreads: ['{', ' ...F'],
  operations: ['', 'query Q { whoAmI } '],
  fragments: ['', 'fragment F on Query { ...F } '],
  comments: ['{ whoAmI } ', '#\n'],
  'a block string': ['{ echoText(text: """', '\n '],
  escapes: ['{ echoText(text: "', '\\u{1F600}'],
};

export function* megabytesOf() {
  for (const [name, [start, repeated]] of Object.entries(shapes)) yield [name, Buffer.from(start + repeated.repeat(2 ** 20 / repeated.length))];
}

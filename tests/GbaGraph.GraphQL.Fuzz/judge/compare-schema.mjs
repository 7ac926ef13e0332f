// Holds the SDL that a server prints against what it tells by introspection: graphql-js must build the same schema from both.
//   node compare-schema.mjs URL
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';

const url = process.argv[2];
if (!url) { console.error('usage: node compare-schema.mjs URL'); process.exit(2); }
const query = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
const told = await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json();
const sdl = await (await fetch(`${url}?sdl`)).text();
const schemas = [buildClientSchema(told.data), buildSchema(sdl)];
const [byIntrospection, bySdl] = schemas.map((s) => printSchema(lexicographicSortSchema(s)).split('\n'));
const problems = schemas.flatMap((s) => validateSchema(s).map((e) => e.message));
for (let n = 0; n < Math.max(byIntrospection.length, bySdl.length) && problems.length < 20; n++) {
  if (byIntrospection[n] !== bySdl[n]) problems.push(`line ${n + 1}: introspection says ${byIntrospection[n]}, the SDL ${bySdl[n]}`);
}
for (const problem of problems) console.log(problem);
console.log(`schema: ${Object.keys(schemas[0].getTypeMap()).length} types, ${problems.length} differences between introspection and SDL`);
process.exit(problems.length ? 1 : 0);

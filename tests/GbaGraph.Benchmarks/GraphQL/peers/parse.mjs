// node parse.mjs SCHEMA.graphql FILE…: parses, and parses and validates, documents with graphql-js, and prints documents and
// megabytes a second of processor time.
import fs from 'node:fs';
import path from 'node:path';
import { buildSchema, parse, validate } from 'graphql';

const [schemaFile, ...files] = process.argv.slice(2);
const schema = buildSchema(fs.readFileSync(schemaFile, 'utf8'));

const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };

function repeat(source, validates, milliseconds) {
  const started = now();
  let count = 0;
  while (now() - started < milliseconds) {
    for (let i = 0; i < 100; i++, count++) {
      const document = parse(source);
      if (validates && validate(schema, document).length > 0) throw new Error(`Invalid: ${source}`);
    }
  }
  return count / ((now() - started) / 1000);
}

for (const validates of [false, true]) {
  for (const file of files) {
    const source = fs.readFileSync(file, 'utf8');
    repeat(source, validates, 1000);
    const rate = repeat(source, validates, 2000);
    const what = validates ? 'parse+validate' : 'parse';
    console.log(`${what.padEnd(15)} ${path.basename(file).padEnd(16)} ${rate.toFixed(0).padStart(12)} documents/s ${((rate * Buffer.byteLength(source)) / 1e6).toFixed(1).padStart(8)} MB/s`);
  }
}

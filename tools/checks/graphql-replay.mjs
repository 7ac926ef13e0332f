// Replays HotChocolate's recorded requests against the sample, with the answers put right where HotChocolate departs from the specification.
//   node tools/checks/graphql-replay.mjs URL FOLDER     FOLDER holds replay.mjs and cases.jsonl; the sample must have been started just now
// Ends non-zero unless every case passes.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const [url, folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node tools/checks/graphql-replay.mjs URL FOLDER');
  process.exit(2);
}

const linesOf = (file) => fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const corrections = new Map(linesOf(new URL('../../tests/GbaGraph.GraphQL.Tests/Sample/specification.jsonl', import.meta.url)).map((c) => [c.n, c]));
const cases = linesOf(path.join(folder, 'cases.jsonl')).map((c) => ({ ...c, response: corrections.get(c.n)?.response ?? c.response }));
for (const { n, why } of corrections.values()) console.log(`case ${n} by the specification: ${why}`);

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'graphql-replay-'));
try {
  const file = path.join(work, 'cases.jsonl');
  fs.writeFileSync(file, cases.map((c) => JSON.stringify(c)).join('\n'));
  process.exitCode = spawnSync(process.execPath, [path.join(folder, 'replay.mjs'), url, file], { stdio: 'inherit' }).status ?? 1;
} finally {
  fs.rmSync(work, { recursive: true });
}

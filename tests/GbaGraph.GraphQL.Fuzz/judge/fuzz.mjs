// Damaged documents, judged by graphql-js, the reference implementation: it and the server must accept and refuse the same,
// and the server must answer what it accepts.
//   node fuzz.mjs PROGRAM.dll [count=5000] [seed=1] [cases.jsonl]
// cases.jsonl: more documents to damage, one JSON object a line with a "query" or a "request" that has one.
import { readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { parse, validate } from 'graphql';
import { isBlindTo, rules } from './rules.mjs';
import { schemaOf, unsure } from './schema.mjs';
import { randomOf } from './random.mjs';
import { generatorOf } from './generate.mjs';
import { mutatorOf } from './mutate.mjs';
import { megabytesOf } from './megabytes.mjs';

const [program, countText = '5000', seedText = '1', cases] = process.argv.slice(2);
if (!program) { console.error('usage: node fuzz.mjs PROGRAM.dll [count] [seed] [cases.jsonl]'); process.exit(2); }
const count = Number(countText);
const random = randomOf(Number(seedText));
const slowest = { milliseconds: 0, document: '' };
const slowestMegabyte = { milliseconds: 0, name: '' };
let megabytes = 0;

// The server may use half a gigabyte; beyond that it ends, and with it this run.
const server = spawn('dotnet', [program], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, DOTNET_GCHeapHardLimit: '0x20000000' } });
const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
let ended = null;
server.on('exit', (code) => { ended = code; });
async function line() {
  let timer;
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error('no answer within two minutes')), 120_000); });
  try {
    const { value, done } = await Promise.race([lines.next(), late]);
    if (done) throw new Error(`the server ended (exit code ${ended})`);
    return value;
  } finally { clearTimeout(timer); }
}
async function ask(bytes) {
  server.stdin.write(bytes.toString('base64') + '\n');
  const [verdict, milliseconds, used, reason] = (await line()).split('\t');
  megabytes = Math.max(megabytes, Number(used));
  return { verdict, milliseconds: Number(milliseconds), reason };
}

const schema = schemaOf(JSON.parse(await line()));
function judge(text) {
  let document;
  try { document = parse(text, { allowEmptySelectionSets: false }); } catch (e) { return `syntax: ${e.message}`; }
  return validate(schema, document, rules, { maxErrors: 1 })[0]?.message ?? null;
}

const valid = generatorOf(schema, random);
const pool = Array.from({ length: 400 }, valid);
for (const file of [cases, new URL('./documents.jsonl', import.meta.url)].filter(Boolean)) {
  for (const row of readFileSync(file, 'utf8').split('\n').filter(Boolean).map((r) => JSON.parse(r))) {
    const query = row.query ?? row.request?.query;
    if (typeof query === 'string' && query.length < 10_000) pool.push(query);
  }
}
const mutate = mutatorOf(schema, random, pool);

const tally = { accepted: 0, refused: 0, limited: 0, undecided: 0, unanswered: 0 };
const disagreements = [];
try {
  for (let n = 0; n < count; n++) {
    const base = random.chance(0.3) ? valid() : random.pick(pool);
    // As the server gets it: lone surrogates don't survive UTF-8.
    const bytes = Buffer.from(n % 10 === 0 ? base : mutate(base), 'utf8');
    const text = bytes.toString('utf8');
    let answer = await ask(bytes);
    // A pause of the machine isn't the document's fault: what was slow gets two more chances.
    for (let again = 0; again < 2 && answer.milliseconds > 500; again++) {
      const next = await ask(bytes);
      if (next.milliseconds < answer.milliseconds) answer = next;
    }
    if (answer.milliseconds > slowest.milliseconds) Object.assign(slowest, { milliseconds: answer.milliseconds, document: text });
    unsure.seen = isBlindTo(text);
    const wrong = judge(text);
    const decided = answer.verdict !== 'limited' && !(unsure.seen && wrong === null);
    tally[decided || answer.verdict === 'limited' ? answer.verdict : 'undecided']++;
    if (decided && (wrong === null) !== (answer.verdict === 'accepted')) disagreements.push({ text, wrong, answer });
    if (disagreements.length >= 20) break;
  }
  for (const [name, document] of megabytesOf()) {
    let fastest = Infinity;
    for (let run = 0; run < 5; run++) fastest = Math.min(fastest, (await ask(document)).milliseconds);
    if (fastest > slowestMegabyte.milliseconds) Object.assign(slowestMegabyte, { milliseconds: fastest, name });
  }
} catch (e) {
  console.error(e.message);
  disagreements.push({ text: '', wrong: null, answer: { verdict: 'crashed', reason: e.message } });
}

for (const { text, wrong, answer } of disagreements) console.log(`graphql-js: ${wrong ?? 'accepted'}\nserver: ${answer.verdict} ${answer.reason}\n${JSON.stringify(text)}\n`);
const total = tally.accepted + tally.refused + tally.limited + tally.undecided + tally.unanswered;
console.log(`fuzz: ${total} documents (${tally.accepted} accepted, ${tally.refused} refused, ${tally.limited} over a limit, ${tally.undecided} undecided), ${disagreements.length} disagreements with graphql-js, slowest ${slowest.milliseconds.toFixed(1)} ms, at most ${megabytes} MB`);
console.log(`a megabyte of one thing: slowest ${slowestMegabyte.milliseconds.toFixed(1)} ms (${slowestMegabyte.name})`);
server.stdin.end();
process.exit(disagreements.length > 0 || slowest.milliseconds > 1000 || slowestMegabyte.milliseconds > 1000 || total < count ? 1 : 0);

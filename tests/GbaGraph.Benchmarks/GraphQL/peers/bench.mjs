// Requests a second and p99 of the GraphQL server, a hand-written endpoint, graphql-yoga and mercurius with its JIT.
//   node bench.mjs PROGRAM [--world sample|made] [--seconds 3] [--rounds 5] [--connections 1,32] [--queries typename,place,page,levels]
// PROGRAM is the built GbaGraph.Benchmarks.dll. The servers run one after the other within each round, so that what else
// the machine does meets all alike; each figure is the median of the rounds. Needs wrk.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { positionals: [program], values } = parseArgs({
  allowPositionals: true,
  options: {
    world: { type: 'string', default: 'sample' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '1,32' },
    queries: { type: 'string', default: 'typename,place,page,levels' },
  },
});
if (!program) {
  console.error('usage: node bench.mjs PROGRAM [options]');
  process.exit(2);
}

const here = import.meta.dirname;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'graphql-bench-'));
const worldFile = path.join(work, 'world.json');
fs.writeFileSync(worldFile, execFileSync('dotnet', [program, 'graphql-world', values.world], { maxBuffer: 1 << 28 }));
const { places } = JSON.parse(fs.readFileSync(worldFile, 'utf8'));
const key = places.map((p) => p.code).sort()[Math.floor(places.length / 2)];
const size = values.world === 'sample' ? 5 : 50;
const documents = {
  typename: '{ __typename }',
  place: `{ place(code: "${key}") { __typename code name latitude localName } }`,
  page: `{ places(first: ${size}) { nodes { __typename code name latitude localName } } }`,
  levels: `{ places(first: ${size}) { nodes { code name trails(first: 5) { nodes { code kilometres from { code name } to { code name } } } } } }`,
};
const queries = values.queries.split(',');
const ports = { gba: 5201, hand: 5201, yoga: 5202, mercurius: 5203 };
const servers = [
  spawn('dotnet', [program, 'graphql-server', values.world, '--urls', `http://127.0.0.1:${ports.gba}`], { stdio: 'inherit' }),
  spawn('node', [path.join(here, 'yoga.mjs'), worldFile, ports.yoga], { stdio: 'inherit' }),
  spawn('node', [path.join(here, 'mercurius.mjs'), worldFile, ports.mercurius], { stdio: 'inherit' }),
];
const pids = { gba: servers[0].pid, hand: servers[0].pid, yoga: servers[1].pid, mercurius: servers[2].pid };
process.on('exit', () => servers.forEach((s) => s.kill()));

const names = ['gba', 'hand', 'mercurius', 'yoga'];
const urlOf = (name, query) => `http://127.0.0.1:${ports[name]}/${name === 'hand' ? query : 'graphql'}`;
const bodyOf = (query) => JSON.stringify({ query: documents[query] });
const headers = { 'content-type': 'application/json', accept: 'application/json' };

async function ask(name, query) {
  for (let attempt = 0; ; attempt++) {
    try {
      const response = await fetch(urlOf(name, query), { method: 'POST', headers, body: bodyOf(query) });
      return await response.text();
    } catch (error) {
      if (attempt === 300) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function load(name, query, connections, seconds) {
  const script = path.join(work, `${query}.lua`);
  fs.writeFileSync(script, `wrk.method = "POST"\nwrk.body = [==[${bodyOf(query)}]==]\nwrk.headers["content-type"] = "application/json"\nwrk.headers["accept"] = "application/json"\n`);
  const used = processorTime(name);
  const out = execFileSync('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', script, urlOf(name, query)], { encoding: 'utf8' });
  const cpu = ((processorTime(name) - used) * 1e6) / Number(/(\d+) requests in/.exec(out)[1]);
  if (/Non-2xx/.test(out)) throw new Error(`${name} ${query}: ${out}`);
  const [, latency, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(out);
  return { cpu, rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(out)[1]), p99: Number(latency) * { us: 0.001, ms: 1, s: 1000 }[unit] };
}

// Seconds of processor time that a server has used so far; says more than the clock where the machine does other work too.
const processorTime = (name) => {
  const [user, system] = fs.readFileSync(`/proc/${pids[name]}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number);
  return (user + system) / 100;
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const allocated = async () => Number(await (await fetch(`http://127.0.0.1:${ports.gba}/allocated`)).text());

async function allocatedBy(name, query) {
  const before = await allocated();
  const out = execFileSync('wrk', ['-t1', '-c1', '-d1s', '-s', path.join(work, `${query}.lua`), urlOf(name, query)], { encoding: 'utf8' });
  return Math.round((await allocated() - before) / Number(/(\d+) requests in/.exec(out)[1]));
}

for (const query of queries) {
  const answers = await Promise.all(names.map((name) => ask(name, query)));
  const want = JSON.stringify(JSON.parse(answers[0]));
  if (want.includes('errors')) throw new Error(`${query}: ${want}`);
  names.forEach((name, i) => { if (JSON.stringify(JSON.parse(answers[i])) !== want) throw new Error(`${name} answers ${query} with ${answers[i]}, not ${want}`); });
  if (answers[0] !== answers[1]) throw new Error(`${query}: the hand-written endpoint writes other bytes: ${answers[1]}, not ${answers[0]}`);
  for (const name of names) load(name, query, 32, 3);
}

console.log(`world ${values.world}, ${os.cpus().length} processors, ${values.rounds} rounds of ${values.seconds} s, load ${os.loadavg()[0].toFixed(1)}`);
console.log('query     conns |      gba     hand mercurius     yoga  requests/s |  gba/hand gba/mercurius gba/yoga | p99 ms: gba hand mercurius yoga | processor µs a request: gba hand mercurius yoga | bytes allocated a request: gba hand');
for (const query of queries) {
  const bytes = [await allocatedBy('gba', query), await allocatedBy('hand', query)];
  for (const connections of values.connections.split(',')) {
    const runs = Object.fromEntries(names.map((name) => [name, []]));
    for (let round = 0; round < Number(values.rounds); round++) for (const name of names) runs[name].push(load(name, query, connections, values.seconds));
    const rate = (name) => median(runs[name].map((r) => r.rate));
    const p99 = (name) => median(runs[name].map((r) => r.p99)).toFixed(2);
    const cpu = (name) => median(runs[name].map((r) => r.cpu)).toFixed(1);
    const ratio = (name) => (rate('gba') / rate(name)).toFixed(2);
    console.log(`${query.padEnd(9)} ${connections.padStart(5)} | ${names.map((n) => rate(n).toFixed(0).padStart(8)).join(' ')}             | ${ratio('hand').padStart(9)} ${ratio('mercurius').padStart(13)} ${ratio('yoga').padStart(8)} | ${names.map(p99).join(' ')} | ${names.map(cpu).join(' ')} | ${bytes.join(' ')}`);
  }
}
process.exit(0);

// Drives a server that is up with the npm client graphql-ws: node client.mjs ws://127.0.0.1:PORT/graphql
// The server is the sample API with Sockets.KeepAliveInterval of about two seconds. Ends non-zero at the first thing that isn't as it should be.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const url = process.argv[2];
const connect = (options = {}) => createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, ...options });
const collect = async (client, payload) => {
  const results = [];
  for await (const result of client.iterate(payload)) results.push(result);
  return results;
};

const checks = {
  async 'a query has one result'() {
    const client = connect();
    assert.deepEqual(await collect(client, { query: '{ place(code: "elm") { name } }' }), [{ data: { place: { name: 'Elmstadt' } } }]);
    await client.dispose();
  },
  async 'variables and the name of the operation are taken'() {
    const client = connect();
    const payload = { query: 'query A { whoAmI } query B($c: String!) { place(code: $c) { code } }', operationName: 'B', variables: { c: 'fern' } };
    assert.deepEqual(await collect(client, payload), [{ data: { place: { code: 'fern' } } }]);
    await client.dispose();
  },
  async 'a mutation runs once'() {
    const client = connect();
    const [result] = await collect(client, { query: 'mutation { addHut(input: { code: "wshut", name: "Socket Hut", near: "elm", beds: 1 }) { hut { code } errors { __typename } } }' });
    assert.deepEqual(result, { data: { addHut: { hut: { code: 'wshut' }, errors: null } } });
    await client.dispose();
  },
  async 'a subscription sends each event in order'() {
    const client = connect();
    const results = await collect(client, { query: 'subscription { onCount(number: 5) }' });
    assert.deepEqual(results.map((r) => r.data.onCount), [1, 2, 3, 4, 5]);
    await client.dispose();
  },
  async 'many operations share one socket'() {
    let opened = 0;
    const client = connect({ on: { connected: () => opened++ } });
    const all = await Promise.all([3, 4, 5, 6].map((number) => collect(client, { query: `subscription { onCount(number: ${number}) }` })));
    assert.deepEqual(all.map((results) => results.length), [3, 4, 5, 6]);
    assert.equal(opened, 1);
    await client.dispose();
  },
  async 'the client may leave a subscription, and go on with others'() {
    const client = connect({ lazy: false });
    for await (const { data } of client.iterate({ query: 'subscription { onCount(number: 1000000) }' })) if (data.onCount === 3) break;
    assert.deepEqual(await collect(client, { query: '{ __typename }' }), [{ data: { __typename: 'Query' } }]);
    await client.dispose();
  },
  async 'a refused request is an error'() {
    const client = connect();
    await assert.rejects(collect(client, { query: '{ nope }' }), (errors) => Array.isArray(errors) && errors[0].message.includes('nope'));
    await client.dispose();
  },
  async 'a field error comes with the data'() {
    const client = connect();
    const [result] = await collect(client, { query: '{ maybeWrap { oddOrNull } }' });
    assert.deepEqual(result.data, { maybeWrap: { oddOrNull: null } });
    assert.equal(result.errors.length, 1);
    await client.dispose();
  },
  async 'pings of the client are answered, and pings of the server keep an idle connection'() {
    let pongs = 0;
    let pings = 0;
    const client = connect({ lazy: false, keepAlive: 5000, on: { pong: (received) => { pongs += received; }, ping: (received) => { pings += received; } } });
    const closed = new Promise((resolve) => client.on('closed', resolve));
    await Promise.race([new Promise((resolve) => { const timer = setInterval(() => { if (pings > 1 && pongs > 0) { clearInterval(timer); resolve(); } }, 50); }), closed]);
    assert.ok(pings > 1 && pongs > 0, 'closed early');
    await client.dispose();
  },
};

for (const [name, check] of Object.entries(checks)) {
  await check();
  console.log(`ok: ${name}`);
}
process.exit(0);

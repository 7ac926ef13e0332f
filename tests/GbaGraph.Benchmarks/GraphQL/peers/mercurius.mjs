// node mercurius.mjs WORLD.json PORT
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { contextOf, resolversOf, typeDefs, worldOf } from './schema.mjs';

const world = worldOf(process.argv[2]);
const app = Fastify();
app.register(mercurius, { schema: typeDefs, resolvers: resolversOf(world), context: () => contextOf(world), jit: 1 });
await app.listen({ port: Number(process.argv[3]), host: '127.0.0.1' });

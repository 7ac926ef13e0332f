// node yoga.mjs WORLD.json PORT
import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { contextOf, resolversOf, typeDefs, worldOf } from './schema.mjs';

const world = worldOf(process.argv[2]);
const resolvers = resolversOf(world);
resolvers.Place = { __resolveType: resolvers.Place.resolveType };
const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }), context: () => contextOf(world), logging: false, graphiql: false });
createServer(yoga).listen(Number(process.argv[3]), '127.0.0.1');

// The part of the sample's schema that the benchmark's queries touch, with the resolvers that the sample has, over the
// same data; for graphql-js based servers.
import fs from 'node:fs';
import DataLoader from 'dataloader';

export const typeDefs = `
  type Query {
    places(first: Int, after: String): PlacesConnection
    place(code: String!): Place
  }
  interface Place { code: String! name: String! latitude: Float! localName: String trails(first: Int, after: String): TrailsConnection }
  type Peak implements Place { code: String! name: String! latitude: Float! localName: String trails(first: Int, after: String): TrailsConnection }
  type Hut implements Place { code: String! name: String! latitude: Float! localName: String trails(first: Int, after: String): TrailsConnection }
  type Town implements Place { code: String! name: String! latitude: Float! localName: String trails(first: Int, after: String): TrailsConnection }
  type Trail { code: String! kilometres: Float! from: Place to: Place }
  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type PlacesConnection { pageInfo: PageInfo! edges: [PlacesEdge!] nodes: [Place!] totalCount: Int! }
  type PlacesEdge { cursor: String! node: Place! }
  type TrailsConnection { pageInfo: PageInfo! edges: [TrailsEdge!] nodes: [Trail!] totalCount: Int! }
  type TrailsEdge { cursor: String! node: Trail! }
`;

export function worldOf(file) {
  const { places, trails } = JSON.parse(fs.readFileSync(file, 'utf8'));
  const sorted = [...places].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const byCode = new Map(places.map((p) => [p.code, p]));
  const byEnd = new Map(places.map((p) => [p.code, []]));
  for (const trail of trails) for (const end of new Set([trail.from, trail.to])) byEnd.get(end).push(trail);
  return { sorted, byCode, byEnd };
}

/** The data loaders of one request. */
export const contextOf = (world) => ({
  placeByCode: new DataLoader(async (codes) => codes.map((code) => world.byCode.get(code) ?? null)),
  trailsByPlace: new DataLoader(async (codes) => codes.map((code) => world.byEnd.get(code) ?? [])),
});

function pageOf(rows, first = 3, after = undefined) {
  const start = after == null ? 0 : rows.findIndex((r) => r.code === after) + 1;
  const end = Math.min(rows.length, start + first);
  const nodes = rows.slice(start, end);
  const edges = nodes.map((node) => ({ node, cursor: node.code }));
  const pageInfo = { hasNextPage: end < rows.length, hasPreviousPage: start > 0, startCursor: edges[0]?.cursor, endCursor: edges.at(-1)?.cursor };
  return { edges, nodes, pageInfo, totalCount: rows.length };
}

const place = { trails: async (parent, args, context) => pageOf(await context.trailsByPlace.load(parent.code), args.first, args.after) };

export const resolversOf = (world) => ({
  Query: {
    places: async (_, args) => pageOf(world.sorted, args.first, args.after),
    place: (_, args) => world.byCode.get(args.code) ?? null,
  },
  Place: { resolveType: (value) => value.type },
  Peak: place,
  Hut: place,
  Town: place,
  Trail: {
    from: (parent, _, context) => context.placeByCode.load(parent.from),
    to: (parent, _, context) => context.placeByCode.load(parent.to),
  },
});

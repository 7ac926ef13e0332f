// What flows between whom? 谁与谁之间流动着什么？
MATCH (a:Actor)-[f:FLOWS_TO]->(b:Actor)
RETURN a.name AS from, f.flow AS what, b.name AS to, f.sources AS sources ORDER BY from, to;

// Where is each link said? 每条联系出自何处？
MATCH (a:Actor)-[l:CO_FOUNDED]->(b:Actor)
RETURN a.name AS from, b.name AS to, l.start AS since, l.sources AS sources, l.locators AS locators, l.anchors AS anchors ORDER BY from, to LIMIT 100;

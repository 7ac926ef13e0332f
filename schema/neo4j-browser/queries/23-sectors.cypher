// Who works on which sector? 谁在做哪个领域？
MATCH (a:Actor)-[:WORKS_ON]->(i:Industry)
RETURN i.name AS sector, i.nameZh AS sectorZh, collect(a.name) AS who ORDER BY size(who) DESC, sector LIMIT 30;

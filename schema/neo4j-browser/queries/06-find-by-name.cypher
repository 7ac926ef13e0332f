// Find an actor by a name in any script 按名称查找
CALL db.index.fulltext.queryNodes('actor_names', '香港科技') YIELD node, score
RETURN node, score ORDER BY score DESC LIMIT 10;

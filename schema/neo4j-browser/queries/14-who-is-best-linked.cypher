// Who has the most links? 谁的联系最多？
MATCH (a:Actor)
WHERE NOT a:Place AND NOT a:Industry
RETURN a.name AS name, a.nameZh AS nameZh, a.kind AS kind, a.degree AS links ORDER BY links DESC, a.slug LIMIT 20;

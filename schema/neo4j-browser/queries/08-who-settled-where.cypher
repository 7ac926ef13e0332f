// Who settled in which zone? 谁入驻了哪个园区？
MATCH p = (:Actor)-[:SETTLED_IN]->(:Zone)
RETURN p LIMIT 100;

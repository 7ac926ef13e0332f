// Who funds whom? 谁资助谁？
MATCH p = (:Actor)-[:FUNDS|INVESTED_IN]->(:Actor)
RETURN p LIMIT 100;

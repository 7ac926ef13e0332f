// Which incubator brought up which firm? 哪家孵化器孵化了哪些企业？
MATCH p = (host:Actor)-[:INCUBATED]->(:Actor)
RETURN p LIMIT 100;

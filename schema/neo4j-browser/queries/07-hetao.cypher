// What lies in the Hetao zone? 河套合作区里有什么？
MATCH p = (z:Zone)<-[:LOCATED_IN|PART_OF|SETTLED_IN*1..2]-(:Actor)
WHERE z.slug STARTS WITH 'hetao'
RETURN p LIMIT 100;

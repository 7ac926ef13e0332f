// Who co-founded incubators across the border? 谁跨境共建了孵化器？
MATCH p = (founder:Actor)-[:CO_FOUNDED|FOUNDED]->(i:Incubator)
WHERE (founder.place IN ['hong-kong', 'macao'] AND coalesce(i.place, '') <> founder.place)
  OR EXISTS { (i)<-[:CO_FOUNDED|FOUNDED|PARTNERS_WITH]-(:Actor {place: 'hong-kong'}) }
RETURN p LIMIT 50;

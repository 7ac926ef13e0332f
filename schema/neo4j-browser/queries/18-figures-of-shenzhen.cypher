// Which figures are there of Shenzhen? 深圳有哪些数字？
MATCH p = (:Actor {slug: 'shenzhen'})<-[:OBSERVED_OF]-(o:Observation)-[:MEASURES]->(:Metric)
RETURN p LIMIT 100;

// Which figures does a paper give? 某篇论文给出了哪些数字？
MATCH (s:Source {key: 'phbs-2023'})<-[:CITES]-(o:Observation)-[:OBSERVED_OF]->(a:Actor)
MATCH (o)-[:MEASURES]->(m:Metric)
RETURN a.name AS actor, m.nameEn AS metric, o.valueText AS value, o.unit AS unit, o.period AS period, o.locators AS locators ORDER BY actor, metric;

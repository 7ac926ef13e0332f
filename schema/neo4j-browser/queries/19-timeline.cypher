// What happened when? 大事年表
MATCH (e:Event)
OPTIONAL MATCH (a:Actor)-[r:TAKES_PART_IN]->(e)
WITH e, collect(a.name + ' (' + r.role + ')') AS who
RETURN e.date AS date, e.titleEn AS title, e.titleZh AS titleZh, who ORDER BY e.dateFirst;

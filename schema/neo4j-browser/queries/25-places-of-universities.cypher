// Where are the universities? 大学分布在哪里？
MATCH (u:University)
RETURN u.place AS place, count(*) AS universities, collect(u.name) AS names ORDER BY universities DESC, place;

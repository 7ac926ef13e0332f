// What do policies apply to and aim at? 政策针对什么？
MATCH p = (:Policy)-[:APPLIES_TO|TARGETS]->(:Actor)
RETURN p LIMIT 100;

// Where do people come from and go? 人才从哪里来、到哪里去？
MATCH p = (:Actor)-[:SUPPLIES_TALENT_TO|GRADUATED_FROM]->(:Actor)
RETURN p LIMIT 100;

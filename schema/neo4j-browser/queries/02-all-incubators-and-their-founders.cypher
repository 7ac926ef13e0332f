// Who founded the incubators? 孵化器由谁创办？
MATCH p = (founder:Actor)-[:FOUNDED|CO_FOUNDED]->(:Incubator)
RETURN p LIMIT 100;

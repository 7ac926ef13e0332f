// Which joint laboratories are there? 有哪些联合实验室？
MATCH p = (a:Actor)-[:JOINT_LAB_WITH]-(b:Actor)
RETURN p LIMIT 50;

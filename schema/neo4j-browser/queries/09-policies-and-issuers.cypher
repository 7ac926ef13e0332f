// Who issued which policy? 政策由谁发布？
MATCH p = (:Actor)-[:ISSUED]->(:Policy)
RETURN p LIMIT 100;

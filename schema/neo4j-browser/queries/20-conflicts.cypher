// Where do sources disagree? 各来源在哪里互相矛盾？
MATCH (c:Conflict)
RETURN c.id AS id, c.note AS note, c.claims AS claims ORDER BY id;

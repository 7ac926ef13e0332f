// What is around HKUST, two links far? 香港科技大学周围两步之内有什么？
MATCH p = (u:Actor {slug: 'hkust'})-[:CO_FOUNDED|FOUNDED|INCUBATED|PARTNERS_WITH|JOINT_LAB_WITH|OPERATES|AFFILIATED_WITH|MEMBER_OF]-(:Actor)
RETURN p LIMIT 100;

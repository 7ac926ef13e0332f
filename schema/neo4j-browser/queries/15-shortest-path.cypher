// How are Tencent and HKUST linked? 腾讯与香港科技大学如何相连？
MATCH p = shortestPath((:Actor {slug: 'tencent'})-[:CO_FOUNDED|FOUNDED|INCUBATED|PARTNERS_WITH|JOINT_LAB_WITH|OPERATES|AFFILIATED_WITH|MEMBER_OF|LOCATED_IN|PART_OF|WORKS_ON|INVESTED_IN*..6]-(:Actor {slug: 'hkust'}))
RETURN p;

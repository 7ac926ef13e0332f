// Who was founded since 2010? 2010年以来成立了哪些机构？
MATCH (a:Actor)
WHERE a.foundedFirst >= '2010-01-01'
RETURN a.founded AS founded, a.name AS name, a.nameZh AS nameZh, a.kind AS kind ORDER BY a.foundedFirst, a.slug;

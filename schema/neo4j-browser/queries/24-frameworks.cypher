// How do the papers' frameworks hang together? 各论文的框架
MATCH p = (:Source)<-[:TAKEN_FROM]-(f:Framework)<-[:ELEMENT_OF]-(:FrameworkElement)
RETURN p LIMIT 150;

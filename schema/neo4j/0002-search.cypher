// What actors are found by. ActorSearch holds the tokens of an actor's folded names, the same as in the embedded store, separated by spaces;
// it stands beside the actor, so that the Browser shows no tokens.

CREATE CONSTRAINT actor_search_slug IF NOT EXISTS FOR (s:ActorSearch) REQUIRE s.slug IS UNIQUE;
CREATE FULLTEXT INDEX actor_search IF NOT EXISTS FOR (s:ActorSearch) ON EACH [s.terms] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

// For people who write Cypher: names as they are and folded (one variant of each Han character, no case, no accents), in any script.
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (a:Actor) ON EACH [a.names, a.foldedNames] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk', `fulltext.eventually_consistent`: false}};

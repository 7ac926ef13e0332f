-- What actors are found by: the tokens of their folded names. Filled by the program, from the names.

CREATE TABLE search_terms (
    term TEXT NOT NULL,
    actor TEXT NOT NULL REFERENCES actors (slug),
    PRIMARY KEY (term, actor)
) WITHOUT ROWID;

CREATE INDEX search_terms_by_actor ON search_terms (actor);

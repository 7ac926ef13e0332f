-- The record: one table an entity, dates as written beside their first and last day (ISO 8601, so that text order is time order),
-- members of closed vocabularies by their written names, decimals as written beside a text that sorts like the number.

CREATE TABLE store (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    revision INTEGER NOT NULL,
    content_hash TEXT NOT NULL,
    seed_hash TEXT NOT NULL
);

INSERT INTO store (only_row, revision, content_hash, seed_hash) VALUES (1, 0, '', '');

CREATE TABLE sources (
    key TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    title_zh TEXT,
    title_en TEXT,
    authors TEXT,
    year INTEGER,
    file TEXT,
    note TEXT
);

CREATE TABLE actors (
    slug TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    place TEXT REFERENCES actors (slug) DEFERRABLE INITIALLY DEFERRED,
    founded_first TEXT,
    founded_last TEXT,
    degree INTEGER NOT NULL
);

CREATE INDEX actors_by_kind ON actors (kind, slug);
CREATE INDEX actors_by_name ON actors (name, slug);
CREATE INDEX actors_by_place ON actors (place, slug);
CREATE INDEX actors_by_degree ON actors (degree, slug);
CREATE INDEX actors_by_founding ON actors (founded_first, slug);

CREATE TABLE names (
    actor TEXT NOT NULL REFERENCES actors (slug),
    ordinal INTEGER NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    type TEXT NOT NULL,
    PRIMARY KEY (actor, ordinal)
) WITHOUT ROWID;

CREATE TABLE attributes (
    actor TEXT NOT NULL REFERENCES actors (slug),
    ordinal INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (actor, ordinal)
) WITHOUT ROWID;

CREATE TABLE links (
    id TEXT NOT NULL PRIMARY KEY,
    from_actor TEXT NOT NULL REFERENCES actors (slug),
    kind TEXT NOT NULL,
    link_group TEXT NOT NULL,
    to_actor TEXT NOT NULL REFERENCES actors (slug),
    status TEXT NOT NULL,
    start_text TEXT,
    start_first TEXT,
    start_last TEXT,
    end_text TEXT,
    end_first TEXT,
    end_last TEXT,
    amount TEXT,
    currency TEXT,
    count INTEGER,
    role TEXT,
    flow TEXT,
    rule TEXT
);

CREATE INDEX links_by_from ON links (from_actor, kind);
CREATE INDEX links_by_to ON links (to_actor, kind);
CREATE INDEX links_by_kind ON links (kind, id);
CREATE INDEX links_by_start ON links (start_first, id);

CREATE TABLE metrics (
    key TEXT NOT NULL PRIMARY KEY,
    name_en TEXT NOT NULL,
    name_zh TEXT,
    unit TEXT,
    direction TEXT NOT NULL,
    definition TEXT NOT NULL
);

CREATE TABLE observations (
    id TEXT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL REFERENCES actors (slug),
    counterpart TEXT REFERENCES actors (slug),
    metric TEXT NOT NULL REFERENCES metrics (key),
    value TEXT,
    value_key TEXT,
    low TEXT,
    high TEXT,
    unit TEXT NOT NULL,
    qualifier TEXT NOT NULL,
    period_text TEXT,
    period_first TEXT,
    period_last TEXT,
    nature TEXT NOT NULL,
    scope TEXT,
    list TEXT,
    issuer TEXT,
    field TEXT,
    parent TEXT REFERENCES observations (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX observations_by_subject ON observations (subject, id);
CREATE INDEX observations_by_counterpart ON observations (counterpart, id);
CREATE INDEX observations_by_metric ON observations (metric, id);
CREATE INDEX observations_by_parent ON observations (parent);

CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY,
    title_en TEXT NOT NULL,
    title_zh TEXT,
    date_text TEXT,
    date_first TEXT,
    date_last TEXT
);

CREATE INDEX events_by_date ON events (date_first, id);

CREATE TABLE event_roles (
    event TEXT NOT NULL REFERENCES events (id),
    ordinal INTEGER NOT NULL,
    actor TEXT NOT NULL REFERENCES actors (slug),
    role TEXT NOT NULL,
    PRIMARY KEY (event, ordinal)
) WITHOUT ROWID;

CREATE INDEX event_roles_by_actor ON event_roles (actor, event);

CREATE TABLE event_links (
    event TEXT NOT NULL REFERENCES events (id),
    ordinal INTEGER NOT NULL,
    link TEXT NOT NULL REFERENCES links (id),
    PRIMARY KEY (event, ordinal)
) WITHOUT ROWID;

CREATE INDEX event_links_by_link ON event_links (link);

CREATE TABLE conflicts (
    id TEXT NOT NULL PRIMARY KEY,
    note TEXT NOT NULL
);

CREATE TABLE conflict_claims (
    conflict TEXT NOT NULL REFERENCES conflicts (id),
    ordinal INTEGER NOT NULL,
    claim TEXT NOT NULL,
    PRIMARY KEY (conflict, ordinal)
) WITHOUT ROWID;

-- claim_id is the id of the actor, link, observation or event; part is the ordinal of its name, attribute or role, 0 for the thing itself.
CREATE TABLE evidence (
    claim_kind TEXT NOT NULL,
    claim_id TEXT NOT NULL,
    part INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES sources (key),
    locator TEXT NOT NULL,
    anchor TEXT,
    note TEXT,
    reported_by TEXT,
    PRIMARY KEY (claim_kind, claim_id, part, ordinal)
) WITHOUT ROWID;

CREATE INDEX evidence_by_source ON evidence (source, claim_kind, claim_id);

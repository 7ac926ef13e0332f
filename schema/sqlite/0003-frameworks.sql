-- Frameworks of the sources, the base of a share, and the end of an actor. Items keep the order of the load. Evidence of an item has the framework's key, a slash and the item's id as claim_id.

ALTER TABLE sources ADD COLUMN as_of TEXT;
ALTER TABLE observations ADD COLUMN base TEXT;
ALTER TABLE actors ADD COLUMN dissolved_last TEXT;

CREATE TABLE frameworks (
    key TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL REFERENCES sources (key),
    kind TEXT NOT NULL,
    title_en TEXT NOT NULL,
    title_zh TEXT,
    description TEXT NOT NULL
);

CREATE TABLE framework_elements (
    framework TEXT NOT NULL REFERENCES frameworks (key),
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name_en TEXT NOT NULL,
    name_zh TEXT,
    definition TEXT NOT NULL,
    parent TEXT,
    rank INTEGER,
    grade TEXT,
    is_target INTEGER NOT NULL,
    period TEXT,
    actor_kinds TEXT NOT NULL,
    PRIMARY KEY (framework, id),
    FOREIGN KEY (framework, parent) REFERENCES framework_elements (framework, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

CREATE TABLE framework_relations (
    framework TEXT NOT NULL REFERENCES frameworks (key),
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    from_element TEXT NOT NULL,
    kind TEXT NOT NULL,
    to_element TEXT NOT NULL,
    content TEXT,
    phase TEXT,
    PRIMARY KEY (framework, id),
    FOREIGN KEY (framework, from_element) REFERENCES framework_elements (framework, id),
    FOREIGN KEY (framework, to_element) REFERENCES framework_elements (framework, id),
    FOREIGN KEY (framework, phase) REFERENCES framework_elements (framework, id)
) WITHOUT ROWID;

CREATE TABLE framework_cells (
    framework TEXT NOT NULL REFERENCES frameworks (key),
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    element TEXT NOT NULL,
    dimension TEXT NOT NULL,
    text TEXT,
    value TEXT,
    PRIMARY KEY (framework, id),
    FOREIGN KEY (framework, element) REFERENCES framework_elements (framework, id),
    FOREIGN KEY (framework, dimension) REFERENCES framework_elements (framework, id),
    FOREIGN KEY (framework, value) REFERENCES framework_elements (framework, id)
) WITHOUT ROWID;

CREATE TABLE framework_roles (
    framework TEXT NOT NULL REFERENCES frameworks (key),
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    element TEXT NOT NULL,
    actor TEXT REFERENCES actors (slug),
    claim TEXT,
    period TEXT,
    role TEXT NOT NULL,
    phase TEXT,
    note TEXT,
    PRIMARY KEY (framework, id),
    FOREIGN KEY (framework, element) REFERENCES framework_elements (framework, id),
    FOREIGN KEY (framework, phase) REFERENCES framework_elements (framework, id)
) WITHOUT ROWID;

CREATE INDEX framework_roles_by_actor ON framework_roles (actor);

CREATE TABLE framework_formulas (
    framework TEXT NOT NULL REFERENCES frameworks (key),
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL,
    expression TEXT NOT NULL,
    PRIMARY KEY (framework, id)
) WITHOUT ROWID;

CREATE TABLE framework_symbols (
    framework TEXT NOT NULL,
    formula TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    symbol TEXT NOT NULL,
    element TEXT,
    metric TEXT REFERENCES metrics (key),
    unit TEXT,
    proxy TEXT,
    PRIMARY KEY (framework, formula, ordinal),
    FOREIGN KEY (framework, formula) REFERENCES framework_formulas (framework, id),
    FOREIGN KEY (framework, element) REFERENCES framework_elements (framework, id)
) WITHOUT ROWID;

-- The same in less room; docs/reference/data.md explains every table.

-- What articles are packed against: Dictionaries.
CREATE TABLE dictionary (
    number INTEGER NOT NULL PRIMARY KEY,
    words  BYTEA   NOT NULL
);

-- No list of a section is asked for in all languages. Two lists need no ids: where times are equal, articles are looked at.
DROP INDEX article_section;
DROP INDEX article_newest;
CREATE INDEX article_newest ON article (published_at);
DROP INDEX article_language_section;
CREATE INDEX article_language_section ON article (language, section, published_at);

-- The tags of an article, the best first, eight bytes each, stand with what else was found out of it.
CREATE TABLE understood (
    article     BYTEA   NOT NULL PRIMARY KEY,
    revision    INTEGER NOT NULL,
    fingerprint TEXT    NOT NULL,
    tags        BYTEA   NOT NULL,
    body        BYTEA   NOT NULL,
    vectors     BYTEA   NOT NULL
);
INSERT INTO understood (article, revision, fingerprint, tags, body, vectors)
    SELECT e.article, e.revision, e.fingerprint,
        (SELECT ${tag_list} FROM article_tag t WHERE t.article = e.article),
        e.body, e.vectors
    FROM enrichment e;
DROP TABLE enrichment;
ALTER TABLE understood RENAME TO enrichment;

CREATE TABLE listed (
    tag          BIGINT NOT NULL,
    language     TEXT   NOT NULL,
    published_at BIGINT NOT NULL,
    article      BYTEA  NOT NULL,
    PRIMARY KEY (tag, language, published_at, article)
) ${in_order};
INSERT INTO listed (tag, language, published_at, article)
    SELECT tag, language, published_at, article FROM article_tag;
DROP TABLE article_tag;
ALTER TABLE listed RENAME TO article_tag;

CREATE TABLE named (
    id     BIGINT NOT NULL PRIMARY KEY,
    name   TEXT   NOT NULL,
    phrase TEXT   NOT NULL
) ${in_order};
INSERT INTO named (id, name, phrase) SELECT id, name, phrase FROM tag;
DROP TABLE tag;
ALTER TABLE named RENAME TO tag;

CREATE TABLE event (
    id        BYTEA  NOT NULL PRIMARY KEY,
    language  TEXT   NOT NULL,
    newest_at BIGINT NOT NULL
) ${in_order};
INSERT INTO event (id, language, newest_at) SELECT id, language, newest_at FROM story;
DROP TABLE story;
ALTER TABLE event RENAME TO story;
CREATE INDEX story_newest ON story (language, newest_at, id);

-- Of what changed, only the last time is needed.
CREATE TABLE changed (
    sequence ${row_number} NOT NULL PRIMARY KEY,
    article  BYTEA NOT NULL
);
INSERT INTO changed (sequence, article)
    SELECT max(sequence), article FROM outbox GROUP BY article ORDER BY 1;
DROP TABLE outbox;
ALTER TABLE changed RENAME TO outbox;

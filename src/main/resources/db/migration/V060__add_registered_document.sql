-- Documents that front ends run by id, each once, under the SHA-256 of its text in UTF-8.
create table registered_document (
    sha256        bytea       primary key,
    -- Grows in the order of commits, for writers take turns: nodes ask for what came after the last that they know.
    seq           bigint      generated always as identity,
    document      text        not null,
    registered_at timestamptz not null default now(),
    constraint registered_document_seq_key unique (seq)
);

-- Which release of which front end needs which documents: what one may drop, and when.
create table client_document (
    client        text        not null,
    version       text        not null,
    sha256        bytea       not null,
    registered_at timestamptz not null default now(),
    primary key (client, version, sha256),
    constraint client_document_sha256_fkey foreign key (sha256) references registered_document on delete cascade
);
-- for that foreign key
create index client_document_sha256_idx on client_document (sha256);

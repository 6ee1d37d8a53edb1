create table site (
    id             uuid primary key,
    -- one newspaper in one database
    singleton      boolean     not null default true unique check (singleton),
    names          jsonb       not null,
    taglines       jsonb       not null default '{}',
    default_locale text        not null,
    locales        jsonb       not null,
    timezone       text        not null,
    base_url       text        not null,
    icon_url       text,
    version        int         not null default 1,
    created_at     timestamptz not null default now(),
    updated_at     timestamptz not null default now()
);

insert into site (id, names, default_locale, locales, timezone, base_url)
values (gen_random_uuid(), '{"ar": "جريدة", "fr": "Jarida", "en": "Jarida"}', 'ar',
        '[{"code": "ar", "numerals": "latn", "calendar": "gregorian"},
          {"code": "fr", "numerals": "latn", "calendar": "gregorian", "fallback": "ar"},
          {"code": "en", "numerals": "latn", "calendar": "gregorian", "fallback": "ar"}]',
        'Africa/Casablanca', 'http://localhost:8080');

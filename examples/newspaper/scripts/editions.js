// The editions of the newspaper: one for each locale of the site, at / for the default one and at /code for the others.
// The server that hands out index.html writes them into it, the default one first: "ar:rtl fr:ltr".

const written = document.querySelector('meta[name="jarida-locales"]').content;
let editions = written.includes('%')
  ? []
  : written
      .split(' ')
      .filter(Boolean)
      .map((entry, at) => {
        const [code, direction] = entry.split(':');
        return edition(code, direction, at === 0);
      });

function edition(code, direction, isDefault) {
  return { code, direction, prefix: isDefault ? '' : `/${code}` };
}

export const all = () => editions;

/** For a server that does not write them: the site's own, once. */
export function learn(site) {
  editions = site.locales
    .map(({ code, direction }) => edition(code, direction.toLowerCase(), code === site.defaultLocale.code))
    .sort((one, other) => one.prefix.length - other.prefix.length);
}

/** The edition of a decoded path, and the path without its prefix. */
export function editionOf(path) {
  const found =
    editions.find(({ prefix }) => prefix && (path === prefix || path.startsWith(`${prefix}/`))) ?? editions[0];
  return { edition: found, bare: path.slice(found.prefix.length) || '/' };
}

/** Where an edition shows a section, a tag, an author or a page: articles have the language in their own path. */
export const inEdition = (path, { prefix }) =>
  !path.startsWith('/') ? path : path === '/' ? prefix || '/' : prefix + path;

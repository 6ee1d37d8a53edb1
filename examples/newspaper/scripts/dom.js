// Elements from data. Text becomes text nodes, never markup; see body.js for the one exception.

/** el('a', { class: 'more', href }, 'Text', node, null): absent children and attributes are left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** How a text of its own language is set: spread into the attributes of the element that holds it. */
export const script = ({ language, direction }) => ({ lang: language, dir: direction.toLowerCase() });

/** A field of an article as it is set: in French, no line begins with what stands after a space, or ends with an opening quote. */
export const set = (article, field) =>
  article.language.startsWith('fr') && article[field]
    ? article[field].replace(/« /g, '«\u00a0').replace(/ (?=[»?!:;%])/g, '\u00a0')
    : article[field];

/** A decoded path as a link's address. */
export const href = (path) => (path.startsWith('/') ? path.split('/').map(encodeURIComponent).join('/') : safe(path));

/** Addresses off the site: what is no web address leads nowhere. */
const safe = (url) => (/^https?:\/\//i.test(url) ? url : '#');

// The two texts that are not set as text: an article's body, which the API has made safe HTML, and its JSON-LD, which the
// API has made safe for a script element that holds data. The page's policy lets nothing else through, from anywhere.

const policy = globalThis.trustedTypes?.createPolicy('jarida', {
  createHTML: (html) => html,
  createScript: (json) => json,
}) ?? { createHTML: (html) => html, createScript: (json) => json };

/** Inert until it is put into the page. */
export function fragmentOf(html) {
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(html);
  return template.content;
}

export function dataBlock(json) {
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.textContent = policy.createScript(json);
  return block;
}

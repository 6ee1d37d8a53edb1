// Functions that run inside Chromium; each is sent there by itself, so none may use what is outside of it.

/** In every frame before anything else: whatever runs, or would run if a policy let it, is told to `alarm`. */
export function listen() {
  const alarm = (what) => globalThis.alarm(globalThis.name, what);
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'msgbox']) {
    globalThis[name] = () => alarm(`${name} was called`);
  }
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    alarm(`${effectiveDirective}: ${blockedURI} ${sample}`), true);
  addEventListener('error', (event) => event instanceof ErrorEvent && alarm(`ran into ${event.message}`), true);
}

/**
 * Each document in a frame of its own, as a page of a site would hold it: parsed with the page, then put into it by a
 * script, each time once more after the browser wrote it down itself, where mutations show. Answers [name, what] pairs.
 */
export async function show({ documents, inspected }) {
  const frames = await Promise.all(documents.map(([name, html]) => new Promise((loaded) => {
    const frame = document.createElement('iframe');
    frame.name = name;
    frame.onload = () => loaded([frame, html]);
    frame.srcdoc = `<!doctype html><html lang="ar" dir="rtl"><head></head><body>${html}</body></html>`;
    document.body.append(frame);
  })));
  const found = [];
  for (const [frame, html] of frames) {
    const page = frame.contentDocument;
    if (!page?.body) {
      found.push([frame.name, 'is no page any more']);
      continue;
    }
    const look = (when) => inspected && globalThis.inspect(page, frame.name).forEach((what) => found.push([frame.name, `${when}: ${what}`]));
    look('parsed');
    page.body.innerHTML = page.body.innerHTML;
    look('parsed again');
    page.body.innerHTML = html;
    look('as innerHTML');
    page.body.innerHTML = page.body.innerHTML;
    look('as innerHTML again');
  }
  // What was started has fired when timers and a frame have had their turn.
  await new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 100)), 100));
  return found;
}

/** What must not stand in a page, by the browser's own reading of it. */
export function inspect(page, name) {
  const found = [];
  const inactive = /^(a|abbr|amp-[a-z]+|aside|audio|b|blockquote|br|caption|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|footer|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|q|s|samp|small|source|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var|video|wbr)$/;
  const address = /^(href|src|poster|cite|background|action|formaction|data|ping|xlink:href|data-player|data-href|data-src)$/;
  for (const element of page.querySelectorAll('body *')) {
    const tag = element.localName;
    if (!inactive.test(tag) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') found.push(`element ${tag}`);
    for (const { name: key, value } of element.attributes) {
      const url = address.test(key) && URL.parse(value, 'http://reader.test/');
      const schemes = tag === 'a' ? ['http:', 'https:', 'mailto:', 'tel:'] : ['http:', 'https:'];
      if (/^on|^(name|srcdoc|srcset|is|slot|form|target|ping)$/i.test(key)) found.push(`attribute ${key} of ${tag}`);
      if (key === 'id' && !value.startsWith('h-')) found.push(`id ${value}`);
      if (key === 'style' && (!name.startsWith('EMAIL') || !/^[a-z0-9:;#% .-]+$/.test(value))) found.push(`style ${value}`);
      if (url === null || url && (!schemes.includes(url.protocol) || url.username)) found.push(`address ${key}=${value}`);
    }
  }
  // A name that shadows the document's own becomes a property of it.
  const shadows = Object.getOwnPropertyNames(page).filter((key) => key !== 'location');
  if (shadows.length > 0) found.push(`shadowed ${shadows}`);
  return found;
}

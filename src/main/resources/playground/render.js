// In place of the stock script of dev mode's playground: the documents of examples/queries in tabs, with variables from
// the newspaper that is there. Tabs that were changed are kept by the browser.
const AS = /^demo (admin|editor|author)$/;
const SESSION_MS = 600_000; // below the life of an access token
const sessions = new Map();

const CARDS = `{ articles(first: 50) { nodes { path slug primarySection { path } tags { slug } byline { author { slug } } } } }`;

/** In the order of the tabs. The first one needs no variables. */
const EXAMPLES = [
  ['latest'],
  ['front-page', () => ({ first: 5 })],
  ['section-page', (card) => ({ path: card.primarySection.path, first: 5 })],
  ['article-by-path', (card) => ({ path: card.path })],
  ['author', (card) => ({ slug: card.byline[0].author.slug, first: 5 })],
  ['tag', (card) => ({ slug: card.tags[0].slug, first: 5 })],
  ['branding'],
  ['route', (card) => ({ path: encodeURI(card.path) })],
  ['drafts', () => ({}), { Authorization: 'demo editor', 'X-Jarida-Perspective': 'draft' }],
  ['create-article', () => ({ input: { data: { headline: 'عنوان مسودتي الأولى', body: { markdown: 'نص **أول**.' } } } }),
    { Authorization: 'demo editor' }],
];

async function ask(query, headers = {}) {
  const response = await fetch('/graphql', {
    method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}

async function tabs() {
  const { articles } = await ask(CARDS);
  const card = articles.nodes.find((it) => it.primarySection && it.tags[0] && it.byline[0]?.author);
  return Promise.all(EXAMPLES.filter(([, variables]) => card || !variables?.length).map(async ([name, variables, headers]) => ({
    query: await (await fetch(`queries/${name}.graphql`)).text(),
    variables: variables ? JSON.stringify(variables(card), null, 2) : '',
    headers: headers ? JSON.stringify(headers, null, 2) : '',
  })));
}

/** "Authorization": "demo editor" signs in as the demo's editor; anything else is sent as it is. */
async function authorization(value) {
  const [, role] = AS.exec(value ?? '') ?? [];
  if (!role) {
    return value;
  }
  const { token, since } = sessions.get(role) ?? {};
  if (token && Date.now() - since < SESSION_MS) {
    return token;
  }
  const { signIn } = await ask(`mutation { signIn(input: { email: "${role}@jarida.example", password: "jarida-demo-${role}" }) {
    accessToken } }`);
  sessions.set(role, { token: `Bearer ${signIn.accessToken}`, since: Date.now() });
  return sessions.get(role).token;
}

const socket = `${location.protocol.replace('http', 'ws')}//${location.host}/graphql`;
const fetcher = GraphiQL.createFetcher({ url: '/graphql', subscriptionUrl: socket });

async function send(request, options = {}) {
  const { Authorization, ...headers } = options.headers ?? {};
  const credential = await authorization(Authorization);
  return fetcher(request, { ...options, headers: { ...headers, ...(credential && { Authorization: credential }) } });
}

tabs().then((defaultTabs) => ReactDOM.render(React.createElement(GraphiQL, {
  fetcher: send, defaultTabs, defaultEditorToolsVisibility: true, shouldPersistHeaders: true, isHeadersEditorEnabled: true,
}), document.getElementById('graphiql')));
document.title = 'Jarida: GraphQL playground';

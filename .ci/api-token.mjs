// Signs in as the first administrator and prints an API token for the loader.
const [url] = process.argv.slice(2);

async function ask(query, variables, token) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const { signIn } = await ask(
  'mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken userErrors { code } } }',
  { input: { email: 'admin@localhost', password: process.env.JARIDA_ADMIN_PASSWORD } });
const { createApiToken } = await ask(
  'mutation Token($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret userErrors { code path } } }',
  { input: { name: 'Loader', scopes: ['ARTICLES_WRITE', 'ARTICLES_PUBLISH', 'TAXONOMY_WRITE', 'DRAFTS_READ'] } },
  signIn.accessToken);
console.log(createApiToken.secret);

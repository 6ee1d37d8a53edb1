// What the Relay compiler made of relay/, in Relay's own store: the connection of a refetchable fragment pages.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import relay, { type RecordProxy, type Variables } from 'relay-runtime';
import sectionList from '../generated/relay/SectionListQuery.graphql.js';
import nextPage from '../generated/relay/SectionListPaginationQuery.graphql.js';
import { ask, newspaper, type Newspaper } from './newspaper.js';

let given: Newspaper;
before(async () => { given = await newspaper('relay'); });

const environment = new relay.Environment({
  network: relay.Network.create(async ({ text }, variables) =>
    ({ data: await ask<Record<string, unknown>, Variables>(text!, variables) })),
  store: new relay.Store(new relay.RecordSource()),
});

/** The connection as components get it. */
function connection<T>(read: (list: RecordProxy) => T): T {
  let found: T | undefined;
  environment.commitUpdate((store) => {
    found = read(relay.ConnectionHandler.getConnection(store.get(given.section.id)!, 'SectionList_articles')!);
  });
  return found!;
}
const headlines = () => connection((list) => list.getLinkedRecords('edges')!
  .map((edge) => edge.getLinkedRecord('node')!.getValue('headline')));
const pageInfo = (field: string) => connection((list) => list.getLinkedRecord('pageInfo')!.getValue(field));

test('appends the pages of a connection, without duplicates', async () => {
  await relay.fetchQuery(environment, sectionList, { path: given.section.path, first: 3 }).toPromise();
  assert.deepEqual(headlines(), given.headlines.slice(0, 3));

  for (const [shown, more] of [[6, true], [7, false]] as const) {
    const variables = { id: given.section.id, first: 3, after: pageInfo('endCursor') as string };
    await relay.fetchQuery(environment, nextPage, variables).toPromise();
    assert.deepEqual([headlines(), pageInfo('hasNextPage')], [given.headlines.slice(0, shown), more]);
  }
});

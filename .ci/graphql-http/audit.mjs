// The audits of GraphQL over HTTP against a running endpoint, as a table. Ends with 1 unless every one of them is ok,
// those of SHOULD and MAY included.
//
//   node audit.mjs http://localhost:8080/graphql
import { serverAudits } from 'graphql-http';

const [url] = process.argv.slice(2);
const known = 61;

const results = [];
for (const audit of serverAudits({ url })) {
  results.push({ result: await audit.fn(), level: audit.name.split(' ')[0] });
}

const levels = ['MUST', 'SHOULD', 'MAY'];
const table = levels.map((level) => {
  const of = results.filter((one) => one.level === level);
  return { level, audits: of.length, ok: of.filter(({ result }) => result.status === 'ok').length };
});
console.table(table);

const failed = results.filter(({ result }) => result.status !== 'ok');
for (const { result } of failed) {
  console.error(`${result.status} ${result.id} ${result.name}: ${result.reason}`);
}
const ok = results.length - failed.length;
console.log(`${ok} of ${results.length} audits are ok`);
if (failed.length > 0 || results.length !== known || table.reduce((sum, { audits }) => sum + audits, 0) !== known) {
  console.error(`Expected ${known} of ${known}`);
  process.exit(1);
}

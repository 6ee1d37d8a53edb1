// Clients that are too slow, each on a connection of its own: silent, or with a byte every half second. The node has to
// be rid of all of them within 15 seconds and a few, and answers others meanwhile.
//
//   node slow.mjs http://localhost:8080/graphql
import { connect } from 'node:net';

const { hostname, port, href } = new URL(process.argv[2]);
const head = `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\n`;
const body = '{"query":"{ __typename }"}';
const clients = {
  'silent': ['', ''],
  'slow with its head': [`${head}X: `, 'x'],
  'slow with its second head': [`${head}Content-Length: ${body.length}\r\n\r\n${body}POST /`, 'x'],
  'slow with its body': [`${head}Content-Length: 1000\r\n\r\n{`, ' '],
  'slow with chunks': [`${head}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`, '1\r\n \r\n'],
};
const longest = 25_000;

const meet = ([beginning, more]) => new Promise((resolve) => {
  const began = Date.now();
  let answer = '';
  const client = connect(port, hostname, () => client.write(beginning));
  const drip = more && setInterval(() => client.write(more), 500);
  const end = (closed) => {
    clearInterval(drip);
    clearTimeout(limit);
    client.destroy();
    resolve({ closed, took: Date.now() - began, answer });
  };
  const limit = setTimeout(() => end(false), longest);
  client.on('data', (data) => { answer += data; }).on('error', () => end(true)).on('close', () => end(true));
});

const names = Object.keys(clients);
const waiting = Promise.all(Object.values(clients).map(meet));
const others = await fetch(href, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
const results = await waiting;

let failed = !others.ok;
results.forEach(({ closed, took, answer }, i) => {
  const timely = closed && (!names[i].match(/body|chunks/) || answer.startsWith('HTTP/1.1 408'));
  console.log(`${timely ? 'ok' : 'FAILED'} ${names[i]}: ${closed ? 'closed' : 'open'} after ${took} ms`);
  failed ||= !timely;
});
process.exit(failed ? 1 : 0);

// What the servers of this folder share: a free port on 127.0.0.1, one line that says which, and an
// end when stdin closes, so that a killed test leaves nothing behind.
import http from 'node:http';

export function listen(handler) {
  return new Promise((resolve) => {
    const server = http.createServer(handler);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });
}

export function announce(line) {
  process.stdout.write(`${line}\n`);
  process.stdin.resume();
  process.stdin.on('end', () => process.exit(0));
}

export async function readForm(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
}

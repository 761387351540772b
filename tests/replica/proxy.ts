import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** The only place the browsers may go to. */
const gmail = 'mail.google.com:443';

export interface Proxy {
  port: number;
  /** Every host:port (or plain URL) that was asked for, in order: the proof of what goes to the network. */
  asked: string[];
  close(): Promise<void>;
}

/** A CONNECT proxy that sends mail.google.com to the local port `target`, and refuses and records all else. */
export async function startProxy(target: number, port = 0): Promise<Proxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connection', keep);
  server.on('connect', (request, stream, head) => {
    const client = stream as Socket;
    asked.push(request.url ?? '');
    if (request.url !== gmail) return client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    keep(upstream);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

import { readFileSync } from 'node:fs';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { base } from './addresses.ts';
import { certificate } from './certificate.ts';
import { startProxy } from './proxy.ts';
import { type Scenario, type ScenarioPart, scenario } from './scenario.ts';
import { newSlot, type SlotAccount, type SlotState, startCheck } from './slot.ts';
import { accountViews, pageView } from './view.ts';
import { page } from './visits.ts';

/** A stand-in for https://mail.google.com. */
export interface Replica {
  /** The inbox of slot 0. */
  url: string;
  /** Where the browsers' proxy listens. */
  proxyPort: number;
  /** Every host:port that was asked of the proxy, in order. */
  asked: string[];
  /** Every request that reached the replica, as "METHOD /path?query", in order. */
  requests: string[];
  /** Shows a scenario from the next page load on, with a fresh state. @returns the whole scenario. */
  setScenario(part: ScenarioPart, slot?: number): Scenario;
  /** What the server remembers of a slot, live. */
  state(slot?: number): SlotState;
  /** Changes the accounts as if the mail servers did; open pages show it at once, without a reload. */
  change(how: (accounts: SlotAccount[]) => void, slot?: number): void;
  /** Clears all scenarios and the lists of requests. */
  reset(): void;
  close(): Promise<void>;
}

const javascript = new Map<string, string>();

/** A file of the page's own, without its types; every page load asks for all of them. */
function javascriptOf(file: string): string {
  const known = javascript.get(file);
  if (known !== undefined) return known;
  const code = stripTypeScriptTypes(readFileSync(join(import.meta.dirname, file), 'utf8'));
  javascript.set(file, code);
  return code;
}

async function bodyOf(request: Http2ServerRequest): Promise<Record<string, string> | undefined> {
  if (request.method !== 'POST') return undefined;
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()));
}

/** Starts the replica and its proxy; `port` is the proxy's, 0 for any. */
export async function startReplica({ port = 0 }: { port?: number } = {}): Promise<Replica> {
  const slots = Array.from({ length: 10 }, () => newSlot(scenario()));
  const listeners = Array.from({ length: 10 }, () => new Set<Http2ServerResponse>());
  const requests: string[] = [];
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const state = (slot = 0) => slots[slot] as SlotState;
  const push = (slot: number) => {
    const data = `data: ${JSON.stringify(accountViews(state(slot)))}\n\n`;
    for (const listener of listeners[slot] ?? []) listener.write(data);
  };

  const own: Record<string, (slot: number, id: number, response: Http2ServerResponse) => void> = {
    view: (slot, _, response) => response.end(JSON.stringify(pageView(state(slot), slot))),
    accounts: (slot, _, response) => {
      response.setHeader('content-type', 'text/event-stream');
      response.write(':\n\n');
      listeners[slot]?.add(response);
      response.on('close', () => listeners[slot]?.delete(response));
    },
    check: (slot, id, response) => {
      const checked = state(slot);
      const finish = startCheck(checked, id);
      const timer = setTimeout(() => {
        timers.delete(timer);
        finish();
        push(slot);
      }, checked.scenario.server.checkTakes);
      timers.add(timer);
      push(slot);
      response.end();
    },
    delete: (slot, id, response) => {
      state(slot).accounts = state(slot).accounts.filter((account) => account.id !== id);
      push(slot);
      response.end();
    },
  };

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    requests.push(`${request.method} ${request.url}`);
    const { pathname, searchParams } = new URL(request.url, base());
    const code = /^\/mail\/replica-code\/([\w/-]+\.ts)$/.exec(pathname)?.[1];
    if (code) {
      response.setHeader('content-type', 'text/javascript');
      response.end(javascriptOf(code));
      return;
    }
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const [, slot = '0', rest = '-'] = /^\/mail\/(?:u\/(\d)\/)?(.*)$/.exec(pathname) ?? [];
    const number = Number(slot);
    const special = /^replica\/(\w+)$/.exec(rest)?.[1];
    if (special) return own[special]?.(number, Number(searchParams.get('account')), response);
    if (rest !== '') {
      response.writeHead(404).end();
      return;
    }
    const fields = await bodyOf(request);
    const { body, policy } = page(state(number), { query: searchParams, fields });
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    if (!state(number).scenario.mayWait) response.setHeader('cache-control', 'no-store');
    response.end(body);
    if (fields) push(number);
  }

  const server = createSecureServer({ ...(await certificate()), allowHTTP1: true });
  server.on('request', (request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const proxy = await startProxy((server.address() as AddressInfo).port, port);
  return {
    url: base(),
    proxyPort: proxy.port,
    asked: proxy.asked,
    requests,
    setScenario: (part, slot = 0) => {
      slots[slot] = newSlot(scenario(part));
      return state(slot).scenario;
    },
    state,
    change: (how, slot = 0) => {
      how(state(slot).accounts);
      push(slot);
    },
    reset: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const slot of slots.keys()) slots[slot] = newSlot(scenario());
      for (const list of [requests, proxy.asked]) list.length = 0;
    },
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      await proxy.close();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

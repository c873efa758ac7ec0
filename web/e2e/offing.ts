import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(new URL('../../server/target/offing.jar', import.meta.url));
/** How long a server may take to be ready, milliseconds; its warm-up shares the machine with a browser. */
const PATIENCE_MS = 150_000;

export interface Start {
  /** 0 for any free one */
  readonly port?: number;
  readonly arguments?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly token?: string;
}

/** The real server from the built jar, in a process of its own. */
export class Offing {
  private constructor(
    private readonly process: ChildProcess,
    readonly port: number,
    private readonly token: string | undefined,
    private readonly recordings: string,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  /** Starts `night-dash`, recorded into a folder of its own, its rules forgotten with it, and waits until its address is printed. */
  static async start({ port = 0, arguments: more = [], environment = {}, token }: Start = {}): Promise<Offing> {
    if (!existsSync(JAR)) throw new Error(`${JAR} is not built: run mvn package first`);
    const recordings = mkdtempSync(join(tmpdir(), 'offing-recordings-'));
    const kept = more.includes('--recordings') ? [] : ['--recordings', recordings];
    const versions = more.includes('--rule-versions') ? [] : ['--rule-versions', join(recordings, 'rule-versions')];
    const options = ['-jar', JAR, 'serve', '--scenario', 'night-dash', '--port', String(port), ...kept, ...versions, ...more];
    const process = spawn('java', options, {
      env: { ...globalThis.process.env, ...environment, ...(token === undefined ? {} : { OFFING_TOKEN: token }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new Offing(process, await portOf(process), token, recordings);
  }

  /** Asks the server, as the page would. */
  async get<T>(path: string): Promise<T> {
    const response = await fetch(this.url + path, { headers: this.headers() });
    if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
    return (await response.json()) as T;
  }

  /** Drives the clock of the run. */
  async setClock(change: { readonly speed?: number; readonly playing?: boolean }): Promise<void> {
    const headers = { ...this.headers(), 'Content-Type': 'application/json', 'Offing-Operator': 'Journey', 'Offing-Console': 'Test' };
    const response = await fetch(`${this.url}api/run/clock`, { method: 'PUT', headers, body: JSON.stringify(change) });
    if (!response.ok) throw new Error(`the clock was not set: ${response.status} ${await response.text()}`);
  }

  /** Ends it as an operator would, or, with SIGKILL, as a power cut does. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill(signal);
    await gone;
    rmSync(this.recordings, { recursive: true, force: true });
  }

  private headers(): Record<string, string> {
    return this.token === undefined ? {} : { Authorization: `Bearer ${this.token}` };
  }
}

/** The port in the address that the server prints when it is ready. */
function portOf(process: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string): void => {
      process.kill('SIGKILL');
      reject(new Error(`the server ${why}; it said:\n${said}`));
    };
    const timer = setTimeout(() => fail(`was not ready in ${PATIENCE_MS / 1000} s`), PATIENCE_MS);
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /https?:\/\/[^\s:/]+:(\d+)/.exec(said);
      if (address === null) return;
      clearTimeout(timer);
      resolve(Number(address[1]));
    };
    process.stdout?.on('data', read);
    process.stderr?.on('data', read);
    process.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TARGET = join(import.meta.dirname, '..', '..', 'server', 'target');

/** The packaged application with its own database in a folder of its own, as a trial starts it. */
export class Application {
  private process?: ChildProcess;

  private constructor(
    readonly home: string,
    readonly port: number,
  ) {}

  get url() {
    return `http://localhost:${this.port}`;
  }

  static async start(): Promise<Application> {
    const application = new Application(mkdtempSync(join(tmpdir(), 'horarium-e2e-')), await freePort());
    await application.start();
    return application;
  }

  /** Starts it (again) and waits until it answers. */
  async start() {
    const log = openSync(join(this.home, 'server.log'), 'a');
    const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
    const child = spawn(java, ['-jar', jar()], {
      env: {
        ...process.env,
        DATABASE_URL: '',
        HORARIUM_HOME: this.home,
        PORT: String(this.port),
        // receivers of webhooks are tests on this machine
        HORARIUM_WEBHOOK_NETWORKS: '127.0.0.0/8',
      },
      stdio: ['ignore', log, log],
    });
    this.process = child;
    const deadline = Date.now() + 120_000;
    while (Date.now() < deadline) {
      if (child.exitCode !== null) break;
      if (await this.answers()) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`the application did not start:\n${readFileSync(join(this.home, 'server.log'), 'utf8').slice(-4000)}`);
  }

  /** The power goes: neither the application nor its database may say goodbye. */
  async killHard() {
    const postmaster = Number(readFileSync(join(this.home, 'pg18', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const gone = exited(this.process);
    this.process?.kill('SIGKILL');
    await gone;
    try {
      process.kill(postmaster, 'SIGKILL');
    } catch {
      // it went down together with the application
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }

  async stop() {
    const gone = exited(this.process);
    this.process?.kill('SIGTERM');
    await gone;
    rmSync(this.home, { recursive: true, force: true });
  }

  private async answers() {
    try {
      return (await fetch(`${this.url}/actuator/health/readiness`)).ok;
    } catch {
      return false;
    }
  }
}

function jar() {
  const name = readdirSync(TARGET).find((file) => /^horarium-server-.*\.jar$/.test(file));
  if (!name) throw new Error(`there is no packaged application in ${TARGET}: build it first`);
  return join(TARGET, name);
}

function exited(child?: ChildProcess) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise<void>((resolve) => child.once('exit', () => resolve()));
}

function freePort() {
  return new Promise<number>((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

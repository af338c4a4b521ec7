// What Maven calls in its test phase: style, types and tests, unless nothing changed since they last passed.
import { join } from 'node:path';
import './install.mjs';
import { onlyWhenChanged, run, TARGET, WEB, walk } from './files.mjs';

onlyWhenChanged(join(TARGET, 'checked.sha256'), walk(WEB), 'the check', () => run('npm', 'run', '--silent', 'check'));

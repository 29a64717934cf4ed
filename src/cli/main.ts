#!/usr/bin/env node
import { run } from './program.js';
import { ExitCode } from './session/exitCode.js';
import { terminalOf } from './text/terminal.js';

process.exitCode = await run(process.argv.slice(2), terminalOf(process, ExitCode.internal));

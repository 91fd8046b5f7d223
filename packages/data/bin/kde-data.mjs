#!/usr/bin/env node
// Here before the first build: npm links a command only if its file is there when it installs, and npx would look for a stranger's package of that name.
import '../dist/node/cli.js';

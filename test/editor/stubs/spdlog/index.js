// SPDX-FileCopyrightText: 2026 OSPO Lens contributors
// SPDX-License-Identifier: Apache-2.0

// The logger of VS Code in plain JavaScript. It writes for real: output channels and the host's logs are these files.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const INFO = 2;

class Logger {
  constructor(_kind, name, file) {
    Object.assign(this, { name, file, level: INFO, bare: false });
  }

  write(level, text) {
    if (level < this.level) {
      return;
    }
    const line = this.bare ? text : `${new Date().toISOString()} [${LEVELS[level]}] ${text}\n`;
    try {
      appendFileSync(this.file, line);
    } catch {
      // The data folder is removed while the editor shuts down.
    }
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.bare = true;
  }

  setPattern() {}
  flush() {}
  drop() {}
}

LEVELS.forEach((name, level) => {
  Logger.prototype[name] = function (text) {
    this.write(level, text);
  };
});

async function createRotatingLogger(name, file) {
  mkdirSync(dirname(file), { recursive: true });
  return new Logger('rotating', name, file);
}

// One assignment a name: VS Code imports this as a module, and Node finds the names by reading the text.
exports.version = 0;
exports.Logger = Logger;
exports.createRotatingLogger = createRotatingLogger;
exports.createAsyncRotatingLogger = createRotatingLogger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};

const { TestEnvironment } = require('jest-environment-node');

/**
 * Node, with a way to load packages as plain Node does. Jest compiles every package anew for each test file, and the
 * bot's SDKs are some megabytes: loaded out here they are compiled once for each worker.
 */
module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.loadOnce = require;
  }
};

/** Jest's own runner. Another name for it gives test files with a page workers of their own. */
module.exports = require('jest-runner');

module.exports = globalThis.loadOnce('@microsoft/teams-ai');

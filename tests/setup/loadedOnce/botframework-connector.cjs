module.exports = globalThis.loadOnce('botframework-connector');

// botbuilder and @azure/cosmos both reach for these two CommonJS-or-ESM packages. Under Jest's ES module
// loader the second one to ask fails with a cycle unless they are loaded first; plain Node is not affected.
import 'http-proxy-agent';
import 'https-proxy-agent';

import { ConfigError, readConfig } from './config.ts';
import { listen } from './platform/listen.ts';
import { endOnSignal } from './process/endOnSignal.ts';
import { createLogger } from './process/logger.ts';
import { watchPressure } from './process/pressure.ts';
import { startTelemetry } from './telemetry/startTelemetry.ts';

/** Milliseconds to end in: below the 20 s that are promised to whoever sends the signal. */
const endWithin = 19_000;

/** `npm run serve`: Opener as it runs in production. Every fault of the configuration is listed, and it exits with 1. */
const config = configOrExit();
const logger = createLogger(config.logLevel);
// Node's own report would print whatever an SDK hangs on its errors.
listen(process, 'uncaughtException', giveUp, () => process.exit(1));
try {
  // Before the server's modules, which it watches as they load; and those only with a configuration that is right.
  const telemetry = await startTelemetry(config.telemetry);
  const pressure = watchPressure((err: unknown) => logger.warn({ err }, 'It is not known how busy it is'));
  const { buildServer } = await import('./server.ts');
  const server = await buildServer(config, {
    clock: () => new Date().toISOString(),
    logger,
    count: telemetry.count,
    isTooBusy: pressure.isHigh,
  });
  telemetry.nameRoutes(server.app);
  endOnSignal(
    {
      async close() {
        logger.info('Ending: what is being stored finishes first');
        await server.close();
        await telemetry.close();
        logger.info('Ended');
      },
    },
    endWithin,
  );
  await server.app.listen({ host: config.host, port: config.port });
} catch (error) {
  giveUp(error);
}

function configOrExit() {
  try {
    return readConfig(process.env);
  } catch (error) {
    process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

function giveUp(err: unknown): never {
  logger.fatal({ err }, 'Opener cannot go on');
  process.exit(1);
}

import {
  type AzureMonitorOpenTelemetryOptions,
  shutdownAzureMonitor,
  useAzureMonitor,
} from '@azure/monitor-opentelemetry';
import { metrics, trace } from '@opentelemetry/api';
import { withTimeout } from '../platform/later.ts';
import { keepRecorded } from './recorded.ts';
import type { Telemetry } from './telemetry.ts';

type SpanProcessor = NonNullable<AzureMonitorOpenTelemetryOptions['spanProcessors']>[number];

/** Milliseconds for what is left when the process ends. */
const closeWithin = 2_000;

const off = { enabled: false };

/** Sends traces of HTTP and metrics to Application Insights. The log is not sent: the platform collects it. */
export function startAzureMonitor(connectionString: string): Telemetry {
  // It turns the log of every Azure SDK on, which names addresses; and tells Microsoft how it is used.
  process.env.APPLICATIONINSIGHTS_INSTRUMENTATION_LOGGING_LEVEL ??= 'NONE';
  process.env.AZURE_LOG_LEVEL ??= 'error';
  process.env.APPLICATION_INSIGHTS_NO_STATSBEAT ??= 'true';
  // biome-ignore lint/correctness/useHookAtTopLevel: Azure calls it so; it is no hook of React.
  useAzureMonitor({
    azureMonitorExporterOptions: { connectionString, disableOfflineStorage: true },
    // They stream whole requests, past the processor below.
    enableLiveMetrics: false,
    spanProcessors: [recordedOnly],
    instrumentationOptions: {
      azureSdk: off,
      mongoDb: off,
      mySql: off,
      postgreSql: off,
      redis: off,
      redis4: off,
    },
  });
  return {
    nameRoutes(app) {
      app.addHook('onRequest', async ({ routeOptions }) => {
        trace.getActiveSpan()?.setAttribute('http.route', routeOptions.url ?? 'none');
      });
    },
    count: (what, times = 1) => metrics.getMeter('opener').createCounter(what).add(times),
    close: () =>
      withTimeout(
        shutdownAzureMonitor().catch(() => undefined),
        closeWithin,
        () => undefined,
        { unref: true },
      ),
  };
}

/** Runs before the span is put by for sending. */
const recordedOnly: SpanProcessor = {
  onStart: () => {},
  onEnd(span) {
    keepRecorded(span.attributes);
    // An error's words and stack can hold an address.
    span.events.length = 0;
    delete span.status.message;
  },
  forceFlush: async () => {},
  shutdown: async () => {},
};

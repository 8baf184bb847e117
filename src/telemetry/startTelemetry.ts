import type { Telemetry } from './telemetry.ts';

const none: Telemetry = { nameRoutes: () => {}, count: () => {}, close: async () => {} };

/** Traces and metrics, where they are asked for. Loading what sends them costs a start up to half a second, from the sources two. */
export async function startTelemetry(settings: { connectionString: string } | null): Promise<Telemetry> {
  if (settings === null) return none;
  const { startAzureMonitor } = await import('./azureMonitor.ts');
  return startAzureMonitor(settings.connectionString);
}
